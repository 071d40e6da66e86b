import { useEffect, useState } from 'preact/hooks';
import type { Api } from 'shared-ui/api/api';
import type { FittingProvision } from 'shared-ui/api/contract.gen';
import type { Problem } from 'shared-ui/api/problem';
import type { Session } from 'shared-ui/api/session';
import type { Neighbourhood } from 'shared-ui/api/types';
import { useAnswer } from 'shared-ui/data/answer';
import { dayAfter, dayName, dayOf, fullDate, time, today } from 'shared-ui/i18n/moments';
import { language, t } from 'shared-ui/i18n/text';
import { announce } from 'shared-ui/shell/announce';
import { Icon, type IconName } from 'shared-ui/show/Icon';

import { categoryName } from '../data/categories';
import { isColleague } from '../frame/roles';
import { Trouble } from './Trouble';

import './provisions.css';

interface ProvisionsProps {
  api: Api;
  session: Session;
  neighbourhood: Neighbourhood;
  /** What is needed, in somebody's own words; it may be while they type. */
  text: string;
  /** Slug of a theme, or of a category of activities. */
  theme?: string | undefined;
  area?: string | null | undefined;
}

const PAUSE = 400;
/** So many at first: what somebody came for stands under it. */
const FIRST = 4;

/** What the neighbourhood has that helps, before what is given to one person: on top of every screen where a colleague looks for help. */
export function Provisions(props: ProvisionsProps) {
  const person = props.session.person.value;
  const text = useSettled(props.text.trim());
  if (person === null || !isColleague(person, props.neighbourhood.slug) || (text.length < 3 && !props.theme)) return null;
  return <Fitting {...props} text={text} />;
}

/** What somebody types, once they pause. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = window.setTimeout(() => setSettled(text), PAUSE);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}

function Fitting({ api, neighbourhood, text, theme, area }: ProvisionsProps) {
  const wanted = { text: text || null, theme: theme || null, area: area || null };
  const answer = useAnswer(`${neighbourhood.slug} provisions ${JSON.stringify(wanted)}`, () =>
    api.post('/neighbourhoods/{neighbourhood}/provisions/_look', wanted),
  );
  const areaName = neighbourhood.areas.find(one => one.cbsCode === area)?.name ?? null;
  return (
    <section class="panel provisions mb-4" aria-labelledby="provisions" aria-busy={answer.state === 'waiting'}>
      <h2 class="size-l" id="provisions">
        {t('prov-title')}
      </h2>
      {answer.state === 'waiting' ? <p class="small soft">{t('prov-waiting')}</p> : null}
      {answer.state === 'failed' ? <Trouble problem={answer.problem} again={answer.again} /> : null}
      {answer.state === 'ready' && answer.value.items.length === 0 ? <p class="small soft">{t('prov-none')}</p> : null}
      {answer.state === 'ready' && answer.value.items.length > 0 ? <Found key={JSON.stringify(wanted)} api={api} items={answer.value.items} areaName={areaName} /> : null}
    </section>
  );
}

interface FoundProps {
  api: Api;
  items: readonly FittingProvision[];
  areaName: string | null;
}

function Found({ api, items, areaName }: FoundProps) {
  const [all, setAll] = useState(false);
  const { chosen, problem, choose } = useChoosing(api);
  const here = items.filter(item => item.provision !== 'individual');
  const individual = items.filter(item => item.provision === 'individual');
  const few = all ? here : here.slice(0, FIRST);
  const hidden = items.length - few.length;
  const rows = (some: readonly FittingProvision[]) => (
    <ul>
      {some.map(item => (
        <Row key={item.id} item={item} areaName={areaName} chosen={chosen.has(item.id)} onChoose={() => void choose(item)} />
      ))}
    </ul>
  );
  return (
    <>
      <Trouble problem={problem} />
      {here.length === 0 ? <p class="small soft">{t('prov-none-here')}</p> : rows(few)}
      {(all || here.length === 0) && individual.length > 0 ? (
        <>
          <h3 class="size-m">{t('prov-individual')}</h3>
          {rows(individual)}
        </>
      ) : hidden > 0 ? (
        <p>
          <button class="button button--plain button--small" type="button" onClick={() => setAll(true)}>
            {t('prov-more', { count: here.length - few.length, individual: individual.length })}
          </button>
        </p>
      ) : null}
    </>
  );
}

const icons: Record<FittingProvision['kind'], IconName> = { activity: 'calendar', service: 'help', project: 'green', helpers: 'people' };

function Row({ item, areaName, chosen, onChoose }: { item: FittingProvision; areaName: string | null; chosen: boolean; onChoose: () => void }) {
  const facts = [item.next === null ? null : whenText(item.next), item.helpers === null ? null : t('prov-helpers', { count: item.helpers }), item.place, item.place === item.organisation ? null : item.organisation];
  return (
    <li class="todo">
      <Icon name={icons[item.kind]} />
      <div>
        <b>
          <a class="same" href={item.address}>
            {item.title}
          </a>
        </b>
        <p class="small">{facts.filter(Boolean).join(' · ')}</p>
        <p class="small soft">{t('prov-why', { why: whyText(item, areaName) })}</p>
      </div>
      <button class="button button--plain button--small" type="button" aria-disabled={chosen} onClick={chosen ? undefined : onChoose}>
        {chosen ? <Icon name="check" /> : null}
        {t(chosen ? 'prov-chosen' : 'prov-choose')}
        <span class="unseen">{item.title}</span>
      </button>
    </li>
  );
}

/** "Nu", "Morgen 10.00", and from next week the date as well. */
function whenText(next: string): string {
  if (Date.parse(next) <= Date.now()) return t('prov-now');
  const week = Array.from({ length: 6 }).reduce<string>(day => dayAfter(day), today());
  return `${dayOf(next) <= week ? dayName(next) : fullDate(next)} ${time(next)}`;
}

/** The themes it belongs to, the words that stand in it, and whether it is near. */
function whyText({ themes, words, near }: FittingProvision, areaName: string | null): string {
  const names = themes.map(categoryName);
  const said = new Set(names.map(name => name.toLowerCase()));
  const reasons = [
    ...names,
    ...words.filter(word => !said.has(word.toLowerCase())).map(word => t('prov-word', { word })),
    ...(near && areaName !== null ? [t('prov-near', { area: areaName })] : []),
  ];
  return new Intl.ListFormat(language.value.locale, { type: 'conjunction' }).format(reasons);
}

/** What somebody chose is counted, and only that: something of the neighbourhood, or something for one person. */
function useChoosing(api: Api) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [problem, setProblem] = useState<Problem | null>(null);
  async function choose(item: FittingProvision) {
    const result = await api.post('/neighbourhoods/{neighbourhood}/provision-choices', { provision: item.provision === 'individual' ? 'individual' : 'collective' });
    setProblem(result.ok ? null : result.problem);
    if (!result.ok) return;
    setChosen(new Set([...chosen, item.id]));
    announce(t('prov-counted', { title: item.title }));
  }
  return { chosen, problem, choose };
}
