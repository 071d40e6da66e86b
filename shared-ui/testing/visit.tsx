import { cleanup, render } from '@testing-library/preact';
import type { ComponentType } from 'preact';
import { vi } from 'vitest';

import { createApi } from '../src/api/api';
import { createSession } from '../src/api/session';
import type { Neighbourhood } from '../src/api/types';
import { forgetAnswers } from '../src/data/answer';
import { source } from '../src/i18n/languages';
import { codesText, sharedText, signInText } from '../src/i18n/shared';
import { chooseLanguage, loadText, type TextFiles } from '../src/i18n/text';
import type { ScreenProps } from '../src/shell/screen';

export const ruwaard: Neighbourhood = {
  slug: 'ruwaard',
  name: 'De Ruwaard',
  municipality: 'Oss',
  residents: 13595,
  latitude: 51.7645,
  longitude: 5.5035,
  languages: ['nl', 'en'],
  brand: 'ruwaard',
  areas: [],
  holidays: [],
  modules: [],
  look: '',
  texts: { residents: { nl: {}, en: {} }, professionals: { nl: {}, en: {} } },
};

/** What was asked: verb and address without `/api/v1/neighbourhoods/ruwaard`, and what was sent. */
export interface Asked {
  line: string;
  body: unknown;
}

type Reply = { status?: number; body?: unknown } | 'offline';
export type Answers = Record<string, Reply | ((asked: Asked) => Reply)>;

/** A server of a few answers by "GET /activities"; what has no answer is not found. The query does not count. */
export function serverOf(answers: Answers) {
  const asked: Asked[] = [];
  const fetch = vi.fn((input: RequestInfo | URL, init: RequestInit = {}) => {
    const address = (input as string).replace('/api/v1/neighbourhoods/ruwaard', '').replace('/api/v1', '');
    const sent: unknown = typeof init.body === 'string' ? JSON.parse(init.body) : undefined;
    const one: Asked = { line: `${init.method ?? 'GET'} ${address}`, body: sent };
    asked.push(one);
    const found = answers[one.line.split('?')[0] as string] ?? { status: 404 };
    const reply = typeof found === 'function' ? found(one) : found;
    if (reply === 'offline') return Promise.reject(new TypeError('no connection'));
    const { status = 200, body = status >= 400 ? { type: '/problems/x', title: 'x', status } : {} } = reply;
    const type = status >= 400 ? 'application/problem+json' : 'application/json';
    return Promise.resolve(new Response(body === '' ? '' : JSON.stringify(body), { status, headers: { 'Content-Type': type, ETag: '"7"' } }));
  });
  return { fetch: fetch as unknown as typeof globalThis.fetch, asked };
}

interface Visit {
  answers?: Answers;
  text?: readonly TextFiles[];
  params?: Record<string, string>;
  query?: string;
  neighbourhood?: Neighbourhood;
}

/** Opens one screen as the shell would, with a server of a few answers. */
export async function visit(Screen: ComponentType<ScreenProps>, visiting: Visit = {}) {
  cleanup();
  forgetAnswers();
  for (const files of [sharedText, codesText, signInText, ...(visiting.text ?? [])]) await loadText(files);
  await chooseLanguage(source);
  const server = serverOf(visiting.answers ?? {});
  const session = createSession('/api/v1', server.fetch, localStorage);
  const go = vi.fn();
  const props = (query: string) => ({
    api: createApi('/api/v1', () => 'ruwaard', session, server.fetch),
    session,
    neighbourhood: visiting.neighbourhood ?? ruwaard,
    params: visiting.params ?? {},
    query: new URLSearchParams(query),
    go,
  });
  const shown = render(<Screen {...props(visiting.query ?? '')} />);
  /** The same screen after a step that only changed the query. */
  const requery = (query: string) => shown.rerender(<Screen {...props(query)} />);
  return { go, session, asked: server.asked, requery, ...shown };
}
