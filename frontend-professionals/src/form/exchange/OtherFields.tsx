import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Category, Neighbourhood } from 'shared-ui/api/types';
import { SelectField } from 'shared-ui/form/SelectField';
import { TextField } from 'shared-ui/form/TextField';
import { t } from 'shared-ui/i18n/text';

import { categoryName } from '../../data/categories';
import { ChipRadio } from '../who/ChipRadio';
import type { Kind } from './words';

type FaultOf = (field: string) => string | undefined;

export interface Begin {
  title: string;
  text: string;
}

interface WhatFieldsProps {
  kind: Kind;
  quietly: boolean;
  begin: Begin;
  areas: Neighbourhood['areas'];
  categories: readonly Category[];
  /** What the text seems to be about. */
  proposed: string;
  faultOf: FaultOf;
  /** The text as it is now, whenever somebody leaves a field of it. */
  onText: (title: string, text: string) => void;
  /** What is to be said about the text, under it. */
  children: ComponentChildren;
}

const sights: Record<Kind, readonly string[]> = { ask: ['everyone', 'members', 'quiet'], offer: ['everyone', 'members'] };
const forms = ['help', 'lend', 'give', 'room'] as const;

/** What it is, when, about where, and who sees it. */
export function WhatFields({ kind, quietly, begin, areas, categories, proposed, faultOf, onText, children }: WhatFieldsProps) {
  const [title, setTitle] = useState(begin.title);
  const [text, setText] = useState(begin.text);
  const [wanted, setWanted] = useState('everyone');
  const choices = quietly ? ['quiet'] : sights[kind];
  const sight = choices.includes(wanted) ? wanted : (choices[0] ?? '');
  const [form, setForm] = useState('help');
  const leave = () => (title + text).trim() !== '' && onText(title, text);
  return (
    <fieldset class="group">
      <legend>
        <h2>{t(`exch-what-${kind}`)}</h2>
      </legend>
      {kind === 'offer' ? (
        <ChipRadio legend={t('exch-field-form')} name="form" fault={faultOf('form')} chosen={form} options={forms.map(value => ({ value, label: t(`exch-form-${value}`) }))} onChoose={setForm} />
      ) : null}
      <div class="stack gap-4" onFocusOut={leave}>
        <TextField name="title" label={t(`exch-field-title-${kind}`)} hint={t(`exch-field-title-${kind}-hint`)} fault={faultOf('title')} value={begin.title} maxLength={120} onInput={setTitle} />
        <TextField name="text" label={t('exch-field-text')} hint={t('exch-field-text-hint')} fault={faultOf('text')} value={begin.text} rows={3} maxLength={2000} onInput={setText} />
        {children}
      </div>
      <div class="beside">
        <TextField name="when" label={t(`exch-field-when-${kind}`)} fault={faultOf('when')} maxLength={120} />
        <CategoryField categories={categories} proposed={proposed} fault={faultOf('category')} />
      </div>
      <div class="beside">
        <SelectField
          name="area"
          label={t('exch-field-area')}
          fault={faultOf('area')}
          options={[{ value: '', label: t('exch-field-area-unknown') }, ...areas.map(area => ({ value: area.cbsCode, label: area.name }))]}
        />
        <TextField name="street" label={t('exch-field-street')} fault={faultOf('street')} maxLength={80} />
      </div>
      <ChipRadio legend={t(`exch-field-visibility-${kind}`)} name="visibility" fault={faultOf('visibility')} chosen={sight} options={choices.map(value => ({ value, label: t(`exch-sight-${value}`) }))} onChoose={setWanted} />
      <p class="hint soft small">{t(`exch-sight-${sight}-more`)}</p>
    </fieldset>
  );
}

/** The text proposes a category until somebody chooses one. */
function CategoryField({ categories, proposed, fault }: { categories: readonly Category[]; proposed: string; fault: string | undefined }) {
  const [chosen, setChosen] = useState<string | null>(null);
  const value = chosen ?? proposed;
  return (
    <SelectField
      name="category"
      label={t(chosen === null && proposed !== '' ? 'exch-field-category-proposed' : 'exch-field-category')}
      fault={fault}
      value={value}
      options={[{ value: '', label: t('exch-field-category-unknown') }, ...categories.map(one => ({ value: one.slug, label: categoryName(one) }))]}
      onChange={setChosen}
    />
  );
}
