import type { Category } from 'shared-ui/api/types';
import { t } from 'shared-ui/i18n/text';
import type { ScreenProps } from 'shared-ui/shell/screen';
import { Icon } from 'shared-ui/show/Icon';
import { Empty } from 'shared-ui/show/states';

import { askCategories, useWhole } from '../../../data/whole';
import { ListBeside } from '../ListBeside';
import { ThemeEditor } from './ThemeEditor';
import { treeOf } from './tree';

type Open = Category | { under: string | null };

/** The themes of the social map, with what stands under each and the words that people use for it. */
export function Themes({ api, neighbourhood }: ScreenProps) {
  const { slug } = neighbourhood;
  return (
    <ListBeside<Category[], Open>
      slug={slug}
      part="/themas"
      under={t('theme-under')}
      answer={useWhole<Category>(`${slug} themes kept`, askCategories(api, 'theme'))}
      list={(themes, { open, show }) => (
        <>
          <p>
            <button class="button" type="button" onClick={() => show({ under: null })}>
              <Icon name="plus" />
              {t('theme-new')}
            </button>
          </p>
          {themes.length === 0 ? (
            <Empty icon="help" title={t('theme-none')}>
              <p>{t('theme-none-text')}</p>
            </Empty>
          ) : (
            <Tree themes={themes} open={open} onOpen={show} />
          )}
        </>
      )}
      editor={(themes, open, { show, done }) => (
        <ThemeEditor
          key={'id' in open ? open.id : `new ${open.under ?? ''}`}
          api={api}
          slug={slug}
          theme={'id' in open ? open : null}
          under={'id' in open ? open.parent : open.under}
          themes={themes}
          done={done}
          close={() => show(null)}
        />
      )}
    />
  );
}

function Tree({ themes, open, onOpen }: { themes: readonly Category[]; open: Open | null; onOpen: (open: Open) => void }) {
  return (
    <div class="panel panel--flush">
      <table class="table table--themes">
        <caption class="unseen">{t('admin-themes')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('theme-name')}</th>
            <th scope="col">{t('theme-words')}</th>
            <th scope="col">
              <span class="unseen">{t('theme-do')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {treeOf(themes).map(theme => (
            <tr key={theme.id} class={open === theme ? 'open' : undefined}>
              <th scope="row" class={theme.parent === null ? undefined : 'theme--under'}>
                <button class="linky" type="button" onClick={() => onOpen(theme)}>
                  {theme.name}
                </button>
                {theme.archivedAt ? <span class="small soft plain whole">{t('theme-archived')}</span> : null}
              </th>
              <td>{theme.words.length > 0 ? theme.words.join(', ') : <span class="soft">{t('theme-no-words')}</span>}</td>
              <td>
                {theme.parent === null && theme.archivedAt === null ? (
                  <button class="linky" type="button" onClick={() => onOpen({ under: theme.slug })}>
                    <Icon name="plus" />
                    {t('theme-add-under')}
                    <span class="unseen"> {theme.name}</span>
                  </button>
                ) : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
