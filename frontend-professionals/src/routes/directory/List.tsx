import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Api } from 'shared-ui/api/api';
import type { Result } from 'shared-ui/api/problem';
import type { Slice } from 'shared-ui/api/routes';
import type { Session } from 'shared-ui/api/session';
import type { Life, Neighbourhood } from 'shared-ui/api/types';
import { Listed } from 'shared-ui/data/Listed';
import { useSlices } from 'shared-ui/data/slices';
import { Chip } from 'shared-ui/form/Chip';
import { t } from 'shared-ui/i18n/text';
import { Icon, type IconName } from 'shared-ui/show/Icon';
import { Empty } from 'shared-ui/show/states';

import { takeSaved } from '../../data/saved';
import { Provisions } from '../../show/Provisions';
import { SaveTable, type TablePath } from '../../show/SaveTable';
import { SearchWords } from '../../show/SearchWords';
import { Stand } from '../../show/Stand';
import { Undescribed } from '../../show/Undescribed';
import { Done, Work } from '../../show/Work';
import { walk } from '../../show/walk';

import 'shared-ui/tokens/programme.css';
import './directory.css';

export interface Wish {
  q: string;
  freshness: '' | 'due' | 'doubtful';
}

type Card = Life & { id: string; undescribed?: number };

interface ListProps<T extends Card> {
  /** The prefix of the texts. */
  text: string;
  icon: IconName;
  /** The address of this list; an item stands under it. */
  base: string;
  mayAdd: boolean;
  /** What else can be done with the whole list. */
  more?: ComponentChildren;
  api: Api;
  session: Session;
  neighbourhood: Neighbourhood;
  /** Where the whole of it comes from as a file, and who may have that. */
  table?: TablePath;
  maySave: boolean;
  ask: (wish: Wish, cursor: string | undefined, signal?: AbortSignal) => Promise<Result<Slice<T>>>;
  nameOf: (item: T) => string;
  /** What stands under the name, and in the column beside it. */
  underOf: (item: T) => string | null;
  besideOf: (item: T) => ComponentChildren;
}

/** All of a kind by name: find one, see whether it is right, open it. */
export function List<T extends Card>(props: ListProps<T>) {
  const { text, base } = props;
  const [wish, setWish] = useState<Wish>({ q: '', freshness: '' });
  const [saved] = useState(() => takeSaved(base));
  const list = useSlices<T>(`${base} ${JSON.stringify(wish)}`, (cursor, signal) => props.ask(wish, cursor, signal));
  return (
    <Work
      title={t(`${text}-title`)}
      under={t(`${text}-under`)}
      actions={
        <>
          {props.more}
          {props.maySave && props.table ? <SaveTable api={props.api} path={props.table} name={t(`${text}-title`)} /> : null}
          {props.mayAdd ? (
            <a class="button" href={`${base}/nieuw`}>
              <Icon name="plus" />
              {t(`${text}-new`)}
            </a>
          ) : null}
        </>
      }
    >
      {saved ? (
        <div class="mb-4">
          <Done>
            <p>
              {t('dir-saved')} <a href={saved.href}>{saved.name}</a>
            </p>
          </Done>
        </div>
      ) : null}
      <div class="row mb-4" role="group" aria-label={t('dir-filter')}>
        <SearchWords label={t(`${text}-search`)} action={t('dir-search-do')} onSearch={q => setWish({ ...wish, q })} />
        {(['due', 'doubtful'] as const).map(freshness => (
          <Chip
            key={freshness}
            icon={freshness === 'due' ? 'clock' : 'help'}
            name={freshness}
            label={t(`dir-${freshness}`)}
            on={wish.freshness === freshness}
            onChange={on => setWish({ ...wish, freshness: on ? freshness : '' })}
          />
        ))}
      </div>
      <Provisions api={props.api} session={props.session} neighbourhood={props.neighbourhood} text={wish.q} />
      <section class="panel panel--flush" aria-label={t(`${text}-title`)}>
        <Listed list={list} empty={<Nothing {...props} narrowed={wish.q !== '' || wish.freshness !== ''} />}>
          {items => (
            <table class="table table--names">
              <caption class="unseen">{t(`${text}-title`)}</caption>
              <thead>
                <tr>
                  <th scope="col">{t('dir-name')}</th>
                  <th scope="col">{t(`${text}-beside`)}</th>
                  <th scope="col">{t('keep-confirmed-title')}</th>
                </tr>
              </thead>
              {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- hears the arrows of the links inside */}
              <tbody onKeyDown={walk}>
                {items.map(item => (
                  <tr key={item.id}>
                    <th scope="row">
                      <a class="same" data-cell="title" href={`${base}/${item.id}`}>
                        {props.nameOf(item)}
                      </a>
                      <span class="small soft plain whole">{props.underOf(item)}</span>
                      <Undescribed count={item.undescribed ?? 0} href={`${base}/${item.id}`} />
                    </th>
                    <td>{props.besideOf(item)}</td>
                    <td>
                      <Stand life={item} />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
        </Listed>
      </section>
    </Work>
  );
}

function Nothing({ text, icon, base, narrowed, mayAdd }: { text: string; icon: IconName; base: string; narrowed: boolean; mayAdd: boolean }) {
  return (
    <div class="pad-4">
      <Empty icon={icon} title={t(narrowed ? 'dir-none-narrowed' : `${text}-none`)}>
        <p>{t(narrowed ? 'dir-none-narrowed-text' : `${text}-none-text`)}</p>
        {mayAdd ? (
          <p>
            <a class="button button--plain" href={`${base}/nieuw`}>
              {t(`${text}-new`)}
            </a>
          </p>
        ) : null}
      </Empty>
    </div>
  );
}
