import { useState } from 'preact/hooks';
import type { PastActivity } from 'shared-ui/api/contract.gen';
import { Listed } from 'shared-ui/data/Listed';
import { useSlices } from 'shared-ui/data/slices';
import { dateWithYear, dayOf } from 'shared-ui/i18n/moments';
import { t } from 'shared-ui/i18n/text';
import type { ScreenProps } from 'shared-ui/shell/screen';
import { Icon } from 'shared-ui/show/Icon';
import { Empty } from 'shared-ui/show/states';

import { isBound, ownOrganisations } from '../../../frame/roles';
import { SearchWords } from '../../../show/SearchWords';
import { Trouble } from '../../../show/Trouble';
import { walk } from '../../../show/walk';
import { Work } from '../../../show/Work';
import { useAgain } from './again';
import { Views } from './Views';

import '../activities.css';

/** What has been, to choose from: what comes again this year becomes a draft. */
export function Past({ api, session, neighbourhood, query, go }: ScreenProps) {
  const { slug } = neighbourhood;
  const home = `/werk/${slug}`;
  const person = session.person.value;
  const organisation = person && isBound(person, slug) ? ownOrganisations(person, slug)[0]?.id : undefined;
  const q = query.get('q') ?? '';
  const again = useAgain(api, home, go);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const list = useSlices<PastActivity>(`${slug} past ${organisation ?? ''} ${q}`, (cursor, signal) =>
    api.get('/neighbourhoods/{neighbourhood}/activities/_past', {
      query: { limit: 50, ...(q ? { q } : {}), ...(organisation ? { organisation } : {}), ...(cursor === undefined ? {} : { cursor }) },
      ...(signal ? { signal } : {}),
    }),
  );

  function choose(id: string, on: boolean) {
    const next = new Set(chosen);
    if (on) next.add(id);
    else next.delete(id);
    setChosen(next);
  }

  return (
    <Work title={t('past-title')} under={t('past-under')}>
      <Views api={api} slug={slug} home={home} now="past" />
      <div class="mb-4">
        <SearchWords
          label={t('acts-search')}
          action={t('acts-search-do')}
          q={q}
          most={100}
          onSearch={words => go(`${home}/activiteiten/geweest${words ? `?q=${encodeURIComponent(words)}` : ''}`, { stay: true })}
        />
      </div>
      <section class="panel panel--flush" aria-label={t('past-title')}>
        {chosen.size > 0 ? (
          <div class="bulk" role="group" aria-label={t('acts-bulk', { count: chosen.size })}>
            <b>{t('acts-chosen', { count: chosen.size })}</b>
            <button class="button button--call button--small" type="button" aria-busy={again.busy} onClick={() => again.again([...chosen])}>
              <Icon name="loop" />
              {t('again-do')}
            </button>
            <button class="button button--small" type="button" onClick={() => setChosen(new Set())}>
              {t('acts-choose-none')}
            </button>
          </div>
        ) : null}
        <Trouble problem={again.problem} />
        <Listed
          list={list}
          empty={
            <div class="pad-4">
              <Empty icon="calendar" title={t('past-none')} />
            </div>
          }
        >
          {items => <Table items={items} chosen={chosen} onChoose={choose} />}
        </Listed>
      </section>
    </Work>
  );
}

interface TableProps {
  items: readonly PastActivity[];
  chosen: ReadonlySet<string>;
  onChoose: (id: string, on: boolean) => void;
}

function Table({ items, chosen, onChoose }: TableProps) {
  return (
    <table class="table table--fold">
      <caption class="unseen">{t('past-title')}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span class="unseen">{t('past-choose')}</span>
          </th>
          <th scope="col">{t('acts-when')}</th>
          <th scope="col">{t('acts-what')}</th>
          <th scope="col">{t('acts-whose')}</th>
        </tr>
      </thead>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- hears the arrows of the controls inside */}
      <tbody onKeyDown={walk}>
        {items.map(item => (
          <tr key={item.id} aria-selected={chosen.has(item.id)}>
            <td>
              <input
                type="checkbox"
                data-cell="choose"
                aria-label={t('acts-choose', { title: item.title })}
                checked={chosen.has(item.id)}
                onChange={event => onChoose(item.id, event.currentTarget.checked)}
              />
            </td>
            <td class="nowrap">{daysText(item)}</td>
            <th scope="row">
              {item.title}
              <br />
              <span class="small soft plain">{item.place}</span>
            </th>
            <td>{item.organisation?.name ?? <span class="none">–</span>}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function daysText({ start, last, repeats }: PastActivity): string {
  const first = dateWithYear(start);
  return repeats && dayOf(start) !== dayOf(last) ? t('past-days', { first, last: dateWithYear(last) }) : first;
}
