import { useMemo, useState } from 'preact/hooks';
import type { Confirmation } from 'shared-ui/api/contract.gen';
import type { Listing, Person } from 'shared-ui/api/types';
import { Listed } from 'shared-ui/data/Listed';
import { useSlices } from 'shared-ui/data/slices';
import { t } from 'shared-ui/i18n/text';
import type { ScreenProps } from 'shared-ui/shell/screen';
import { Icon } from 'shared-ui/show/Icon';
import { Empty } from 'shared-ui/show/states';

import { firstOfEach } from '../../data/coming';
import { useChoices, WINDOW } from '../../data/whole';
import { isBound, mayImport, mayKeep, ownOrganisations } from '../../frame/roles';
import { SaveTable } from '../../show/SaveTable';
import { Trouble } from '../../show/Trouble';
import { Work } from '../../show/Work';
import { Recent } from './bulk/Recent';
import { Together } from './bulk/Together';
import { useAgain } from './drafts/again';
import { Views } from './drafts/Views';
import { Filter } from './Filter';
import { addressOf, OPEN, queryOf, readFilters, type Filters } from './filters';
import { Panel } from './Panel';
import { Table } from './Table';
import { useChosen } from './useChosen';

import 'shared-ui/tokens/facts.css';
import 'shared-ui/tokens/form.css';
import 'shared-ui/tokens/programme.css';
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

  /** What was done to many at once changes lines anywhere in the list: it begins anew. */
  const [round, setRound] = useState(0);
  const list = useSlices<Listing>(`${slug} activities ${JSON.stringify(asked)} ${round}`, (cursor, signal) =>
    api.get('/neighbourhoods/{neighbourhood}/activities', {
      query: { ...asked, limit: filters.stand === '' ? 50 : WINDOW, ...(cursor === undefined ? {} : { cursor }) },
      ...(signal ? { signal } : {}),
    }),
  );

  const chosen = useChosen(api);
  const copies = useAgain(api, home, go);
  const lines = list.state === 'ready' ? list.value.items : [];
  const again = () => setRound(count => count + 1);

  const show = (change: Partial<Filters>) => go(addressOf(base, { ...filters, ...change }, open), { replace: true, stay: true });

  function onNew() {
    if (person && mayKeep(person, slug)) go(`${base}/nieuw`);
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
      {person && mayKeep(person, slug) ? <Views api={api} slug={slug} home={home} now="coming" /> : null}
      <Filter filters={filters} choices={choices} own={own} bound={bound} onChange={show} />
      <div class={open ? 'cols cols--side' : 'cols'}>
        <section class="panel panel--flush" aria-label={t('acts-list')}>
          <Together
            api={api}
            chosen={chosen}
            lines={lines}
            neighbourhood={neighbourhood}
            choices={choices}
            organisations={bound ? own : choices.organisations}
            onChanged={again}
            onAgain={copies.again}
          />
          <Trouble problem={copies.problem} />
          <Listed list={list} empty={<Nothing filters={filters} base={base} />}>
            {items => (
              <Lines
                lines={filters.stand === '' ? items : firstOfEach(items)}
                confirmed={chosen.confirmed}
                table={{ chosen: chosen.chosen, open, hrefOf: id => addressOf(base, filters, id), editOf: id => `${base}/${id}`, onChoose: chosen.choose, onNew }}
              />
            )}
          </Listed>
        </section>
        {open ? (
          <Panel
            key={open}
            api={api}
            id={open}
            person={person}
            slug={slug}
            home={home}
            go={go}
            choices={choices}
            quiet={chosen.chosen.size > 0}
            onClose={close}
            onChanged={() => list.state !== 'waiting' && list.again()}
          />
        ) : null}
      </div>
      {person && mayKeep(person, slug) ? (
        <Recent api={api} slug={slug} categories={choices.categories} onChanged={again} />
      ) : null}
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
