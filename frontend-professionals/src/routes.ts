import { signInText } from 'shared-ui/i18n/shared';
import type { TextFiles } from 'shared-ui/i18n/text';
import type { Route } from 'shared-ui/shell/routes';

const words: TextFiles = import.meta.glob('./recurrence/*.ftl', { import: 'default' });
const keeping: TextFiles = import.meta.glob('./show/*.ftl', { import: 'default' });
const forms: TextFiles = import.meta.glob('./form/*.ftl', { import: 'default' });
const who: TextFiles = import.meta.glob('./form/who/*.ftl', { import: 'default' });
const today: TextFiles = import.meta.glob('./routes/today/*.ftl', { import: 'default' });
const drafts: TextFiles = import.meta.glob('./routes/activities/drafts/*.ftl', { import: 'default' });
const bulk: TextFiles = import.meta.glob('./routes/activities/bulk/*.ftl', { import: 'default' });
const activities: TextFiles = import.meta.glob('./routes/activities/*.ftl', { import: 'default' });

const directory: TextFiles = import.meta.glob('./routes/directory/*.ftl', { import: 'default' });
const imports: TextFiles = import.meta.glob('./routes/imports/*.ftl', { import: 'default' });
const coverage: TextFiles = import.meta.glob('./routes/coverage/*.ftl', { import: 'default' });
const duplicates: TextFiles = import.meta.glob('./routes/duplicates/*.ftl', { import: 'default' });
const calls: TextFiles = import.meta.glob('./routes/calls/*.ftl', { import: 'default' });
const desk: TextFiles = import.meta.glob('./routes/desk/*.ftl', { import: 'default' });
const finding: TextFiles = import.meta.glob('./find/*.ftl', { import: 'default' });
const balance: TextFiles = import.meta.glob('./routes/exchange/balance/*.ftl', { import: 'default' });
const exchange: TextFiles = import.meta.glob('./routes/exchange/*.ftl', { import: 'default' });
const freshness: TextFiles = import.meta.glob('./routes/freshness/*.ftl', { import: 'default' });
const invitations: TextFiles = import.meta.glob('./routes/invitations/*.ftl', { import: 'default' });
const outlets: TextFiles = import.meta.glob('./routes/outlets/*.ftl', { import: 'default' });
const moderation: TextFiles = import.meta.glob('./routes/moderation/*.ftl', { import: 'default' });
const proposals: TextFiles = import.meta.glob('./routes/proposals/*.ftl', { import: 'default' });
const rules: TextFiles = import.meta.glob('./routes/moderation/rules/*.ftl', { import: 'default' });
const signUps: TextFiles = import.meta.glob('./routes/signUps/*.ftl', { import: 'default' });
const sources: TextFiles = import.meta.glob('./routes/sources/*.ftl', { import: 'default' });
const administration: TextFiles = import.meta.glob('./routes/administration/*.ftl', { import: 'default' });
const terms: TextFiles = import.meta.glob('./routes/administration/terms/*.ftl', { import: 'default' });

const N = '/werk/:neighbourhood';

