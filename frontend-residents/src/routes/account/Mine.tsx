import { useEffect } from 'preact/hooks';
import type { Api } from 'shared-ui/api/api';
import type { Session } from 'shared-ui/api/session';
import type { Neighbourhood, Person } from 'shared-ui/api/types';
import { t } from 'shared-ui/i18n/text';
import { typed } from 'shared-ui/offline/typed';
import { Page } from 'shared-ui/shell/Page';
import type { ScreenProps } from 'shared-ui/shell/screen';
import { codeText } from 'shared-ui/show/Slot';

import { Install } from '../../install/Install';
import { isOn } from '../../show/modules';
import { Ours } from '../../exchange/Ours';
import { Account } from './Account';
import { ComfortForm } from './ComfortForm';
import { Done } from '../../show/Done';
import { MySignUps } from './MySignUps';
import { forgetPush, SignOut } from './SignOut';

import 'shared-ui/tokens/form.css';

/** What somebody has just done, as the address says. */
const things = ['lid', 'wachtwoord', 'adres', 'weg'];

/** Who I am here, and how I want to see it. */
export function Mine(props: ScreenProps) {
  const { api, session, neighbourhood, query } = props;
  const person = session.person.value;
  const done = query.get('klaar') ?? '';

  useEffect(() => void session.token(), []);
  return (
    <Page title={t('mine-title')} class="page stack gap-6">
      {things.includes(done) && (person !== null) === (done !== 'weg') ? <Done text={t(`mine-done-${done}`, { name: neighbourhood.name })} /> : null}
      {person ? <Me api={api} person={person} session={session} neighbourhood={neighbourhood} /> : <Visitor slug={neighbourhood.slug} />}
      {person && isOn(neighbourhood, 'activities') ? <MySignUps api={api} slug={neighbourhood.slug} /> : null}
      {person && isOn(neighbourhood, 'round') && person.roles[neighbourhood.slug]?.includes('connector') ? (
        <p>
          <a class="button button--wide" href={`/${neighbourhood.slug}/rondje`}>
            {t('mine-round')}
          </a>
        </p>
      ) : null}
      {person && isOn(neighbourhood, 'exchange') ? <Ours api={api} home={`/${neighbourhood.slug}`} /> : null}
      {person ? <Account {...props} person={person} /> : null}
      {typed.value ? (
        <p>
          <a href={`/${neighbourhood.slug}/te-versturen`}>{t('mine-typed')}</a>
        </p>
      ) : null}
      <Install />
      <ComfortForm codes={neighbourhood.languages} />
    </Page>
  );
}

interface MeProps {
  api: Api;
  person: Person;
  session: Session;
  neighbourhood: Neighbourhood;
}

function Me({ api, person, session, neighbourhood }: MeProps) {
  const roles = [...(person.roles[neighbourhood.slug] ?? []), ...(person.roles['*'] ?? [])];
  const works = roles.some(role => role !== 'resident' && role !== 'privacy_officer');
  return (
    <section class="stack gap-3" aria-labelledby="me">
      <h2 id="me">{person.name}</h2>
      <p>{person.email}</p>
      {roles.length > 0 ? <p>{t('mine-roles', { roles: roles.map(role => codeText('role', role)).join(', '), name: neighbourhood.name })}</p> : null}
      {person.organisations.length > 0 ? (
        <p>{t('mine-organisations', { organisations: person.organisations.map(one => one.name).join(', ') })}</p>
      ) : null}
      {works ? (
        <p>
          <a class="button" href={`/werk/${neighbourhood.slug}/`}>
            {t('mine-work', { name: neighbourhood.name })}
          </a>
        </p>
      ) : null}
      <SignOut person={person} session={session} text={t('sign-out')} first={() => forgetPush(api)} />
    </section>
  );
}

function Visitor({ slug }: { slug: string }) {
  return (
    <section class="stack gap-3" aria-labelledby="me">
      <h2 id="me">{t('mine-visitor')}</h2>
      <p>{t('mine-visitor-text')}</p>
      <p>
        <a class="button button--call" href={`/${slug}/aanmelden?terug=/${slug}/mijn`}>
          {t('mine-enter')}
        </a>
      </p>
      <p>
        {t('sign-in-join')} <a href={`/${slug}/lid-worden`}>{t('sign-in-join-do')}</a>
      </p>
    </section>
  );
}
