import { useMemo, useState } from 'preact/hooks';
import type { Confirmation } from 'shared-ui/api/contract.gen';
import type { Listing, Person } from 'shared-ui/api/types';
import { Listed } from 'shared-ui/data/Listed';
import { useSlices } from 'shared-ui/data/slices';
import { t } from 'shared-ui/i18n/text';
import { announce } from 'shared-ui/shell/announce';
import type { ScreenProps } from 'shared-ui/shell/screen';
import { Icon } from 'shared-ui/show/Icon';
import { Empty } from 'shared-ui/show/states';

import { firstOfEach } from '../../data/attention';
import { useChoices, WINDOW } from '../../data/whole';
import { isBound, mayImport, mayKeep, ownOrganisations } from '../../frame/roles';
import { SaveTable } from '../../show/SaveTable';
import { Work } from '../../show/Work';
import { confirmAll } from './actions';
import { Bulk, type BulkResult } from './Bulk';
import { Filter } from './Filter';
import { addressOf, OPEN, queryOf, readFilters, type Filters } from './filters';
import { Panel } from './Panel';
import { Table } from './Table';

import 'shared-ui/tokens/facts.css';
import 'shared-ui/tokens/form.css';
import 'shared-ui/tokens/programme.css';
import 'shared-ui/tokens/search.css';
import './activities.css';

/** All activities by time: find what needs attention, and say that it is right. */
export function Activities({ api, session, neighbourhood, query, go }: ScreenProps) {
  const person = session.person.value;
  const { slug } = neighbourhood;
  const home = `/werk/${slug}`;
  const base = `${home}/activiteiten`;
  const own = person ? ownOrganisations(person, slug) : [];
  const bound = person !== null && isBound(person, slug);
  const filters = readFilters(query);
  const open = query.get(OPEN) ?? '';
  const choices = useChoices(api, slug);
  const asked = queryOf(filters, bound ? own.map(one => one.id) : []);

  const list = useSlices<Listing>(`${slug} activities ${JSON.stringify(asked)}`, (cursor, signal) =>
    api.get('/neighbourhoods/{neighbourhood}/activities', {
      query: { ...asked, limit: filters.stand === '' ? 50 : WINDOW, ...(cursor === undefined ? {} : { cursor }) },
      ...(signal ? { signal } : {}),
    }),
  );

  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [confirmed, setConfirmed] = useState<ReadonlyMap<string, Confirmation>>(new Map());
  const [busy, setBusy] = useState(false);
  const [result, setResult] = useState<BulkResult | null>(null);

  const show = (change: Partial<Filters>) => go(addressOf(base, { ...filters, ...change }, open), { replace: true, stay: true });

  function choose(ids: readonly string[], on: boolean) {
    const next = new Set(chosen);
    for (const id of ids) if (on) next.add(id);
      else next.delete(id);
    setChosen(next);
    announce(t('acts-chosen', { count: next.size }));
  }

  async function confirmChosen() {
    if (busy) return;
    setBusy(true);
    const { done, problems } = await confirmAll(api, [...chosen]);
    setBusy(false);
    setConfirmed(new Map([...confirmed, ...done]));
    setChosen(new Set([...chosen].filter(id => !done.has(id))));
    setResult({ done: done.size, problem: problems[0] ?? null });
  }

  function close() {
    go(addressOf(base, filters), { replace: true, stay: true });
    document.querySelector<HTMLElement>('.table [aria-current]')?.focus();
  }

  return (
    <Work
      title={t('acts-title')}
      under={bound ? t('acts-own', { names: own.map(one => one.name).join(', ') }) : t('acts-all')}
      actions={person ? <Ways api={api} person={person} home={home} slug={slug} organisation={bound ? own[0]?.id : undefined} /> : null}
    >
      <Filter filters={filters} choices={choices} own={own} bound={bound} onChange={show} />
      <div class={open ? 'cols cols--side' : 'cols'}>
        <section class="panel panel--flush" aria-label={t('acts-list')}>
          <Bulk count={chosen.size} busy={busy} result={result} onConfirm={() => void confirmChosen()} onNone={() => setChosen(new Set())} />
          <Listed list={list} empty={<Nothing filters={filters} base={base} />}>
            {items => (
              <Lines
                lines={filters.stand === '' ? items : firstOfEach(items)}
                confirmed={confirmed}
                table={{ chosen, open, hrefOf: id => addressOf(base, filters, id), onChoose: choose }}
              />
            )}
          </Listed>
        </section>
        {open ? (
          <Panel
            key={open}
            api={api}
            id={open}
            home={home}
            choices={choices}
            quiet={chosen.size > 0}
            onClose={close}
            onChanged={() => list.state !== 'waiting' && list.again()}
          />
        ) : null}
      </div>
      <p class="soft small mt-3 keys">{t('acts-keys')}</p>
    </Work>
  );
}

interface WaysProps extends Pick<ScreenProps, 'api'> {
  person: Person;
  home: string;
  slug: string;
  organisation: string | undefined;
}

function Ways({ api, person, home, slug, organisation }: WaysProps) {
  return (
    <>
      {mayKeep(person, slug) ? (
        <SaveTable api={api} path="/neighbourhoods/{neighbourhood}/activities/_table" name={t('acts-title')} organisation={organisation} />
      ) : null}
      {mayImport(person, slug) ? (
        <a class="button button--plain" href={`${home}/inlezen`}>
          <Icon name="upload" />
          {t('acts-import')}
        </a>
      ) : null}
      {mayKeep(person, slug) ? (
        <a class="button" href={`${home}/activiteiten/nieuw`}>
          <Icon name="plus" />
          {t('acts-new')}
        </a>
      ) : null}
    </>
  );
}

interface LinesProps {
  lines: readonly Listing[];
  confirmed: ReadonlyMap<string, Confirmation>;
  table: Omit<Parameters<typeof Table>[0], 'lines'>;
}

/** What was confirmed a moment ago shows so at once, without asking for the whole list again. */
function Lines({ lines, confirmed, table }: LinesProps) {
  const shown = useMemo(
    () => lines.map(line => ({ ...line, activity: { ...line.activity, ...confirmed.get(line.activity.id) } })),
    [lines, confirmed],
  );
  return <Table {...table} lines={shown} />;
}

function Nothing({ filters, base }: { filters: Filters; base: string }) {
  const narrowed = addressOf(base, filters) !== base;
  return (
    <div class="pad-4">
      <Empty icon="calendar" title={t(filters.stand === '' ? 'acts-none' : 'acts-none-waiting')}>
        <p>{t(filters.stand === '' ? 'acts-none-text' : 'acts-none-waiting-text')}</p>
        <p>
          <a class="button button--plain" href={narrowed ? base : `${base}/nieuw`}>
            {t(narrowed ? 'acts-show-all' : 'acts-new')}
          </a>
        </p>
      </Empty>
    </div>
  );
}
