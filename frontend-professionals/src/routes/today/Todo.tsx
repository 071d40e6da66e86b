import { useState } from 'preact/hooks';
import type { Api } from 'shared-ui/api/api';
import type { CorrectionRow, ImportCard, Source } from 'shared-ui/api/contract.gen';
import type { Problem, Result } from 'shared-ui/api/problem';
import type { ActivityCard, OrganisationCard, PlaceCard, ProjectCard } from 'shared-ui/api/types';
import { useAnswer } from 'shared-ui/data/answer';
import { dateWithYear } from 'shared-ui/i18n/moments';
import { t } from 'shared-ui/i18n/text';
import { announce } from 'shared-ui/shell/announce';
import { confirmedText } from 'shared-ui/show/Fresh';
import { Icon, type IconName } from 'shared-ui/show/Icon';
import { Waiting } from 'shared-ui/show/states';

import { waiting } from '../../data/attention';
import { askMagazine, type Closing } from '../../data/magazine';
import { askAlarms } from '../../data/sources';
import { Trouble } from '../../show/Trouble';

interface TodoProps {
  api: Api;
  home: string;
  staff: boolean;
  /** May say that something is right. */
  keeps: boolean;
  imports: boolean;
  /** How many questions about doubles are open. */
  doubles: number;
  /** Has to do with asks and offers, and how many of those wait. */
  exchange: boolean;
  asked: number;
  /** How many reports wait for a decision. */
  reports: number;
  /** How many people have to be called. */
  calls: number;
  /** How many questions of colleagues wait for an answer. */
  questions: number;
  /** Whose things the magazine may miss. */
  printed: readonly string[];
  activities: readonly ActivityCard[];
  organisations: readonly OrganisationCard[];
  places: readonly PlaceCard[];
  projects: readonly ProjectCard[];
  again: () => void;
}

type Confirm = (() => Promise<Result<unknown>>) | undefined;

/** One thing that waits: what, why, and the one step to take. */
interface Waits {
  key: string;
  icon: IconName;
  title: string;
  text: string;
  href: string;
  /** Says at once that it is right. */
  confirm?: Confirm;
}

const FEW = 7;
const N = '/neighbourhoods/{neighbourhood}' as const;

/** What needs somebody today: reports first, then what the magazine will miss, what is asked in the neighbourhood, followed addresses that fail, what seems double, what is no longer sure, and imports that were left half done. */
export function Todo(props: TodoProps) {
  const { api, home, staff, imports } = props;
  const [gone, setGone] = useState<ReadonlySet<string>>(new Set());
  const [problem, setProblem] = useState<Problem | null>(null);
  const [whole, setWhole] = useState(false);
  const corrections = useAnswer<{ items: CorrectionRow[] }>(`corrections ${staff}`, async signal =>
    staff ? await api.get(`${N}/corrections`, { query: { limit: 20 }, signal }) : none,
  );
  const read = useAnswer<{ items: ImportCard[] }>(`imports ${imports}`, async signal =>
    imports ? await api.get(`${N}/imports`, { query: { limit: 5 }, signal }) : none,
  );

  const alarms = useAnswer<{ items: Source[] }>(`alarms ${imports}`, async signal => (imports ? await askAlarms(api)(signal) : none));

  const magazine = useAnswer<Closing | null>(`${home} magazine ${props.printed.join()}`, askMagazine(api, props.printed));

  // All at once: what moves up under a finger is pressed by mistake.
  const asked = [corrections, read, alarms, magazine];
  const coming = asked.some(one => one.state === 'waiting');
  const failed = asked.find(one => one.state === 'failed');

  const list = [
    ...(corrections.state === 'ready' ? stillOpen(corrections.value.items, props).filter(row => props.exchange || (row.kind !== 'ask' && row.kind !== 'offer')).map(row => ofCorrection(row, home)) : []),
    ...(magazine.state === 'ready' && magazine.value ? [ofMagazine(magazine.value, home)] : []),
    ...(props.reports > 0 ? [ofReports(props.reports, home)] : []),
    ...(props.calls > 0 ? [ofCalls(props.calls, home)] : []),
    ...(props.questions > 0 ? [ofQuestions(props.questions, home)] : []),
    ...(props.asked > 0 ? [ofAsked(props.asked, home)] : []),
    ...(alarms.state === 'ready' ? ofSources(alarms.value.items, home) : []),
    ...(props.doubles > 0 ? [ofDoubles(props.doubles, home)] : []),
    ...ofItems(props),
    ...(read.state === 'ready' ? read.value.items.filter(one => one.status !== 'saved').map(one => ofImport(one, home)) : []),
  ].filter(one => !gone.has(one.key));

  async function confirm(one: Waits) {
    const result = await one.confirm?.();
    if (!result) return;
    setProblem(result.ok ? null : result.problem);
    if (!result.ok) return;
    setGone(new Set([...gone, one.key]));
    announce(t('todo-confirmed', { title: one.title }));
    props.again();
  }

  return (
    <section class="panel" aria-labelledby="todo">
      <h2 id="todo">{t('todo-title')}</h2>
      <Trouble problem={problem ?? failed?.problem ?? null} />
      {coming ? <Waiting /> : null}
      {list.length === 0 && !coming && !failed ? <p>{t('todo-none')}</p> : null}
      <ul>
        {(coming ? [] : whole ? list : list.slice(0, FEW)).map(one => (
          <li class="todo" key={one.key}>
            <Icon name={one.icon} />
            <div>
              <b>
                <a class="same" href={one.href}>
                  {one.title}
                </a>
              </b>
              <p class="small soft">{one.text}</p>
            </div>
            {one.confirm ? (
              <button class="button button--plain button--small" type="button" onClick={() => void confirm(one)}>
                {t('todo-right')}
                <span class="unseen"> {one.title}</span>
              </button>
            ) : (
              <a class="button button--plain button--small" href={one.href}>
                {t('todo-look')}
                <span class="unseen"> {one.title}</span>
              </a>
            )}
          </li>
        ))}
      </ul>
      {list.length > FEW && !coming ? (
        <p class="mt-3">
          <button class="button button--plain button--small" type="button" aria-expanded={whole} onClick={() => setWhole(!whole)}>
            {t(whole ? 'todo-fewer' : 'todo-more', { count: list.length - FEW })}
          </button>
        </p>
      ) : null}
    </section>
  );
}

