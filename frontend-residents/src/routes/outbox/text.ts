import type { TextFiles } from 'shared-ui/i18n/text';

export const outboxText: TextFiles = import.meta.glob('./*.ftl', { import: 'default' });
