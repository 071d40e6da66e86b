import { useState } from 'preact/hooks';
import type { Api } from 'shared-ui/api/api';
import type { Category } from 'shared-ui/api/types';
import { SelectField } from 'shared-ui/form/SelectField';
import { TextField } from 'shared-ui/form/TextField';
import { useForm } from 'shared-ui/form/useForm';
import { t } from 'shared-ui/i18n/text';

import { categoryName } from '../../../data/categories';
import { askCategories, useWhole, valueOf } from '../../../data/whole';
import { ChipChoices } from '../../../form/ChipChoices';
import { linesOf } from '../../../form/texts';
import { Side } from '../../../form/Side';
import { slugOf } from '../slug';
import { nextOrdinal, treeOf } from './tree';

interface ThemeEditorProps {
  api: Api;
  slug: string;
  /** The one that changes; null: a new one. */
  theme: Category | null;
  under: string | null;
  themes: readonly Category[];
  done: () => void;
  close: () => void;
}

const fields = ['name', 'nameEn', 'parent', 'words', 'helpedBy', 'ordinal', 'slug'] as const;
const one = '/neighbourhoods/{neighbourhood}/categories/{id}' as const;

/** A theme, beside the tree. One with themes under it stays in front: the tree has two levels. */
export function ThemeEditor({ api, slug, theme, under, themes, done, close }: ThemeEditorProps) {
  const [parent, setParent] = useState(under ?? '');
  const [archived, setArchived] = useState(theme?.archivedAt != null);
  const [helpedBy, setHelpedBy] = useState<string[]>(theme?.helpedBy ?? []);
  const helpers = useHelpers(api, slug);
  const above = themes.some(other => other.parent === theme?.slug);
  const tops = treeOf(themes).filter(other => other.parent === null && other !== theme && (other.archivedAt === null || other.slug === under));
  const form = useForm<string>(fields, async draft => {
    const typed = {
      name: (draft['name'] ?? '').trim(),
      nameEn: (draft['nameEn'] ?? '').trim(),
      words: linesOf(draft['words'] ?? ''),
      helpedBy,
      ordinal: Number(draft['ordinal']) || 0,
    };
    const result = theme ? await change(api, theme.id, { ...typed, parent: parent || null, archived }) : await add(api, typed, parent);
    if (result.ok) done();
    return result;
  });
  const labels = { name: t('theme-name'), nameEn: t('category-name-en'), parent: t('theme-parent'), words: t('theme-words'), helpedBy: t('theme-helped-by'), ordinal: t('category-ordinal'), slug: t('category-name-en') };
  return (
    <Side title={theme?.name ?? t('theme-new')} form={form} text="theme" labels={labels} onClose={close}>
      {faultOf => (
        <>
          <TextField name="name" label={labels.name} fault={faultOf('name')} value={theme?.name ?? ''} maxLength={60} />
          <TextField name="nameEn" label={labels.nameEn} hint={t('category-name-en-hint')} fault={faultOf('nameEn') ?? faultOf('slug')} value={theme?.nameEn ?? ''} maxLength={60} />
          {above ? null : (
            <SelectField
              name="parent"
              label={labels.parent}
              fault={faultOf('parent')}
              value={parent}
              options={[{ value: '', label: t('theme-top') }, ...tops.map(({ slug, name }) => ({ value: slug, label: name }))]}
              onChange={setParent}
            />
          )}
          <TextField name="words" rows={8} label={labels.words} hint={t('theme-words-hint')} fault={faultOf('words')} value={theme?.words.join('\n') ?? ''} />
          <ChipChoices name="helpedBy" legend={labels.helpedBy} hint={t('theme-helped-by-hint')} fault={faultOf('helpedBy')} chosen={helpedBy} options={helpers} onChange={setHelpedBy} />
          <div class="short">
            <TextField
              key={parent}
              name="ordinal"
              type="number"
              inputMode="numeric"
              label={labels.ordinal}
              hint={t('category-ordinal-hint')}
              fault={faultOf('ordinal')}
              value={String(theme?.ordinal ?? nextOrdinal(themes, parent || null))}
            />
          </div>
          {theme ? (
            <label class="choice choice--quiet">
              <input type="checkbox" checked={archived} onChange={event => setArchived(event.currentTarget.checked)} />
              <span>
                {t('category-archive')}
                <small>{t('theme-archive-hint')}</small>
              </span>
            </label>
          ) : null}
        </>
      )}
    </Side>
  );
}

/** The categories of activities and offers, each once: what a neighbourhood may have that helps. */
function useHelpers(api: Api, slug: string) {
  const categories = [
    ...valueOf(useWhole(`${slug} categories`, askCategories(api))),
    ...valueOf(useWhole(`${slug} exchange categories`, askCategories(api, 'exchange'))),
  ];
  const known = new Map(categories.filter(one => one.archivedAt === null).map(one => [one.slug, categoryName(one)]));
  return [...known].map(([value, label]) => ({ value, label }));
}

interface Typed {
  name: string;
  nameEn: string;
  words: string[];
  helpedBy: string[];
  ordinal: number;
}

/** A theme has no drawing of its own; the short name follows from the English one and never changes after that. */
const add = (api: Api, typed: Typed, parent: string) =>
  api.post('/neighbourhoods/{neighbourhood}/categories', { ...typed, kind: 'theme', icon: 'help', slug: slugOf(typed.nameEn), ...(parent === '' ? {} : { parent }) });

async function change(api: Api, id: string, patch: Typed & { parent: string | null; archived: boolean }) {
  const read = await api.get(one, { params: { id } });
  return read.ok ? await api.patch(one, patch, { params: { id }, version: read.version }) : read;
}