const none = { ok: true as const, value: { items: [] }, version: null };

/** A report is answered once somebody has said or made it right after it came. */
export function stillOpen(rows: readonly CorrectionRow[], known: Pick<TodoProps, 'activities' | 'organisations' | 'places' | 'projects'>): CorrectionRow[] {
  const items = [...known.activities, ...known.organisations, ...known.places, ...known.projects];
  return rows.filter(row => {
    const confirmedAt = items.find(item => item.id === row.item.id)?.confirmedAt ?? null;
    return confirmedAt === null || confirmedAt < row.createdAt;
  });
}

function ofItems({ api, home, keeps, activities, organisations, places, projects }: TodoProps): Waits[] {
  const confirmAt = (noun: 'activities' | 'organisations' | 'places' | 'projects', id: string) =>
    keeps ? () => api.post(`${N}/${noun}/{id}/confirmations`, undefined, { params: { id } }) : undefined;
  return [
    ...waiting(activities).map(one => ({
      key: one.id,
      icon: 'calendar' as const,
      title: one.title,
      text: confirmedText(one),
      href: `${home}/activiteiten?open=${one.id}`,
      confirm: confirmAt('activities', one.id),
    })),
    ...waiting(organisations).map(one => ofNamed(one.id, 'people', one.name, confirmedText(one), `${home}/organisaties/${one.id}`, confirmAt('organisations', one.id))),
    ...waiting(places).map(one => ofNamed(one.id, 'pin', one.name, confirmedText(one), `${home}/plekken/${one.id}`, confirmAt('places', one.id))),
    ...waiting(projects).map(one => ofNamed(one.id, 'green', one.title, confirmedText(one), `${home}/projecten/${one.id}`, confirmAt('projects', one.id))),
  ];
}

const ofNamed = (key: string, icon: IconName, title: string, text: string, href: string, confirm: Confirm): Waits => ({
  key, icon, title, text, href, confirm,
});

function ofCorrection(row: CorrectionRow, home: string): Waits {
  const text = [t(`correction-${row.code}`), row.note, dateWithYear(row.createdAt)].filter(Boolean).join('. ');
  return { key: `correction ${row.id}`, icon: 'flag', title: row.item.title, text, href: `${home}${placeOf[row.kind]}${row.item.id}` };
}

/** No confirmation, no print. */
function ofMagazine({ magazine, days, missing }: Closing, home: string): Waits {
  const title = t('todo-magazine', { name: magazine || t('todo-magazine-name'), days });
  return { key: 'magazine', icon: 'printer', title, text: t('todo-magazine-text', { titles: missing.join(', ') }), href: `${home}/uitzenden` };
}

function ofAsked(count: number, home: string): Waits {
  return { key: 'asked', icon: 'ask', title: t('todo-asked', { count }), text: t('todo-asked-text'), href: `${home}/vragen` };
}

function ofQuestions(count: number, home: string): Waits {
  return { key: 'questions', icon: 'talk', title: t('todo-questions', { count }), text: t('todo-questions-text'), href: `${home}/vraagbaak?wacht` };
}

function ofCalls(count: number, home: string): Waits {
  return { key: 'calls', icon: 'phone', title: t('todo-calls', { count }), text: t('todo-calls-text'), href: `${home}/bellen` };
}

function ofReports(count: number, home: string): Waits {
  return { key: 'reports', icon: 'flag', title: t('todo-reports', { count }), text: t('todo-reports-text'), href: `${home}/meldingen` };
}

function ofDoubles(count: number, home: string): Waits {
  return { key: 'doubles', icon: 'cards', title: t('todo-doubles', { count }), text: t('todo-doubles-text'), href: `${home}/dubbel` };
}

/** Where each kind of item is kept. */
export const placeOf = {
  activity: '/activiteiten?open=',
  organisation: '/organisaties/',
  place: '/plekken/',
  project: '/projecten/',
  service: '/diensten/',
  ask: '/vragen/vraag/',
  offer: '/vragen/aanbod/',
} as const;

/** The followed addresses with something the matter: one line with how many, and which. */
export function ofSources(ill: readonly Source[], home: string): Waits[] {
  if (ill.length === 0) return [];
  const names = [...new Set(ill.map(one => one.title ?? one.organisation.name))].join(', ');
  return [{ key: 'sources', icon: 'loop', title: t('todo-sources', { count: ill.length }), text: names, href: `${home}/bronnen` }];
}

function ofImport(one: ImportCard, home: string): Waits {
  return {
    key: `import ${one.id}`,
    icon: 'upload',
    title: one.organisation?.name ?? one.address ?? t('todo-import'),
    text: `${t(`todo-import-${one.status}`)} ${dateWithYear(one.createdAt)}`,
    href: `${home}/inlezen/${one.id}`,
  };
}
