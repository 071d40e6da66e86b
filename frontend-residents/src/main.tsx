import 'shared-ui/tokens/tokens.css';
import 'shared-ui/tokens/base.css';
import 'shared-ui/tokens/controls.css';
import 'shared-ui/tokens/frame.css';
import 'shared-ui/tokens/notices.css';
import 'shared-ui/tokens/words.css';

import { today } from 'shared-ui/i18n/days';
import { sharedText } from 'shared-ui/i18n/shared';
import type { TextFiles } from 'shared-ui/i18n/text';
import { workOffline } from 'shared-ui/offline/register';
import { start } from 'shared-ui/shell/start';

import { Frame } from './frame/Frame';
import { countVisit } from './install/visits';
import { routes } from './routes';

const frameText: TextFiles = import.meta.glob('./frame/*.ftl', { import: 'default' });

void start({ base: '', part: 'residents', routes, text: [sharedText, frameText], Frame });
workOffline('/');
countVisit(today());
