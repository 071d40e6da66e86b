import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Session } from 'shared-ui/api/session';
import type { Neighbourhood, Person } from 'shared-ui/api/types';
import { t } from 'shared-ui/i18n/text';
import { typed } from 'shared-ui/offline/typed';
import { Page } from 'shared-ui/shell/Page';
import type { ScreenProps } from 'shared-ui/shell/screen';
import { Icon } from 'shared-ui/show/Icon';
import { codeText } from 'shared-ui/show/Slot';

import { Install } from '../../install/Install';
import { ComfortForm } from './ComfortForm';

import 'shared-ui/tokens/form.css';

/** Who I am here, and how I want to see it. */
export function Mine({ session, neighbourhood }: ScreenProps) {
  const person = session.person.value;

  useEffect(() => void session.token(), []);
  return (
    <Page title={t('mine-title')} class="page stack gap-6">
      {person ? <Me person={person} session={session} neighbourhood={neighbourhood} /> : <Visitor slug={neighbourhood.slug} />}
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
      <SignOut person={person} session={session} />
    </section>
  );
}

/** What was typed and not sent goes with them: that is asked first. */
function SignOut({ person, session }: { person: Person; session: Session }) {
  const lost = useSignal(0);

  async function leave() {
    if (typed.value) {
      const { forgetTyped, unsentOf } = await import('shared-ui/offline/outbox');
      const found = await unsentOf(person.id);
      if (found.length > lost.value) {
        lost.value = found.length;
        return;
      }
      await forgetTyped(person.id);
    }
    await session.signOut();
  }
  if (lost.value === 0)
    return (
      <p>
        <button class="button button--plain" type="button" onClick={() => void leave()}>
          {t('sign-out')}
        </button>
      </p>
    );
  return (
    <div class="notice" role="alert">
      <Icon name="warn" />
      <div class="stack gap-3">
        <p>{t('mine-unsent', { count: lost.value })}</p>
        <p class="row">
          <button class="button button--small" type="button" onClick={() => (lost.value = 0)}>
            {t('mine-stay')}
          </button>
          <button class="button button--plain button--small" type="button" onClick={() => void leave()}>
            {t('mine-leave')}
          </button>
        </p>
      </div>
    </div>
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
