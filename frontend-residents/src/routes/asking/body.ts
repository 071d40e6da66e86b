import type { InputFault } from 'shared-ui/api/problem';
import type { AskDraft, ExchangeItem, OfferDraft, Person } from 'shared-ui/api/types';

import type { Values } from '../../show/drafts';
import { photosOf } from './photos';

const shared = ['title', 'when', 'text', 'category', 'area', 'visibility', 'times', 'street', 'languages', 'pictures'] as const;
export const askFields = [...shared, 'name', 'telephone', 'email'] as const;
export const offerFields = [...shared, 'form', 'needs', 'radius', 'mail', 'pausedUntil', 'organisation'] as const;

const empty: Values = Object.fromEntries([...askFields, ...offerFields].map(name => [name, '']));

/** A new ask: in Dutch, for all, from the street that somebody told of themselves; of a visitor always a quiet one. */
export const newAsk = (who: Person | null): Values => ({ ...empty, street: who?.street ?? '', languages: 'nl', visibility: who === null ? 'quiet' : 'everyone' });
export const newOffer = (who: Person): Values => ({ ...empty, street: who.street ?? '', languages: 'nl', visibility: 'everyone', form: 'help', mail: 'weekly' });

export const textOf = (values: Values, name: string) => values[name]?.trim() || null;
export const listOf = (values: Values, name: string) => (values[name] ?? '').split(',').filter(one => one !== '');

function sharedBody(values: Values) {
  return {
    title: textOf(values, 'title') ?? '',
    when: textOf(values, 'when'),
    text: textOf(values, 'text'),
    category: textOf(values, 'category'),
    area: textOf(values, 'area'),
    times: listOf(values, 'times'),
    street: textOf(values, 'street'),
    languages: listOf(values, 'languages'),
    pictures: photosOf(values).map(({ id, focus }) => ({ id, focus })),
  };
}

export const askBody = (values: Values): AskDraft => ({ ...sharedBody(values), visibility: values['visibility'] as AskDraft['visibility'] });

/** Who has no account says where to be reached; who has one must not. */
export const visitorBody = (values: Values): AskDraft => ({
  ...askBody(values),
  visibility: 'quiet',
  name: textOf(values, 'name'),
  telephone: textOf(values, 'telephone'),
  email: textOf(values, 'email'),
});

export const offerBody = (values: Values): OfferDraft => ({
  ...sharedBody(values),
  visibility: values['visibility'] as OfferDraft['visibility'],
  form: values['form'] as NonNullable<OfferDraft['form']>,
  needs: textOf(values, 'needs'),
  radius: textOf(values, 'radius') === null ? null : Number(values['radius']),
  mail: values['mail'] as NonNullable<OfferDraft['mail']>,
  pausedUntil: textOf(values, 'pausedUntil'),
  organisation: textOf(values, 'organisation'),
});

/** What is there already, as the form has it. */
export function valuesOfItem(item: ExchangeItem): Values {
  return {
    ...empty,
    title: item.title,
    when: item.when ?? '',
    text: item.text ?? '',
    category: item.category ?? '',
    area: item.area?.cbsCode ?? '',
    visibility: item.visibility,
    times: item.times.join(','),
    street: item.street ?? '',
    languages: item.languages.join(','),
    pictures: item.pictures.length === 0 ? '' : JSON.stringify(item.pictures),
    form: item.form ?? 'help',
    needs: item.needs ?? '',
    radius: item.radius === null ? '' : String(item.radius),
    mail: item.mail ?? 'weekly',
    pausedUntil: item.pausedUntil ?? '',
    organisation: item.organisation?.id ?? '',
  };
}

/** A number behind a street would be the door. "Plein 1944" is a street. */
const houseNumber = /\s\d{1,3}\s?\p{Letter}?$/u;

/** What is wrong at first sight, so that nobody looks at a preview of something that cannot be placed. */
export const faultsAtSight = (values: Values, visitor: boolean): InputFault[] => [
  ...(textOf(values, 'title') === null ? [{ pointer: '/title', code: 'required' }] : []),
  ...(houseNumber.test(textOf(values, 'street') ?? '') ? [{ pointer: '/street', code: 'house_number' }] : []),
  ...(visitor && textOf(values, 'telephone') === null && textOf(values, 'email') === null ? [{ pointer: '/telephone', code: 'required' }] : []),
];
