import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Api } from 'shared-ui/api/api';
import type { Neighbourhood } from 'shared-ui/api/types';
import { SelectField } from 'shared-ui/form/SelectField';
import { TextField } from 'shared-ui/form/TextField';
import { t } from 'shared-ui/i18n/text';
import { Icon } from 'shared-ui/show/Icon';

import { categoryName, useCategories } from '../../show/categories';
import type { Values } from '../../show/drafts';
import { languageNames } from '../../show/languages';
import type { Kind } from '../../exchange/sides';
import { listOf } from './body';
import { Ticks } from './Ticks';

export interface FieldsProps {
  kind: Kind;
  values: Values;
  faultOf: (field: string) => string | undefined;
}

/** What is asked or offered, when, and the story: the three that matter. */
export function MainFields({ kind, values, faultOf }: FieldsProps) {
  const words = (field: string, of: string) => ({ name: field, label: t(`field-${of}-${kind}`), value: values[field] ?? '', fault: faultOf(field) });
  return (
    <>
      <TextField {...words('title', 'title')} hint={t(`field-title-${kind}-hint`)} maxLength={120} />
      <TextField {...words('when', 'when')} hint={t(`field-when-${kind}-hint`)} maxLength={120} />
      <TextField {...words('text', 'text')} hint={t('field-text-hint')} rows={4} maxLength={2000} />
    </>
  );
}

interface AboutProps extends FieldsProps {
  api: Api;
  neighbourhood: Neighbourhood;
}

/** What it is about and in which part of the neighbourhood: both may be left open. */
export function AboutFields({ api, neighbourhood, values, faultOf }: AboutProps) {
  const categories = useCategories(api, `/${neighbourhood.slug}`, 'exchange');
  return (
    <>
      <SelectField
        name="category"
        label={t('field-category')}
        value={values['category'] ?? ''}
        fault={faultOf('category')}
        options={[
          { value: '', label: t('field-category-unknown') },
          ...categories.map(category => ({ value: category.slug, label: categoryName(category) })),
        ]}
      />
      {neighbourhood.areas.length === 0 ? null : (
        <SelectField
          name="area"
          label={t('field-area')}
          value={values['area'] ?? ''}
          fault={faultOf('area')}
          options={[{ value: '', label: t('field-area-unknown') }, ...neighbourhood.areas.map(area => ({ value: area.cbsCode, label: area.name }))]}
        />
      )}
    </>
  );
}

export function StreetField({ values, faultOf }: FieldsProps) {
  return (
    <TextField
      name="street"
      label={t('field-street')}
      hint={t('field-street-hint')}
      value={values['street'] ?? ''}
      fault={faultOf('street')}
      maxLength={80}
    />
  );
}

/** Spoken in the neighbourhood; the first is the site's own. */
const spoken = ['nl', 'en', 'pl', 'ar', 'tr', 'uk', 'ti', 'so'] as const;

export function LanguageTicks({ values }: { values: Values }) {
  const chosen = listOf(values, 'languages');
  const codes = [...spoken, ...chosen.filter(code => !spoken.some(one => one === code))];
  return (
    <Ticks legend={t('field-languages')} name="languages" chosen={chosen} options={codes.map(value => ({ value, label: languageNames([value]) }))} />
  );
}

interface FoldProps extends FieldsProps {
  /** The fields in it. */
  fields: readonly string[];
  /** What a new one begins with: that was not told, and can stay out of sight. */
  begins?: Values | undefined;
  children: ComponentChildren;
}

/** What nobody has to fill in stays folded, unless something stands in it or is wrong with it. */
export function Fold({ fields, values, begins = {}, faultOf, children }: FoldProps) {
  const [filled] = useState(fields.some(field => (values[field] ?? '') !== (begins[field] ?? '')));
  const open = filled || fields.some(field => faultOf(field) !== undefined);
  return (
    <details class="fold" open={open}>
      <summary>
        <Icon name="plus" />
        {t('asking-more')}
      </summary>
      <div class="stack gap-5">{children}</div>
    </details>
  );
}
