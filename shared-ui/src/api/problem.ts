/** One thing that is wrong with what was sent: where, and which code. */
export interface InputFault {
  pointer?: string;
  parameter?: string;
  code: string;
}

/** What the door answers when it cannot do as asked: RFC 9457. */
export interface Problem {
  type: string;
  title: string;
  status: number;
  detail?: string;
  instance?: string;
  errors?: InputFault[];
}

/** There is no connection: this was known at that moment; of a programme, until when that reaches. */
export interface Old {
  since: string;
  until: string | null;
}

/** An expected failure is a value. Only a bug throws. `old`: the service worker answered in the server's place. */
export type Result<T> =
  | { ok: true; value: T; version: string | null; old?: Old | null }
  | { ok: false; problem: Problem };

/** No answer came: no connection, or the answer broke off. */
export const outOfReach: Problem = { type: '/problems/out-of-reach', title: 'No connection', status: 0 };

/** Reads an answer as a result. What is not problem+json (a proxy's page) still becomes a problem with its status. */
export async function readResult<T>(reply: Response): Promise<Result<T>> {
  try {
    if (reply.ok) {
      const text = await reply.text();
      const plain = reply.headers.get('Content-Type')?.startsWith('text/') ?? false;
      const value: unknown = plain ? text : text === '' ? undefined : JSON.parse(text);
      const { headers } = reply;
      const since = headers.get('Voordeur-Kept');
      const old = since === null ? null : { since, until: headers.get('Voordeur-Until') };
      return { ok: true, value: value as T, version: headers.get('ETag'), old };
    }
    if (reply.headers.get('Content-Type')?.startsWith('application/problem+json'))
      return { ok: false, problem: (await reply.json()) as Problem };
  } catch {
    return { ok: false, problem: outOfReach };
  }
  return { ok: false, problem: { ...outOfReach, title: reply.statusText, status: reply.status } };
}
