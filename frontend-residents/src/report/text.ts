import type { TextFiles } from 'shared-ui/i18n/text';

export const reportText: TextFiles = import.meta.glob('./*.ftl', { import: 'default' });
