import type { ComponentChildren, ComponentType } from 'preact';
import { useState } from 'preact/hooks';
import type { Api } from 'shared-ui/api/api';
import { outOfReach, type Problem } from 'shared-ui/api/problem';
import type { Person } from 'shared-ui/api/types';
import { t } from 'shared-ui/i18n/text';
import type { ScreenProps } from 'shared-ui/shell/screen';
import { Icon } from 'shared-ui/show/Icon';
import { Failed, Waiting } from 'shared-ui/show/states';

import { isOn } from '../../show/modules';
import { ChangeAddress } from './ChangeAddress';
import { ChangePassword } from './ChangePassword';
import { ChangeStreet } from './ChangeStreet';
import { Leave } from './Leave';
import { SignOut } from './SignOut';
import { TakeAway } from './TakeAway';

/** What somebody does with their own account: each in a fold of its own, because each is rare. */
export function Account({ api, session, neighbourhood, go, person }: ScreenProps & { person: Person }) {
  const home = `/${neighbourhood.slug}`;
  const [problem, setProblem] = useState<Problem | null>(null);

  async function everywhere() {
    const result = await api.delete('/me/sessions', {});
    setProblem(result.ok ? null : result.problem);
    return result.ok;
  }
  return (
    <section class="stack gap-3" aria-labelledby="account">
      <h2 id="account">{t('own-title')}</h2>
      <div>
        <LazyFold title={t('notice-title')} api={api} home={home} colleague={isColleague(person)} part={isOn(neighbourhood, 'outlets') ? noticesAndWeekly : notices} />
        <LazyFold title={t('push-title')} api={api} home={home} colleague={isColleague(person)} part={pushHere} />
        <Fold title={t('own-password')}>
          <ChangePassword api={api} person={person} neighbourhood={neighbourhood} />
        </Fold>
        <Fold title={t('own-address')}>
          <ChangeAddress api={api} />
        </Fold>
        <Fold title={t('own-street')}>
          <ChangeStreet api={api} session={session} person={person} />
        </Fold>
        <Fold title={t('own-everywhere')}>
          <p>{t('own-everywhere-text')}</p>
          {problem ? <Failed problem={problem} /> : null}
          <SignOut person={person} session={session} text={t('own-everywhere-do')} first={everywhere} />
        </Fold>
        <Fold title={t('own-copy')}>
          <TakeAway api={api} />
        </Fold>
        <Fold title={t('own-leave')}>
          <Leave api={api} session={session} person={person} go={go} home={home} />
        </Fold>
      </div>
    </section>
  );
}

type Part = ComponentType<{ api: Api; home: string; colleague: boolean }>;

/** Who works here as a professional, in any neighbourhood. */
const askers = new Set(['professional', 'case_lead', 'admin_professionals']);
const isColleague = (person: Person) => Object.values(person.roles).some(roles => roles.some(role => askers.has(role)));

const notices = async () => (await import('./Notices')).Notices;
const noticesAndWeekly = async () => (await import('./NoticesAndWeekly')).NoticesAndWeekly;
const pushHere = async () => (await import('./PushHere')).PushHere;

/** Comes when it is opened: few who are here come for it. */
function LazyFold({ title, api, home, colleague, part }: { title: string; api: Api; home: string; colleague: boolean; part: () => Promise<Part> }) {
  const [Found, setFound] = useState<Part | null>(null);
  const [state, setState] = useState<'closed' | 'waiting' | 'failed'>('closed');

  function load() {
    setState('waiting');
    part().then(
      found => setFound(() => found),
      () => setState('failed'),
    );
  }
  return (
    <Fold title={title} onOpen={load}>
      {Found ? <Found api={api} home={home} colleague={colleague} /> : state === 'failed' ? <Failed problem={outOfReach} again={load} /> : state === 'waiting' ? <Waiting lines={4} /> : null}
    </Fold>
  );
}

interface FoldProps {
  title: string;
  onOpen?: () => void;
  children: ComponentChildren;
}

function Fold({ title, onOpen, children }: FoldProps) {
  return (
    <details class="fold" onToggle={event => (event.currentTarget.open ? onOpen?.() : undefined)}>
      <summary>
        <Icon name="plus" />
        {title}
      </summary>
      <div class="stack gap-4">{children}</div>
    </details>
  );
}