/** Every address of the professionals' part and the screen that stands there. */
export const routes: readonly Route[] = [
  { path: N, screen: async () => (await import('./routes/today/Today')).Today, text: today },
  { path: `${N}/vandaag`, screen: async () => (await import('./routes/today/Today')).Today, text: today },
  { path: `${N}/aanmelden`, screen: async () => (await import('./routes/account/Enter')).Enter, text: signInText },
  { path: `${N}/activiteiten`, screen: async () => (await import('./routes/activities/Activities')).Activities, text: [activities, bulk, drafts, keeping, words, forms] },
  { path: `${N}/activiteiten/nieuw`, screen: async () => (await import('./routes/activities/form/Edit')).NewActivity, text: [activities, drafts, keeping, words, forms] },
  { path: `${N}/activiteiten/geweest`, screen: async () => (await import('./routes/activities/drafts/Past')).Past, text: [activities, drafts, keeping] },
  { path: `${N}/activiteiten/concepten`, screen: async () => (await import('./routes/activities/drafts/Drafts')).Drafts, text: [drafts, keeping] },
  { path: `${N}/activiteiten/concepten/:id`, screen: async () => (await import('./routes/activities/drafts/EditDraft')).EditDraft, text: [activities, drafts, keeping, words, forms] },
  { path: `${N}/activiteiten/:id`, screen: async () => (await import('./routes/activities/form/Edit')).ChangeActivity, text: [activities, drafts, keeping, words, forms] },
  { path: `${N}/activiteiten/:id/aanmeldingen`, screen: async () => (await import('./routes/signUps/Attendance')).Attendance, text: [signUps, who, keeping, forms] },
  { path: `${N}/balie`, screen: async () => (await import('./routes/desk/Desk')).Desk, text: [desk, finding, exchange, who, keeping, forms] },
  { path: `${N}/bellen`, screen: async () => (await import('./routes/calls/Calls')).Calls, text: [calls, keeping] },
  { path: `${N}/organisaties`, screen: async () => (await import('./routes/directory/Lists')).Organisations, text: [directory, keeping] },
  { path: `${N}/organisaties/nieuw`, screen: async () => (await import('./routes/directory/screens')).NewOrganisation, text: [directory, keeping, forms] },
  { path: `${N}/organisaties/:id`, screen: async () => (await import('./routes/directory/screens')).ChangeOrganisation, text: [directory, keeping, forms] },
  { path: `${N}/plekken`, screen: async () => (await import('./routes/directory/Lists')).Places, text: [directory, keeping] },
  { path: `${N}/plekken/nieuw`, screen: async () => (await import('./routes/directory/screens')).NewPlace, text: [directory, keeping, forms] },
  { path: `${N}/plekken/:id`, screen: async () => (await import('./routes/directory/screens')).ChangePlace, text: [directory, keeping, forms] },
  { path: `${N}/diensten`, screen: async () => (await import('./routes/directory/Lists')).Services, text: [directory, keeping] },
  { path: `${N}/diensten/vergelijk`, screen: async () => (await import('./routes/directory/Compare')).Compare, text: [directory, keeping] },
  { path: `${N}/diensten/nieuw`, screen: async () => (await import('./routes/directory/screens')).NewService, text: [directory, keeping, forms] },
  { path: `${N}/diensten/:id`, screen: async () => (await import('./routes/directory/screens')).ChangeService, text: [directory, keeping, forms] },
  { path: `${N}/projecten`, screen: async () => (await import('./routes/directory/Lists')).Projects, text: [directory, keeping] },
  { path: `${N}/projecten/nieuw`, screen: async () => (await import('./routes/directory/screens')).NewProject, text: [directory, keeping, forms] },
  { path: `${N}/projecten/:id`, screen: async () => (await import('./routes/directory/screens')).ChangeProject, text: [directory, keeping, forms] },
  { path: `${N}/dubbel`, screen: async () => (await import('./routes/duplicates/Duplicates')).Duplicates, text: [duplicates, words] },
  { path: `${N}/dubbel/beslist`, screen: async () => (await import('./routes/duplicates/Decided')).Decided, text: [duplicates, words] },
  { path: `${N}/vragen`, screen: async () => (await import('./routes/exchange/Worklist')).Worklist, text: [exchange, keeping, forms] },
  { path: `${N}/vragen/voor-anderen`, screen: async () => (await import('./routes/exchange/ForOthers')).ForOthers, text: [exchange, keeping] },
  { path: `${N}/vragen/nieuw`, screen: async () => (await import('./routes/exchange/NewForOther')).NewForOther, text: [exchange, who, forms] },
  { path: `${N}/vragen/:kind/:id`, screen: async () => (await import('./routes/exchange/Item')).Item, text: [exchange, keeping, forms] },
  { path: `${N}/uitnodigingen`, screen: async () => (await import('./routes/invitations/Invitations')).Invitations, text: [invitations, forms] },
  { path: `${N}/uitzenden`, screen: async () => (await import('./routes/outlets/Outlets')).Outlets, text: [outlets, forms] },
  { path: `${N}/vragen/balans`, screen: async () => (await import('./routes/exchange/balance/Balance')).Balance, text: [exchange, balance] },
  { path: `${N}/meldingen`, screen: async () => (await import('./routes/moderation/Reports')).Reports, text: [moderation, forms] },
  { path: `${N}/meldingen/besloten`, screen: async () => (await import('./routes/moderation/Decided')).Decided, text: [moderation, forms] },
  { path: `${N}/voorstellen`, screen: async () => (await import('./routes/proposals/Proposals')).Proposals, text: [proposals, keeping, forms] },
  { path: `${N}/regels`, screen: async () => (await import('./routes/moderation/rules/Rules')).Rules, text: [rules, forms] },
  { path: `${N}/inlezen`, screen: async () => (await import('./routes/imports/Imports')).Imports, text: [imports, forms] },
  { path: `${N}/inlezen/:id`, screen: async () => (await import('./routes/imports/Preview')).Preview, text: [imports, forms, words] },
  { path: `${N}/bronnen`, screen: async () => (await import('./routes/sources/Sources')).Sources, text: [sources, forms] },
  { path: `${N}/wat-ontbreekt`, screen: async () => (await import('./routes/coverage/Coverage')).Coverage, text: coverage },
  { path: `${N}/actueel`, screen: async () => (await import('./routes/freshness/Freshness')).Freshness, text: freshness },
  { path: `${N}/beheer`, screen: async () => (await import('./routes/administration/Modules')).Modules, text: [administration, forms] },
  { path: `${N}/beheer/rubrieken`, screen: async () => (await import('./routes/administration/Categories')).Categories, text: [administration, forms] },
  { path: `${N}/beheer/woorden`, screen: async () => (await import('./routes/administration/Words')).Words, text: [administration, forms] },
  { path: `${N}/beheer/termijnen`, screen: async () => (await import('./routes/administration/terms/Terms')).Terms, text: [administration, terms, forms] },
  { path: `${N}/beheer/koppelingen`, screen: async () => (await import('./routes/administration/Clients')).Clients, text: [administration, forms] },
  { path: `${N}/beheer/wie-past`, screen: async () => (await import('./routes/administration/Weights')).Weights, text: [administration, forms] },
  { path: `${N}/beheer/mail`, screen: async () => (await import('./routes/administration/Letters')).Letters, text: [administration, forms] },
];
