import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Api } from 'shared-ui/api/api';
import type { Person, Neighbourhood } from 'shared-ui/api/types';
import type { Session } from 'shared-ui/api/session';
import { t } from 'shared-ui/i18n/text';
import { Brand } from 'shared-ui/shell/Brand';
import { LanguageMenu } from 'shared-ui/shell/LanguageMenu';
import { SkipLink } from 'shared-ui/shell/SkipLink';
import type { FrameProps } from 'shared-ui/shell/start';
import { Icon } from 'shared-ui/show/Icon';
import { codeText } from 'shared-ui/show/Slot';

import { Command, CommandKey } from '../command/CommandKey';
import { MANY } from '../data/counter';
import { forgetToGive } from '../data/toGive';
import { forgetDrafts } from '../form/draft';
import { entriesFor, entryOf } from './entries';
import { Gate } from './Gate';
import { rolesIn, worksHere } from './roles';

import './frame.css';

/** The desk: a rail with where you can go, and the work beside it. */
export function Frame({ api, neighbourhood, session, path, children }: FrameProps) {
  const person = session.person.value;
  const commanding = useSignal(false);
  const home = neighbourhood ? `/werk/${neighbourhood.slug}` : '/werk';
  const inside = neighbourhood !== null && person !== null && worksHere(person, neighbourhood.slug);
  return (
    <div class="desk">
      <SkipLink />
      <aside class="rail" aria-label={t('rail')}>
        <Brand href={`${home}/`} />
        <div class="rail__part">
          <p>{t('rail-part')}</p>
          {neighbourhood ? <LanguageMenu codes={neighbourhood.languages} /> : null}
        </div>
        {inside ? <CommandKey open={commanding} /> : null}
        {inside ? <Menu key={path} api={api} person={person} neighbourhood={neighbourhood} path={path.slice(home.length)} /> : null}
        {person && neighbourhood ? <Me person={person} session={session} neighbourhood={neighbourhood.slug} /> : null}
      </aside>
      <Gate session={session} neighbourhood={neighbourhood} path={path}>
        {children}
      </Gate>
      {inside ? <Command api={api} person={person} neighbourhood={neighbourhood} open={commanding} /> : null}
    </div>
  );
}

/** Where you can go. On a narrow screen it stands behind a button; every step closes it again. */
function Menu({ api, person, neighbourhood, path }: { api: Api; person: Person; neighbourhood: Neighbourhood; path: string }) {
  const open = useSignal(false);
  const allowed = entriesFor(person, neighbourhood);
  useEffect(() => {
    for (const entry of allowed) void entry.waits?.(person, neighbourhood.slug)?.count(api, person.id);
  }, [person.id]);
  const here = entryOf(path === '' || path === '/' ? '/vandaag' : path);
  return (
    <>
      <button
        class="button button--plain rail__menu"
        type="button"
        aria-expanded={open.value}
        aria-controls="rail-menu"
        onClick={() => (open.value = !open.value)}
      >
        <Icon name="menu" />
        {t('menu')}
      </button>
      <nav id="rail-menu" class={open.value ? 'rail__nav rail__nav--open' : 'rail__nav'} aria-label={t('rail-menu')}>
        {allowed.map(entry => (
          <a
            key={entry.path}
            href={`/werk/${neighbourhood.slug}${entry.path}`}
            aria-current={entry.path !== here?.path ? undefined : path === entry.path || path === '' || path === '/' ? 'page' : 'true'}
          >
            <Icon name={entry.icon} />
            <span>{t(entry.text)}</span>
            <Waits count={entry.waits?.(person, neighbourhood.slug)?.counted(person.id) ?? 0} />
          </a>
        ))}
      </nav>
    </>
  );
}

/** How much waits behind an entry; nothing is not said. */
function Waits({ count }: { count: number }) {
  if (count === 0) return null;
  return (
    <span class="count">
      {count < MANY ? count : `${MANY - 1}+`}
      <span class="unseen"> {t('rail-waits', { count })}</span>
    </span>
  );
}

function Me({ person, session, neighbourhood }: { person: Person; session: Session; neighbourhood: string }) {
  const roles = rolesIn(person, neighbourhood).map(role => codeText('role', role));
  return (
    <div class="rail__me">
      <p>
        <b>{person.name}</b>
        <br />
        {roles.join(', ')}
      </p>
      <p>
        <a href={`/${neighbourhood}/`}>{t('rail-residents')}</a>
      </p>
      <p>
        <button
          class="button button--small rail__out"
          type="button"
          onClick={() => {
            forgetDrafts();
            forgetToGive();
            void session.signOut();
          }}
        >
          {t('sign-out')}
        </button>
      </p>
    </div>
  );
}
