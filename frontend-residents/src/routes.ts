import type { TextFiles } from 'shared-ui/i18n/text';
import type { Route } from 'shared-ui/shell/routes';

const front: TextFiles = import.meta.glob('./routes/front/*.ftl', { import: 'default' });

/** Every address of the residents' part and the screen that stands there. */
export const routes: readonly Route[] = [
  { path: '/:neighbourhood', screen: async () => (await import('./routes/front/FrontDoor')).FrontDoor, text: front },
  { path: '/:neighbourhood/aanmelden', screen: async () => (await import('./routes/account/Enter')).Enter },
];
