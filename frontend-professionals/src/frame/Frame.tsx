import { t } from 'shared-ui/i18n/text';
import { Brand } from 'shared-ui/shell/Brand';
import { SkipLink } from 'shared-ui/shell/SkipLink';
import type { FrameProps } from 'shared-ui/shell/start';
import { Icon, type IconName } from 'shared-ui/show/Icon';
import { codeText } from 'shared-ui/show/Slot';

import { Gate } from './Gate';
import { rolesIn, worksHere } from './roles';

interface Entry {
  path: string;
  icon: IconName;
  text: string;
}

const entries: readonly Entry[] = [{ path: '/vandaag', icon: 'door', text: 'rail-today' }];

/** The desk: a rail with where you can go, and the work beside it. */
export function Frame({ neighbourhood, session, path, children }: FrameProps) {
  const person = session.person.value;
  const home = neighbourhood ? `/werk/${neighbourhood.slug}` : '/werk';
  const inside = neighbourhood !== null && person !== null && worksHere(person, neighbourhood.slug);
  return (
    <div class="desk">
      <SkipLink />
      <aside class="rail" aria-label={t('rail')}>
        <Brand href={`${home}/`} />
        <p>{t('rail-part')}</p>
        {inside ? (
          <nav aria-label={t('rail-menu')}>
            {entries.map(entry => (
              <a key={entry.path} href={home + entry.path} aria-current={path.startsWith(home + entry.path) ? 'page' : undefined}>
                <Icon name={entry.icon} />
                <span>{t(entry.text)}</span>
              </a>
            ))}
          </nav>
        ) : null}
        {person && neighbourhood ? (
          <div class="rail__me">
            <p>
              <b>{person.name}</b>
              <br />
              {rolesIn(person, neighbourhood.slug).map(role => codeText('role', role)).join(', ')}
            </p>
            <p>
              <button class="button button--plain button--small" type="button" onClick={() => void session.signOut()}>
                {t('sign-out')}
              </button>
            </p>
          </div>
        ) : null}
      </aside>
      <Gate session={session} neighbourhood={neighbourhood} path={path}>
        {children}
      </Gate>
    </div>
  );
}
