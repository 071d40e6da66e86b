import 'shared-ui/tokens/tokens.css';
import 'shared-ui/tokens/base.css';
import 'shared-ui/tokens/controls.css';
import 'shared-ui/tokens/frame.css';
import 'shared-ui/tokens/desk.css';
import 'shared-ui/tokens/notices.css';
import 'shared-ui/tokens/words.css';

import { codesText, sharedText } from 'shared-ui/i18n/shared';
import type { TextFiles } from 'shared-ui/i18n/text';
import { workOffline } from 'shared-ui/offline/register';
import { start } from 'shared-ui/shell/start';

import { Frame } from './frame/Frame';
import { routes } from './routes';

const frameText: TextFiles = import.meta.glob('./frame/*.ftl', { import: 'default' });

void start({ base: '/werk', part: 'professionals', routes, text: [sharedText, codesText, frameText], Frame });
workOffline('/werk/');
