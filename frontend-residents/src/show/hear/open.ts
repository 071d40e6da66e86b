import type { TextFiles } from 'shared-ui/i18n/text';

import { withWords } from '../../routes/withWords';
import { Hear } from './Hear';

export const hearText: TextFiles = import.meta.glob('./*.ftl', { import: 'default' });

export const open = () => withWords(Hear, hearText);
