import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Session } from 'shared-ui/api/session';
import { loadText, t, type TextFiles } from 'shared-ui/i18n/text';
import { entries, openOutbox } from 'shared-ui/offline/outbox';
import { Icon } from 'shared-ui/show/Icon';

const text: TextFiles = import.meta.glob('./*.ftl', { import: 'default' });

/** Under the name on the door, on every screen: something waits, or was refused. */
export function Strip({ home, session }: { home: string; session: Session }) {
  const ready = useSignal(false);

  useEffect(() => void Promise.all([loadText(text), openOutbox(session)]).then(() => (ready.value = true)), []);
  const refused = entries.value.filter(({ state }) => state === 'refused').length;
  const waiting = entries.value.filter(({ state }) => state === 'waiting').length;
  if (!ready.value || refused + waiting === 0) return null;
  return (
    <aside class={refused > 0 ? 'strip strip--fault' : 'strip'} aria-label={t('outbox-title')}>
      <Icon name={refused > 0 ? 'warn' : 'clock'} />
      <span>
        {refused > 0 ? t('strip-refused', { count: refused }) : t('strip-waiting', { count: waiting })}{' '}
        <a href={`${home}/te-versturen`}>{t('strip-look')}</a>
      </span>
    </aside>
  );
}
