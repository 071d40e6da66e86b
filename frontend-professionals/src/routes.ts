import type { TextFiles } from 'shared-ui/i18n/text';
import type { Route } from 'shared-ui/shell/routes';

const today: TextFiles = import.meta.glob('./routes/today/*.ftl', { import: 'default' });

/** Every address of the professionals' part and the screen that stands there. */
export const routes: readonly Route[] = [
  { path: '/werk/:neighbourhood', screen: async () => (await import('./routes/today/Today')).Today, text: today },
  { path: '/werk/:neighbourhood/vandaag', screen: async () => (await import('./routes/today/Today')).Today, text: today },
  { path: '/werk/:neighbourhood/aanmelden', screen: async () => (await import('./routes/account/Enter')).Enter },
];
