import { outOfReach, readResult, type Result } from './problem';
import type { Body, PathsWith, Query, Reply } from './routes';
import type { Session } from './session';

export type Params = Record<string, string>;

export interface Asking<Q> {
  params?: Params;
  query?: Q;
  signal?: AbortSignal;
}

export interface Changing {
  params?: Params;
  query?: object;
  /** The ETag of what was read: sent as If-Match. */
  version?: string | null;
  /** The Idempotency-Key, for what may be sent again later; else each POST gets one of its own. */
  key?: string;
}

/** The one door to the server. Addresses and shapes are those of the contract; an expected failure is a value. */
export interface Api {
  get<P extends PathsWith<'get'>>(path: P, asking?: Asking<Query<P>>): Promise<Result<Reply<'get', P>>>;
  post<P extends PathsWith<'post'>>(path: P, body: Body<'post', P>, changing?: Changing): Promise<Result<Reply<'post', P>>>;
  patch<P extends PathsWith<'patch'>>(
    path: P,
    body: Body<'patch', P>,
    changing: Changing,
  ): Promise<Result<Reply<'patch', P>>>;
  put<P extends PathsWith<'put'>>(path: P, body: Body<'put', P>, changing: Changing): Promise<Result<Reply<'put', P>>>;
  delete(path: PathsWith<'delete'>, changing: Changing): Promise<Result<void>>;
  /** A file goes as it is: the bytes are the body. */
  upload<P extends PathsWith<'post'>>(path: P, file: Blob, changing?: Changing): Promise<Result<Reply<'post', P>>>;
}

interface Sending {
  method: string;
  path: string;
  changing?: Changing | undefined;
  query?: object | undefined;
  body?: BodyInit | undefined;
  type?: string | undefined;
  signal?: AbortSignal | undefined;
  /** The same for a second try, so that nothing is made twice. */
  key?: string | undefined;
}

export function createApi(
  base: string,
  neighbourhood: () => string,
  session: Session,
  fetch: typeof globalThis.fetch,
): Api {
  async function once(sending: Sending, token: string | null): Promise<Result<unknown>> {
    const headers: Record<string, string> = {};
    if (token !== null) headers['Authorization'] = `Bearer ${token}`;
    if (sending.type) headers['Content-Type'] = sending.type;
    if (sending.changing?.version) headers['If-Match'] = sending.changing.version;
    if (sending.key) headers['Idempotency-Key'] = sending.key;
    try {
      const reply = await fetch(base + fill(sending.path, sending.changing?.params) + search(sending.query ?? sending.changing?.query), {
        method: sending.method,
        credentials: 'same-origin',
        headers,
        ...(sending.body === undefined ? {} : { body: sending.body }),
        ...(sending.signal === undefined ? {} : { signal: sending.signal }),
      });
      return await readResult(reply);
    } catch {
      return { ok: false, problem: outOfReach };
    }
  }

  /** A token that the server no longer takes is renewed once; then the answer stands. A wrong password is no such thing. */
  async function send<T>(sending: Sending): Promise<Result<T>> {
    const token = await session.token();
    const result = await once(sending, token);
    const refused = !result.ok && result.problem.status === 401 && result.problem.type !== '/problems/bad-credentials' && token !== null;
    if (!refused) return result as Result<T>;
    const renewed = await session.renew();
    return (renewed ? await once(sending, await session.token()) : result) as Result<T>;
  }

  function fill(path: string, params: Params = {}) {
    return path.replace(/\{(\w+)\}/g, (_, name: string) =>
      encodeURIComponent(params[name] ?? (name === 'neighbourhood' ? neighbourhood() : '')),
    );
  }

  const json = (body: unknown) => JSON.stringify(body);
  const asJson = (body: unknown) => (body === undefined ? {} : { body: json(body), type: 'application/json' });
  return {
    get: (path, asking = {}) =>
      send({
        method: 'GET',
        path,
        changing: asking.params ? { params: asking.params } : undefined,
        query: asking.query,
        signal: asking.signal,
      }),
    post: (path, body, changing) =>
      send({ method: 'POST', path, changing, ...asJson(body), key: changing?.key ?? crypto.randomUUID() }),
    patch: (path, body, changing) =>
      send({ method: 'PATCH', path, changing, body: json(body), type: 'application/merge-patch+json' }),
    put: (path, body, changing) => send({ method: 'PUT', path, changing, body: json(body), type: 'application/json' }),
    delete: (path, changing) => send({ method: 'DELETE', path, changing }),
    upload: (path, file, changing) => send({ method: 'POST', path, changing, body: file, type: file.type, key: crypto.randomUUID() }),
  };
}

/** A query in a fixed order, so that the same question has the same address (and the same place in the cache). A list is its name again and again. */
function search(query: object = {}) {
  const pairs = Object.entries(query as Record<string, unknown>)
    .flatMap(([name, value]) => (Array.isArray(value) ? (value as unknown[]) : [value]).map(one => ({ name, one })))
    .filter(({ one }) => one !== undefined && one !== '')
    .map(({ name, one }) => [name, String(one)]);
  return pairs.length === 0 ? '' : `?${new URLSearchParams(pairs).toString()}`;
}
