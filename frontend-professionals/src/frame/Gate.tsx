import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Session } from 'shared-ui/api/session';
import type { Neighbourhood } from 'shared-ui/api/types';
import { t } from 'shared-ui/i18n/text';
import { go } from 'shared-ui/shell/location';
import { NotFound } from 'shared-ui/shell/NotFound';
import { Page } from 'shared-ui/shell/Page';
import { Waiting } from 'shared-ui/show/states';

import { entryOf, mayEnter } from './entries';
import { isOperator, worksHere } from './roles';

interface GateProps {
  session: Session;
  neighbourhood: Neighbourhood | null;
  path: string;
  children: ComponentChildren;
}

/** Who is not signed in is led to the sign-in; who does not work here gets a kind explanation; what is switched off is not there. */
export function Gate({ session, neighbourhood, path, children }: GateProps) {
  const person = session.person.value;
  const known = session.known.value;
  const enter = neighbourhood ? `/werk/${neighbourhood.slug}/aanmelden` : '';
  const outside = known && person === null && neighbourhood !== null && path !== enter;

  useEffect(() => {
    if (!known) void session.renew();
  }, [known]);
  useEffect(() => {
    if (outside) go(`${enter}?terug=${encodeURIComponent(path + window.location.search)}`, { replace: true });
  }, [outside]);

  if (neighbourhood === null || path === enter) return <>{children}</>;
  if (!known || outside || person === null)
    return (
      <Page title={t('gate-waiting')} class="work">
        <Waiting lines={2} />
      </Page>
    );
  const operates = isOperator(person);
  if (operates && path === `/werk/${neighbourhood.slug}/wijken`) return <>{children}</>;
  if (worksHere(person, neighbourhood.slug)) {
    const entry = entryOf(path.slice(`/werk/${neighbourhood.slug}`.length));
    return entry && !mayEnter(entry, person, neighbourhood) ? <NotFound home={`/werk/${neighbourhood.slug}/`} /> : <>{children}</>;
  }
  return (
    <Page title={t('gate-title')} class="work stack gap-4">
      <p class="lead">{t('gate-text', { neighbourhood: neighbourhood.name })}</p>
      {operates ? (
        <p>
          <a class="button" href={`/werk/${neighbourhood.slug}/wijken`}>
            {t('gate-neighbourhoods')}
          </a>
        </p>
      ) : null}
      <p>
        <a class={operates ? '' : 'button'} href={`/${neighbourhood.slug}/`}>
          {t('gate-home')}
        </a>
      </p>
      {operates ? null : <p class="soft">{t('gate-wrong')}</p>}
    </Page>
  );
}
