import { useEffect } from 'preact/hooks';
import type { Session } from 'shared-ui/api/session';
import type { Neighbourhood, Person } from 'shared-ui/api/types';
import { t } from 'shared-ui/i18n/text';
import { Page } from 'shared-ui/shell/Page';
import type { ScreenProps } from 'shared-ui/shell/screen';
import { codeText } from 'shared-ui/show/Slot';

import { ComfortForm } from './ComfortForm';

import 'shared-ui/tokens/form.css';

/** Who I am here, and how I want to see it. */
export function Mine({ session, neighbourhood }: ScreenProps) {
  const person = session.person.value;

  useEffect(() => void session.token(), []);
  return (
    <Page title={t('mine-title')} class="page stack gap-6">
      {person ? <Me person={person} session={session} neighbourhood={neighbourhood} /> : <Visitor slug={neighbourhood.slug} />}
      <ComfortForm codes={neighbourhood.languages} />
    </Page>
  );
}

function Me({ person, session, neighbourhood }: { person: Person; session: Session; neighbourhood: Neighbourhood }) {
  const roles = [...(person.roles[neighbourhood.slug] ?? []), ...(person.roles['*'] ?? [])];
  return (
    <section class="stack gap-3" aria-labelledby="me">
      <h2 id="me">{person.name}</h2>
      <p>{person.email}</p>
      {roles.length > 0 ? <p>{t('mine-roles', { roles: roles.map(role => codeText('role', role)).join(', '), name: neighbourhood.name })}</p> : null}
      {person.organisations.length > 0 ? (
        <p>{t('mine-organisations', { organisations: person.organisations.map(one => one.name).join(', ') })}</p>
      ) : null}
      <p>
        <button class="button button--plain" type="button" onClick={() => void session.signOut()}>
          {t('sign-out')}
        </button>
      </p>
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
    </section>
  );
}
