import type { paths } from './contract.gen';

/** One window on a list: what it holds and how to ask for the next one. */
export interface Slice<T> {
  items: T[];
  next: string | null;
}

type Method = 'get' | 'post' | 'patch' | 'put' | 'delete';
type Operation<P extends keyof paths, M extends Method> = paths[P][M] extends object ? paths[P][M] : never;

type Success<R> = R[keyof R & (200 | 201 | 202 | 204)];
type Content<R> = R extends { content: infer C } ? (C extends { 'application/json': infer B } ? B : string) : undefined;
type ReplyOf<O> = O extends { responses: infer R } ? Content<Success<R>> : never;
type BodyOf<O> = O extends { requestBody?: never } ? undefined : O extends { requestBody?: { content: infer C } } ? C[keyof C] : undefined;
type QueryOf<O> = O extends { parameters: { query?: infer Q } } ? Q : never;

/** The addresses of the contract that know a verb. `{neighbourhood}` is filled in by the client. */
export type PathsWith<M extends Method> = {
  [P in keyof paths]: paths[P][M] extends object ? P : never;
}[keyof paths];

export type Reply<M extends Method, P extends keyof paths> = ReplyOf<Operation<P, M>>;
export type Body<M extends Method, P extends keyof paths> = BodyOf<Operation<P, M>>;
export type Query<P extends keyof paths> = QueryOf<Operation<P, 'get'>>;

/** The filters of the programme. */
export type ActivityQuery = NonNullable<Query<'/neighbourhoods/{neighbourhood}/activities'>>;
