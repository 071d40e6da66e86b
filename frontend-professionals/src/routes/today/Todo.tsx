import { useState } from 'preact/hooks';
import type { Api } from 'shared-ui/api/api';
import type { Today } from 'shared-ui/api/contract.gen';
import { dateWithYear } from 'shared-ui/i18n/moments';
import { Rich } from 'shared-ui/i18n/Rich';
import { t } from 'shared-ui/i18n/text';
import { Icon, type IconName } from 'shared-ui/show/Icon';

import { daysLeft } from '../../data/daysLeft';
import { hrefOf } from '../../data/kinds';
import { walk } from '../../show/walk';
import { DueLine } from './DueLine';

interface TodoProps {
  api: Api;
  slug: string;
  day: Today;
  exchangeDesk: boolean;
  /** What waits behind other screens, as the rail counts it. */
  elsewhere: Counts;
}

export interface Counts {
  /** Reports that wait for a decision. */
  reports: number;
  /** People to call. */
  calls: number;
  /** Asks and offers that wait for a look. */
  asked: number;
  /** Questions about doubles. */
  doubles: number;
}

/** Something that is done on another screen: what, why, and where. */
interface Waits {
  key: string;
  icon: IconName;
  title: string;
  text: string;
  href: string;
}

const FEW = 7;

/** What needs somebody today: what is done elsewhere, and what is due, which is answered here. */
export function Todo({ api, slug, day, exchangeDesk, elsewhere }: TodoProps) {
  const [right, setRight] = useState<ReadonlySet<string>>(new Set());
  const [whole, setWhole] = useState(false);
  const ways = waysOf(`/werk/${slug}`, day, elsewhere);
  const due = day.due.filter(({ id }) => !right.has(id));
  const shown = whole ? due : due.slice(0, Math.max(1, FEW - ways.length));
  return (
    <section class="panel" aria-labelledby="todo">
      <h2 id="todo">{t('todo-title')}</h2>
      {ways.length + due.length === 0 ? <p>{t('todo-none')}</p> : null}
      {due.length === 0 ? null : (
        <p class="small soft mb-3 keys">
          <Rich id="todo-keys" />
        </p>
      )}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the arrows are a short cut along its buttons */}
      <ul data-walk onKeyDown={walk}>
        {ways.map(way => (
          <Way key={way.key} way={way} />
        ))}
        {shown.map(item => (
          <DueLine key={item.id} api={api} item={item} href={hrefOf(item.kind, item.id, slug, exchangeDesk)} onRight={() => setRight(known => new Set([...known, item.id]))} />
        ))}
      </ul>
      {due.length > shown.length || whole ? (
        <p class="mt-3">
          <button class="button button--plain button--small" type="button" aria-expanded={whole} onClick={() => setWhole(!whole)}>
            {t(whole ? 'todo-fewer' : 'todo-more', { count: due.length - shown.length })}
          </button>
        </p>
      ) : null}
    </section>
  );
}

function Way({ way }: { way: Waits }) {
  return (
    <li class="todo">
      <Icon name={way.icon} />
      <div>
        <b>
          <a class="same" href={way.href}>
            {way.title}
          </a>
        </b>
        <p class="small soft">{way.text}</p>
      </div>
      <a class="button button--plain button--small" href={way.href}>
        {t('todo-look')}
        <span class="unseen"> {way.title}</span>
      </a>
    </li>
  );
}

function waysOf(home: string, { magazine, sources, imports }: Today, { reports, calls, asked, doubles }: Counts): Waits[] {
  const counted = (key: string, count: number, icon: IconName, path: string): Waits[] =>
    count === 0 ? [] : [{ key, icon, title: t(`todo-${key}`, { count }), text: t(`todo-${key}-text`), href: home + path }];
  return [
    ...(magazine ? [ofMagazine(magazine, home)] : []),
    ...counted('reports', reports, 'flag', '/meldingen'),
    ...counted('calls', calls, 'phone', '/bellen'),
    ...counted('asked', asked, 'ask', '/vragen'),
    ...(sources && sources.length > 0 ? [{ key: 'sources', icon: 'loop' as const, title: t('todo-sources', { count: sources.length }), text: [...new Set(sources)].join(', '), href: `${home}/bronnen` }] : []),
    ...counted('doubles', doubles, 'cards', '/dubbel'),
    ...(imports ?? []).map(one => ofImport(one, home)),
  ];
}

/** No confirmation, no print. */
function ofMagazine({ name, deadlineDate, missing }: NonNullable<Today['magazine']>, home: string): Waits {
  const title = t('todo-magazine', { name: name || t('todo-magazine-name'), days: daysLeft(deadlineDate, new Date()) });
  return { key: 'magazine', icon: 'printer', title, text: t('todo-magazine-text', { titles: missing.join(', ') }), href: `${home}/uitzenden` };
}

function ofImport(one: NonNullable<Today['imports']>[number], home: string): Waits {
  const text = `${t(`todo-import-${one.status}`)} ${dateWithYear(one.createdAt)}`;
  return { key: one.id, icon: 'upload', title: one.title ?? t('todo-import'), text, href: `${home}/inlezen/${one.id}` };
}
