import type { Api } from '../../api/api';
import type { ExtraField, Extras } from '../../api/contract.gen';
import { useAnswer } from '../../data/answer';
import { language } from '../../i18n/text';

export type Value = Extras[string];
/** What is typed in the fields of a neighbourhood, by the name of the field in the form: that is also its pointer. */
export type Typed = Record<string, string>;

const BEFORE = 'extras/';
export const nameIn = (field: ExtraField) => BEFORE + field.slug;

/** What this neighbourhood asks of a kind of item; nothing where that cannot be had, for the rest of the form works. */
export function useExtraFields(api: Api, slug: string, kind: ExtraField['kind']): { ready: boolean; fields: readonly ExtraField[] } {
  const answer = useAnswer<{ items: ExtraField[] }>(`${slug} extra fields ${kind}`, signal =>
    api.get('/neighbourhoods/{neighbourhood}/extra-fields', { query: { kind }, signal }),
  );
  const items = answer.state === 'ready' ? answer.value.items : [];
  return { ready: answer.state !== 'waiting', fields: items.filter(field => field.archivedAt === null) };
}

export const labelOf = ({ name, nameEn }: ExtraField) => (language.value.locale.startsWith('nl') ? name : nameEn);

export const labelsOf = (fields: readonly ExtraField[]): Record<string, string> => Object.fromEntries(fields.map(field => [nameIn(field), labelOf(field)]));

/** The values of an item as they are typed. */
export const typedOf = (fields: readonly ExtraField[], extras: Extras): Typed =>
  Object.fromEntries(fields.map(field => [nameIn(field), typedValue(field, extras[field.slug] ?? null)]));

const typedValue = ({ type }: ExtraField, value: Value) => (type === 'number' ? String(value ?? '').replace('.', ',') : String(value ?? ''));

/** What is sent of each field, by the same name. What is no number is sent as typed, for the server to refuse. */
export const valuesOf = (fields: readonly ExtraField[], typed: Typed): Extras =>
  Object.fromEntries(fields.map(field => [nameIn(field), valueOf(field, typed[nameIn(field)] ?? '')]));

function valueOf({ type }: ExtraField, typed: string): Value {
  const bare = typed.trim();
  if (bare === '') return null;
  if (type === 'flag') return bare === 'true';
  const number = Number(bare.replace(',', '.'));
  if (type === 'number') return Number.isFinite(number) ? number : bare;
  return type === 'link' && !/^[a-z]+:/i.test(bare) ? `https://${bare}` : bare;
}

/** The body as the server has it: what a neighbourhood asks is one member of it. */
export function nested<Body extends object>(body: Body): Body {
  const entries = Object.entries(body) as [string, Value][];
  const extras = entries.filter(([name]) => name.startsWith(BEFORE)).map(([name, value]) => [name.slice(BEFORE.length), value]);
  const others = entries.filter(([name]) => !name.startsWith(BEFORE));
  return Object.fromEntries(extras.length > 0 ? [...others, ['extras', Object.fromEntries(extras)]] : others) as Body;
}
