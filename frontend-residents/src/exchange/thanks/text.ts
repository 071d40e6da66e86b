import type { TextFiles } from 'shared-ui/i18n/text';

export const thanksText: TextFiles = import.meta.glob('./*.ftl', { import: 'default' });
