import { useSignal } from '@preact/signals';
import type { Api } from 'shared-ui/api/api';
import type { Session } from 'shared-ui/api/session';
import type { Person } from 'shared-ui/api/types';
import { t } from 'shared-ui/i18n/text';
import { typed } from 'shared-ui/offline/typed';
import { Icon } from 'shared-ui/show/Icon';

import { forgetDrafts } from '../../show/drafts';
import { forgetHere, keptId } from './pushDevice';

interface SignOutProps {
  person: Person;
  session: Session;
  text: string;
  /** Goes first; false: it did not work, and nobody is signed out. */
  first?: () => Promise<boolean>;
}

/** What was typed and not sent goes with them: that is asked first. */
export function SignOut({ person, session, text, first }: SignOutProps) {
  const lost = useSignal(0);

  async function leave() {
    const found = await countUnsent(person.id);
    if (found > lost.value) {
      lost.value = found;
      return;
    }
    if (first && !(await first())) return;
    await forgetPerson(person.id);
    await session.signOut();
  }
  if (lost.value === 0)
    return (
      <p>
        <button class="button button--plain" type="button" onClick={() => void leave()}>
          {text}
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

async function countUnsent(person: string): Promise<number> {
  if (!typed.value) return 0;
  const { unsentOf } = await import('shared-ui/offline/outbox');
  return (await unsentOf(person)).length;
}

/** The server is told, too; without a connection it finds out by itself. */
export async function forgetPush(api: Api): Promise<true> {
  const id = keptId();
  if (id) await api.delete('/me/push-subscriptions/{id}', { params: { id } });
  return true;
}

/** What they wrote is not there for the next who sits here, and nor is what is for them. */
export async function forgetPerson(person: string) {
  if (typed.value) await (await import('shared-ui/offline/outbox')).forgetTyped(person);
  forgetDrafts();
  await forgetHere();
}
