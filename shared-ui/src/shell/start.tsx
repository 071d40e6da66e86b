import { effect, signal } from '@preact/signals';
import { render, type ComponentType } from 'preact';

import { createApi, type Api } from '../api/api';
import type { Problem } from '../api/problem';
import { createSession, type Session } from '../api/session';
import type { Neighbourhood } from '../api/types';
import { forgetAnswers } from '../data/answer';
import { languageOf, source } from '../i18n/languages';
import { chooseLanguage, loadText, ownTexts, type TextFiles } from '../i18n/text';
import { houseName } from './house';
import { forgetReads } from '../offline/names';
import { rememberedLanguage } from './language';
import { go, listen, place, type Place } from './location';
import { NotFound } from './NotFound';
import { OutOfReach } from './OutOfReach';
import { matchRoute, type Route } from './routes';
import type { ScreenProps } from './screen';

export interface FrameProps {
  api: Api;
  session: Session;
  neighbourhood: Neighbourhood | null;
  path: string;
  children: preact.ComponentChildren;
}

/** A front end: its addresses, its screens and what stands around them. */
export interface House {
  /** What all its addresses begin with: nothing, or `/werk`. */
  base: string;
  part: 'residents' | 'professionals';
  routes: readonly Route[];
  text: readonly TextFiles[];
  Frame: ComponentType<FrameProps>;
}

type View =
  | { kind: 'screen'; Screen: ComponentType<ScreenProps>; params: Record<string, string>; query: URLSearchParams }
  | { kind: 'missing' }
  | { kind: 'failed'; problem: Problem };

interface Shown {
  view: View;
  path: string;
  neighbourhood: Neighbourhood | null;
}

const API = '/api/v1';

/**
 * Starts a front end in #app. What the server wrote there stays to be read until the first screen is ready; then that
 * takes its place.
 */
export async function start(house: House) {
  const session = createSession(API, window.fetch.bind(window), localStorage);
  const slug = signal('');
  const api = createApi(API, () => slug.peek(), session, window.fetch.bind(window));
  const shown = signal<Shown | null>(null);
  const asked = new URLSearchParams(window.location.search).get('lang');
  await Promise.all(house.text.map(loadText));
  await chooseLanguage(languageOf(asked) ?? languageOf(rememberedLanguage()) ?? source);

  let turn = 0;
  async function show(at: Place) {
    const mine = ++turn;
    const next = await prepare(house, api, slug, at);
    if (next === null || mine !== turn) return;
    const here = next.neighbourhood;
    if (here) {
      houseName.value = here.name;
      // All the style that the root has itself. What a neighbourhood does not say is as in tokens.css.
      document.documentElement.style.cssText = here.look;
      ownTexts.value = here.texts[house.part];
    }
    shown.value = next;
    if (mine === 1) return;
    // What an administrator changed since the page was loaded shows at the next step.
    const now = await askNeighbourhood(api);
    if (!now.ok || JSON.stringify(now.value) === JSON.stringify(here)) return;
    forgetNeighbourhood(slug.peek());
    void show(place.peek());
  }

  function App() {
    if (shown.value === null) return null;
    const { view, neighbourhood, path } = shown.value;
    return (
      <house.Frame api={api} session={session} neighbourhood={neighbourhood} path={path}>
        {view.kind === 'screen' && neighbourhood ? (
          <view.Screen
            key={path}
            api={api}
            session={session}
            neighbourhood={neighbourhood}
            params={view.params}
            query={view.query}
            go={go}
          />
        ) : view.kind === 'failed' ? (
          <OutOfReach problem={view.problem} again={() => void show(place.peek())} />
        ) : (
          <NotFound home={`${house.base}/${neighbourhood?.slug ?? ''}`} />
        )}
      </house.Frame>
    );
  }

  listen(path => matchRoute(house.routes, path) !== null || (house.base !== '' && path.startsWith(`${house.base}/`)));
  watchPerson(session);
  effect(() => void show(place.value));
  const stop = effect(() => {
    if (shown.value === null) return;
    const root = document.getElementById('app') as HTMLElement;
    root.replaceChildren();
    render(<App />, root);
    queueMicrotask(() => stop());
  });
}

/** What one person was shown is not kept for the next. */
function watchPerson(session: Session) {
  let before = session.person.peek()?.id;
  effect(() => {
    const now = session.person.value?.id;
    if (now !== before) forgetAnswers();
    if (before !== undefined && now === undefined) forgetReads();
    before = now;
  });
}

/** Everything a screen needs before it can be shown, asked for at the same time. Null: the reader was sent on. */
async function prepare(house: House, api: Api, slug: { value: string }, at: Place): Promise<Shown | null> {
  const path = at.path.slice(house.base.length);
  const first = path.split('/').find(part => part !== '');
  if (first === undefined) return await sendToDefault(house, api, at);

  slug.value = first;
  const match = matchRoute(house.routes, at.path);
  const [neighbourhood, screen] = await Promise.all([
    knownNeighbourhood(api, first),
    match ? loadScreen(match.route) : Promise.resolve(null),
  ]);
  if (!neighbourhood.ok) {
    const view: View = neighbourhood.problem.status === 404 ? { kind: 'missing' } : { kind: 'failed', problem: neighbourhood.problem };
    return { view, path: at.path, neighbourhood: null };
  }
  const here = { path: at.path, neighbourhood: neighbourhood.value };
  if (screen === 'failed') return { ...here, view: { kind: 'failed', problem: { type: '', title: '', status: 0 } } };
  if (match === null || screen === null || switchedOff(neighbourhood.value, house.part, match.route.module))
    return { ...here, view: { kind: 'missing' } };
  return { ...here, view: { kind: 'screen', Screen: screen, params: match.params, query: at.query } };
}

async function loadScreen(route: Route) {
  try {
    const [screen] = await Promise.all([route.screen(), ...[route.text ?? []].flat().map(loadText)]);
    return screen;
  } catch {
    return 'failed';
  }
}

async function sendToDefault(house: House, api: Api, at: Place): Promise<Shown | null> {
  const result = await api.get('/neighbourhoods', { query: { limit: 1 } });
  const first = result.ok ? result.value.items[0] : undefined;
  if (first) {
    go(`${house.base}/${first.slug}/`, { replace: true });
    return null;
  }
  const view: View = result.ok ? { kind: 'missing' } : { kind: 'failed', problem: result.problem };
  return { view, path: at.path, neighbourhood: null };
}

const neighbourhoods = new Map<string, Promise<Awaited<ReturnType<typeof askNeighbourhood>>>>();
const askNeighbourhood = (api: Api) => api.get('/neighbourhoods/{neighbourhood}');

/** Its settings were changed here: the next step asks for them again. */
export const forgetNeighbourhood = (slug: string) => neighbourhoods.delete(slug);

/** Kept for the next step; a failure is not. */
async function knownNeighbourhood(api: Api, slug: string) {
  const asking = neighbourhoods.get(slug) ?? askNeighbourhood(api);
  neighbourhoods.set(slug, asking);
  const result = await asking;
  if (!result.ok) neighbourhoods.delete(slug);
  return result;
}

function switchedOff(neighbourhood: Neighbourhood, part: House['part'], module: string | undefined) {
  return neighbourhood.modules.some(one => one.module === module && !one[part]);
}
