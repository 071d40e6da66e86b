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

/**
 * An expected failure is a value. Only a bug throws. `kept`: there is no connection, and this is what the service worker
 * knew at that moment.
 */
export type Result<T> =
  | { ok: true; value: T; version: string | null; kept?: string | null }
  | { ok: false; problem: Problem };

/** No answer came: no connection, or the answer broke off. */
export const outOfReach: Problem = { type: '/problems/out-of-reach', title: 'No connection', status: 0 };

/** Reads an answer as a result. What is not problem+json (a proxy's page) still becomes a problem with its status. */
export async function readResult<T>(reply: Response): Promise<Result<T>> {
  try {
    if (reply.ok) {
      const text = reply.headers.get('Content-Type')?.startsWith('text/') ?? false;
      const value: unknown = reply.status === 204 ? undefined : text ? await reply.text() : await reply.json();
      const { headers } = reply;
      return { ok: true, value: value as T, version: headers.get('ETag'), kept: headers.get('Voordeur-Kept') };
    }
    if (reply.headers.get('Content-Type')?.startsWith('application/problem+json'))
      return { ok: false, problem: (await reply.json()) as Problem };
  } catch {
    return { ok: false, problem: outOfReach };
  }
  return { ok: false, problem: { ...outOfReach, title: reply.statusText, status: reply.status } };
}
