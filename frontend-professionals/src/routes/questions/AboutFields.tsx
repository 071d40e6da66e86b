import type { Category, Neighbourhood } from 'shared-ui/api/types';
import { SelectField } from 'shared-ui/form/SelectField';
import { t } from 'shared-ui/i18n/text';

import { categoryName } from '../../data/categories';
import { ChipChoices } from '../../form/ChipChoices';

interface AboutFieldsProps {
  categories: readonly Category[];
  areas: Neighbourhood['areas'];
  themes: readonly string[];
  area: string;
  faultOf: (field: string) => string | undefined;
  onChange: (change: { themes?: string[]; area?: string }) => void;
}

/** What a question or knowledge is about, and for where. */
export function AboutFields({ categories, areas, themes, area, faultOf, onChange }: AboutFieldsProps) {
  return (
    <>
      <ChipChoices
        legend={t('qst-field-themes')}
        hint={t('qst-field-themes-hint')}
        fault={faultOf('themes')}
        name="themes"
        chosen={themes}
        options={categories.map(category => ({ value: category.slug, label: categoryName(category) }))}
        onChange={chosen => onChange({ themes: chosen })}
      />
      <SelectField
        name="area"
        label={t('qst-field-area')}
        value={area}
        fault={faultOf('area')}
        options={[{ value: '', label: t('qst-whole-area') }, ...areas.map(one => ({ value: one.cbsCode, label: one.name }))]}
        onChange={chosen => onChange({ area: chosen })}
      />
    </>
  );
}
