import type { Person } from 'shared-ui/api/types';
import { Choices } from 'shared-ui/form/Choices';
import { SelectField } from 'shared-ui/form/SelectField';
import { TextField } from 'shared-ui/form/TextField';
import { t } from 'shared-ui/i18n/text';

import type { FieldsProps } from './SharedFields';
import { Ticks } from './Ticks';

const forms = ['help', 'lend', 'give', 'room'] as const;

/** What kind of thing is offered. Vacancies are for who speaks for an organisation. */
export function WhatForm({ values, faultOf, vacancies }: FieldsProps & { vacancies: boolean }) {
  const offered = [...forms, ...(vacancies ? ['vacancy'] : [])];
  const chosen = values['form'] ?? 'help';
  return (
    <>
      <Ticks
        type="radio"
        legend={t('field-form')}
        name="form"
        chosen={[chosen]}
        options={offered.map(value => ({ value, label: t(`offer-form-${value}`) }))}
      />
      {chosen === 'help' || chosen === 'give' ? (
        <input type="hidden" name="needs" value={values['needs'] ?? ''} />
      ) : (
        <TextField name="needs" label={t('field-needs')} hint={t('field-needs-hint')} value={values['needs'] ?? ''} fault={faultOf('needs')} maxLength={500} />
      )}
    </>
  );
}

/** In whose name: one's own, or that of an organisation one keeps. */
export function OnBehalf({ values, faultOf, organisations }: FieldsProps & { organisations: Person['organisations'] }) {
  if (organisations.length === 0) return null;
  return (
    <SelectField
      name="organisation"
      label={t('field-organisation')}
      value={values['organisation'] ?? ''}
      fault={faultOf('organisation')}
      options={[{ value: '', label: t('field-organisation-self') }, ...organisations.map(one => ({ value: one.id, label: one.name }))]}
    />
  );
}

export function OfferSights({ values, faultOf }: FieldsProps) {
  return (
    <Choices
      legend={t('field-visibility-offer')}
      name="visibility"
      type="radio"
      fault={faultOf('visibility')}
      chosen={[values['visibility'] ?? '']}
      options={(['everyone', 'members'] as const).map(value => ({ value, label: t(`sight-${value}`), more: t(`sight-${value}-more`) }))}
    />
  );
}

const often = ['now', 'daily', 'weekly', 'never'] as const;

export function HowOften({ values, faultOf }: FieldsProps) {
  return (
    <SelectField
      name="mail"
      label={t('field-mail')}
      hint={t('field-mail-hint')}
      value={values['mail'] ?? 'weekly'}
      fault={faultOf('mail')}
      options={often.map(value => ({ value, label: t(`mail-${value}`) }))}
    />
  );
}

/** In metres, for a server; in words, for people. */
const distances = ['500', '1500', '3000', '10000'] as const;

export function HowFar({ values, faultOf }: FieldsProps) {
  const value = values['radius'] ?? '';
  const known = value === '' || distances.some(one => one === value);
  return (
    <SelectField
      name="radius"
      label={t('field-radius')}
      value={value}
      fault={faultOf('radius')}
      options={[
        { value: '', label: t('radius-any') },
        ...distances.map(metres => ({ value: metres, label: t(`radius-${metres}`) })),
        ...(known ? [] : [{ value, label: t('fact-metres', { metres: value }) }]),
      ]}
    />
  );
}

export function Pause({ values, faultOf }: FieldsProps) {
  return (
    <TextField
      name="pausedUntil"
      type="date"
      label={t('field-pausedUntil')}
      hint={t('field-pausedUntil-hint')}
      value={values['pausedUntil'] ?? ''}
      fault={faultOf('pausedUntil')}
    />
  );
}
