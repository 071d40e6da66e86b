import { useState } from 'preact/hooks';
import type { Api } from 'shared-ui/api/api';
import type { WeeklyMail } from 'shared-ui/api/contract.gen';
import { Choices } from 'shared-ui/form/Choices';
import { t } from 'shared-ui/i18n/text';

import { categoryName, useCategories } from '../show/categories';

/** Themes, areas and streets to tick; nothing ticked is all of it. In folds: most people want all. */
export function WeeklyFields({ api, home, weekly }: { api: Api; home: string; weekly: WeeklyMail }) {
  const categories = useCategories(api, home);
  return (
    <div>
      <Some
        name="categories"
        title={t('weekly-themes')}
        legend={t('weekly-themes-which')}
        chosen={weekly.categories}
        options={categories.map(one => ({ value: one.slug, label: categoryName(one) }))}
      />
      <Some
        name="areas"
        title={t('weekly-areas')}
        legend={t('weekly-areas-which')}
        chosen={weekly.areas}
        options={weekly.allAreas.map(({ code, name }) => ({ value: code, label: name }))}
      />
      <Some
        name="streets"
        title={t('weekly-streets')}
        legend={t('weekly-streets-which')}
        chosen={weekly.streets.filter(street => weekly.allStreets.includes(street))}
        options={weekly.allStreets.map(street => ({ value: street, label: street }))}
      />
    </div>
  );
}

interface SomeProps {
  name: string;
  title: string;
  legend: string;
  chosen: readonly string[];
  options: { value: string; label: string }[];
}

function Some({ name, title, legend, chosen, options }: SomeProps) {
  const [ticked, setTicked] = useState(chosen);
  return (
    <details class="fold" open={chosen.length > 0}>
      <summary>{t('weekly-some', { title, count: ticked.length })}</summary>
      <Choices
        legend={legend}
        name={name}
        type="checkbox"
        chosen={ticked}
        options={options}
        onChoose={(value, on) => setTicked(on ? [...ticked, value] : ticked.filter(one => one !== value))}
      />
    </details>
  );
}
