import { codesText, signInText } from 'shared-ui/i18n/shared';
import type { TextFiles } from 'shared-ui/i18n/text';
import type { Route } from 'shared-ui/shell/routes';

import { FrontDoor } from './routes/front/FrontDoor';

const items: TextFiles = import.meta.glob('./show/text/*.ftl', { import: 'default' });
const front: TextFiles = import.meta.glob('./routes/front/*.ftl', { import: 'default' });
const activities: TextFiles = import.meta.glob('./routes/activities/*.ftl', { import: 'default' });
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
  { path: `${N}/actueel`, screen: async () => (await import('./routes/freshness/open')).open() },
  { path: `${N}/elders`, screen: async () => (await import('./routes/elsewhere/open')).open(), module: 'elsewhere' },
  { path: `${N}/zoeken`, screen: async () => (await import('./routes/search/open')).open() },
  ...['sociale-kaart', 'organisaties', 'plekken', 'diensten', 'wie-is-er'].map(list => ({
    path: `${N}/${list}`,
    screen: async () => (await import('./routes/directory/open')).open(),
    text: [items, codesText],
    module: 'directory',
  })),
  ...['organisaties', 'plekken', 'diensten'].map(list => ({
    path: `${N}/${list}/:id`,
    screen: async () => (await import('./routes/directory/openItem')).open(list),
    text: [items, codesText],
    module: 'directory',
  })),
  ...['', '/:id'].map(one => ({
    path: `${N}/projecten${one}`,
    screen: async () => (await import('./routes/projects/open')).open(one),
    text: [items, codesText],
    module: 'projects',
  })),
  {
    path: `${N}/vraag-en-aanbod`,
    screen: async () => (await import('./routes/exchange/open')).open(),
    module: 'exchange',
  },
  ...['vragen', 'aanbod'].map(list => ({
    path: `${N}/${list}/:id`,
    screen: async () => (await import('./routes/exchange/openItem')).open(list),
    text: [items],
    module: 'exchange',
  })),
  ...['vraag-stellen', 'aanbod-doen'].map(what => ({
    path: `${N}/${what}`,
    screen: async () => (await import('./routes/asking/open')).open(what),
    text: [items],
    module: 'exchange',
  })),
  {
    path: `${N}/gesprekken/:id`,
    screen: async () => (await import('./routes/talking/open')).open(),
    module: 'exchange',
  },
  { path: `${N}/mijn`, screen: async () => (await import('./routes/account/open')).open(), text: [account, codesText, signInText] },
  {
    path: `${N}/weekmail`,
    screen: async () => (await import('./routes/weekly/open')).open(),
    text: [account, signInText],
    module: 'outlets',
  },
  { path: `${N}/te-versturen`, screen: async () => (await import('./routes/outbox/open')).open(), text: [items] },
  { path: `${N}/er-mist-iets`, screen: async () => (await import('./routes/missing/open')).open(), module: 'activities' },
  { path: `${N}/rondje`, screen: async () => (await import('./routes/round/open')).open(), text: [items], module: 'round' },
  { path: `${N}/aanmelden`, screen: async () => (await import('./routes/account/Enter')).Enter, text: [account, signInText] },
  { path: `${N}/lid-worden`, screen: async () => (await import('./routes/account/Join')).Join, text: [account, signInText] },
  ...(['welkom', 'nieuw-wachtwoord', 'nieuw-adres'] as const).map(word => ({
    path: `${N}/${word}`,
    screen: async () => (await import('./routes/account/ByLetter')).screens[word],
    text: [account, signInText],
  })),
];
