import { useState } from 'preact/hooks';
import type { Api } from 'shared-ui/api/api';
import type { Category } from 'shared-ui/api/types';
import { TextField } from 'shared-ui/form/TextField';
import { useForm } from 'shared-ui/form/useForm';
import { t } from 'shared-ui/i18n/text';
import type { ScreenProps } from 'shared-ui/shell/screen';
import { Icon } from 'shared-ui/show/Icon';
import { Empty } from 'shared-ui/show/states';

import { askCategories, useWhole } from '../../data/whole';
import { IconField, isIcon } from './IconField';
import { ListBeside } from './ListBeside';
import { Side } from '../../form/Side';
import { slugOf } from './slug';

/** The categories of activities, in their order. */
export function Categories({ api, neighbourhood }: ScreenProps) {
  const { slug } = neighbourhood;
  return (
    <ListBeside<Category[], Category | 'new'>
      slug={slug}
      part="/rubrieken"
      under={t('category-under')}
      answer={useWhole<Category>(`${slug} categories`, askCategories(api))}
      list={(categories, { open, show }) => (
        <>
          <p>
            <button class="button" type="button" onClick={() => show('new')}>
              <Icon name="plus" />
              {t('category-new')}
            </button>
          </p>
          {categories.length === 0 ? (
            <Empty icon="table" title={t('category-none')}>
              <p>{t('category-none-text')}</p>
            </Empty>
          ) : (
            <List items={categories} open={open} onOpen={show} />
          )}
        </>
      )}
      editor={(categories, open, { show, done }) => (
        <Editor
          key={open === 'new' ? 'new' : open.id}
          api={api}
          category={open === 'new' ? null : open}
          last={Math.max(0, ...categories.map(one => one.ordinal))}
          done={done}
          close={() => show(null)}
        />
      )}
    />
  );
}

function List({ items, open, onOpen }: { items: readonly Category[]; open: Category | 'new' | null; onOpen: (one: Category) => void }) {
  return (
    <div class="panel panel--flush">
      <table class="table">
        <caption class="unseen">{t('admin-categories')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('category-ordinal')}</th>
            <th scope="col">{t('category-name')}</th>
            <th scope="col">{t('category-name-en')}</th>
          </tr>
        </thead>
        <tbody>
          {items.map(one => (
            <tr key={one.id} class={open === one ? 'open' : undefined}>
              <td class="num">{one.ordinal}</td>
              <th scope="row">
                <button class="linky" type="button" onClick={() => onOpen(one)}>
                  {isIcon(one.icon) ? <Icon name={one.icon} /> : null}
                  {one.name}
                </button>
                {one.archivedAt ? <span class="small soft plain whole">{t('category-archived')}</span> : null}
              </th>
              <td lang="en">{one.nameEn}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface EditorProps {
  api: Api;
  category: Category | null;
  /** The last place in the order: a new one comes after it. */
  last: number;
  done: () => void;
  close: () => void;
}

const fields = ['name', 'nameEn', 'icon', 'ordinal', 'slug'] as const;

function Editor({ api, category, last, done, close }: EditorProps) {
  const [icon, setIcon] = useState(category?.icon ?? 'calendar');
  const [archived, setArchived] = useState(category?.archivedAt != null);
  const form = useForm<string>(fields, async draft => {
    const typed = { name: (draft['name'] ?? '').trim(), nameEn: (draft['nameEn'] ?? '').trim(), icon, ordinal: Number(draft['ordinal']) || 0 };
    const result = category ? await change(api, category.id, { ...typed, archived }) : await add(api, typed);
    if (result.ok) done();
    return result;
  });
  const labels = { name: t('category-name'), nameEn: t('category-name-en'), icon: t('category-icon'), ordinal: t('category-ordinal'), slug: t('category-name-en') };
  return (
    <Side title={category?.name ?? t('category-new')} form={form} text="category" labels={labels} onClose={close}>
      {faultOf => (
        <>
          <TextField name="name" label={labels.name} fault={faultOf('name')} value={category?.name ?? ''} maxLength={60} />
          <TextField name="nameEn" label={labels.nameEn} hint={t('category-name-en-hint')} fault={faultOf('nameEn') ?? faultOf('slug')} value={category?.nameEn ?? ''} maxLength={60} />
          <IconField label={labels.icon} fault={faultOf('icon')} value={icon} onChange={setIcon} />
          <div class="short">
            <TextField name="ordinal" type="number" inputMode="numeric" label={labels.ordinal} hint={t('category-ordinal-hint')} fault={faultOf('ordinal')} value={String(category?.ordinal ?? last + 1)} />
          </div>
          {category ? (
            <label class="choice choice--quiet">
              <input type="checkbox" checked={archived} onChange={event => setArchived(event.currentTarget.checked)} />
              <span>
                {t('category-archive')}
                <small>{t('category-archive-hint')}</small>
              </span>
            </label>
          ) : null}
        </>
      )}
    </Side>
  );
}

interface Typed {
  name: string;
  nameEn: string;
  icon: string;
  ordinal: number;
}

const one = '/neighbourhoods/{neighbourhood}/categories/{id}' as const;

/** The short name in addresses follows from the English one and never changes after that. */
const add = (api: Api, typed: Typed) =>
  api.post('/neighbourhoods/{neighbourhood}/categories', { ...typed, kind: 'activity', slug: slugOf(typed.nameEn) });

async function change(api: Api, id: string, patch: Typed & { archived: boolean }) {
  const read = await api.get(one, { params: { id } });
  return read.ok ? await api.patch(one, patch, { params: { id }, version: read.version }) : read;
}
