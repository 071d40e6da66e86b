import type { AskDraft, ExtraField, OfferDraft } from 'shared-ui/api/contract.gen';
import type { InputFault } from 'shared-ui/api/problem';
import { nested, valuesOf } from 'shared-ui/form/extras/extras';

import { consentText } from '../who/consent';

export const fields = [
  'name', 'telephone', 'email', 'consent', 'consentHow', 'title', 'text', 'when', 'category', 'area', 'street', 'visibility', 'form', 'times', 'languages',
] as const;
export type Draft = Record<(typeof fields)[number], string>;

const given = (text: string) => text.trim() || null;
const listed = (text: string) => text.split(',').filter(one => one !== '');

/** A number behind a street would be the door. "Plein 1944" is a street. */
const houseNumber = /\s\d{1,3}\s?\p{Letter}?$/u;

/** Without a person, a way to reach them and their word it would be placed in the name of whoever sits at the desk. */
export const faultsAtSight = (draft: Draft): InputFault[] => [
  ...(given(draft.name) === null ? [{ pointer: '/name', code: 'required' }] : []),
  ...(given(draft.telephone) === null && given(draft.email) === null ? [{ pointer: '/telephone', code: 'required' }] : []),
  ...(consentText(draft) === null ? [{ pointer: draft.consent === 'other' ? '/consentHow' : '/consent', code: 'required' }] : []),
  ...(given(draft.title) === null ? [{ pointer: '/title', code: 'required' }] : []),
  ...(houseNumber.test(draft.street.trim()) ? [{ pointer: '/street', code: 'house_number' }] : []),
];

function shared(draft: Draft) {
  return {
    title: draft.title.trim(),
    text: given(draft.text),
    category: given(draft.category),
    when: given(draft.when),
    times: listed(draft.times),
    area: given(draft.area),
    street: given(draft.street),
    languages: listed(draft.languages),
    name: given(draft.name),
    telephone: given(draft.telephone),
    email: given(draft.email),
    consent: consentText(draft),
  };
}

export const askBody = (draft: Draft): AskDraft => ({ ...shared(draft), visibility: draft.visibility as AskDraft['visibility'] });

/** Who has no account gets no mail about what fits: a connector calls. */
export const offerBody = (draft: Draft): OfferDraft => ({
  ...shared(draft),
  visibility: draft.visibility as OfferDraft['visibility'],
  form: draft.form as NonNullable<OfferDraft['form']>,
  mail: 'never',
});

/** With what the neighbourhood asks of it. */
export const withExtras = <Body extends object>(body: Body, extraFields: readonly ExtraField[], draft: Draft): Body =>
  nested({ ...body, ...valuesOf(extraFields, draft) });
