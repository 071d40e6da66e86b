import { codesText, signInText } from 'shared-ui/i18n/shared';
import type { TextFiles } from 'shared-ui/i18n/text';
import type { Route } from 'shared-ui/shell/routes';

import { FrontDoor } from './routes/front/FrontDoor';

const items: TextFiles = import.meta.glob('./show/text/*.ftl', { import: 'default' });
const front: TextFiles = import.meta.glob('./routes/front/*.ftl', { import: 'default' });
const activities: TextFiles = import.meta.glob('./routes/activities/*.ftl', { import: 'default' });
const search: TextFiles = import.meta.glob('./routes/search/*.ftl', { import: 'default' });
const directory: TextFiles = import.meta.glob('./routes/directory/*.ftl', { import: 'default' });
const projects: TextFiles = import.meta.glob('./routes/projects/*.ftl', { import: 'default' });
const exchange: TextFiles = import.meta.glob('./routes/exchange/*.ftl', { import: 'default' });
const outbox: TextFiles = import.meta.glob('./routes/outbox/*.ftl', { import: 'default' });
const install: TextFiles = import.meta.glob('./install/*.ftl', { import: 'default' });
const account: TextFiles = import.meta.glob('./routes/account/*.ftl', { import: 'default' });

const N = '/:neighbourhood';

/**
 * Every address of the residents' part and the screen that stands there. The front door comes along at once: its parts
 * (programme lines, windows) are those of most other screens.
 */
export const routes: readonly Route[] = [
  { path: N, screen: () => Promise.resolve(FrontDoor), text: [front] },
  {
    path: `${N}/activiteiten`,
    screen: async () => (await import('./routes/activities/Programme')).Programme,
    text: [activities, codesText],
    module: 'activities',
  },
  {
    path: `${N}/activiteiten/:id`,
    screen: async () => (await import('./routes/activities/ActivityPage')).ActivityPage,
    text: [activities, items, codesText],
    module: 'activities',
  },
  { path: `${N}/zoeken`, screen: async () => (await import('./routes/search/Search')).Search, text: [search] },
  ...['sociale-kaart', 'organisaties', 'plekken'].map(list => ({
    path: `${N}/${list}`,
    screen: async () => (await import('./routes/directory/Directory')).Directory,
    text: [directory, items, codesText],
    module: 'directory',
  })),
  {
    path: `${N}/organisaties/:id`,
    screen: async () => (await import('./routes/directory/OrganisationPage')).OrganisationPage,
    text: [directory, items, codesText],
    module: 'directory',
  },
  {
    path: `${N}/plekken/:id`,
    screen: async () => (await import('./routes/directory/PlacePage')).PlacePage,
    text: [directory, items, codesText],
    module: 'directory',
  },
  {
    path: `${N}/projecten`,
    screen: async () => (await import('./routes/projects/Projects')).Projects,
    text: [projects],
    module: 'projects',
  },
  {
    path: `${N}/projecten/:id`,
    screen: async () => (await import('./routes/projects/ProjectPage')).ProjectPage,
    text: [projects, items, codesText],
    module: 'projects',
  },
  {
    path: `${N}/vraag-en-aanbod`,
    screen: async () => (await import('./routes/exchange/Exchange')).Exchange,
    text: [exchange],
    module: 'exchange',
  },
  { path: `${N}/mijn`, screen: async () => (await import('./routes/account/Mine')).Mine, text: [account, install, codesText] },
  { path: `${N}/te-versturen`, screen: async () => (await import('./routes/outbox/Outbox')).Outbox, text: [outbox, items] },
  { path: `${N}/aanmelden`, screen: async () => (await import('./routes/account/Enter')).Enter, text: [signInText] },
];
