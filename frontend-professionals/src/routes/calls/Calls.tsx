import { useState } from 'preact/hooks';
import type { Call } from 'shared-ui/api/contract.gen';
import type { Problem } from 'shared-ui/api/problem';
import { Listed } from 'shared-ui/data/Listed';
import { useSlices } from 'shared-ui/data/slices';
import { dayAndMonth, time, weekday } from 'shared-ui/i18n/moments';
import { t } from 'shared-ui/i18n/text';
import { announce } from 'shared-ui/shell/announce';
import type { ScreenProps } from 'shared-ui/shell/screen';
import { Icon } from 'shared-ui/show/Icon';
import { Empty } from 'shared-ui/show/states';

import { callsToMake } from '../../data/callsToMake';
import { Trouble } from '../../show/Trouble';
import { Work } from '../../show/Work';

const N = '/neighbourhoods/{neighbourhood}' as const;

/** Who can only be called: the number, what to say, and that it was said. */
export function Calls({ api, session, neighbourhood }: ScreenProps) {
  const [problem, setProblem] = useState<Problem | null>(null);
  const list = useSlices<Call>(`${neighbourhood.slug} calls`, (cursor, signal) =>
    api.get(`${N}/calls`, { query: { limit: 50, ...(cursor === undefined ? {} : { cursor }) }, ...(signal ? { signal } : {}) }),
  );
  async function made(call: Call) {
    const result = await api.post(`${N}/calls/{id}/_made`, undefined, { params: { id: call.id }, version: `"${call.version}"` });
    setProblem(result.ok ? null : result.problem);
    if (result.ok) announce(t('calls-made-said', { name: whoOf(call) }));
    document.querySelector<HTMLElement>('h1')?.focus();
    if (list.state === 'ready') list.again();
    void callsToMake.count(api, session.person.value?.id ?? '');
  }
  return (
    <Work title={t('calls-title')} under={t('calls-under')} narrow>
      <div class="stack gap-4">
        <Trouble problem={problem} />
        <Listed
          list={list}
          empty={
            <Empty icon="check" title={t('calls-none')}>
              <p>{t('calls-none-text')}</p>
            </Empty>
          }
        >
          {calls => (
            <ul class="stack gap-4">
              {calls.map(call => (
                <CallCard key={call.id} call={call} onMade={() => void made(call)} />
              ))}
            </ul>
          )}
        </Listed>
      </div>
    </Work>
  );
}

const whoOf = ({ name }: Call) => name ?? t('calls-somebody');

function CallCard({ call, onMade }: { call: Call; onMade: () => void }) {
  const { title, start, allDay } = call;
  const moment = start === null ? '' : `${weekday(start)} ${dayAndMonth(start)}${allDay ? '' : ` ${time(start)}`}`;
  return (
    <li class="panel stack gap-3">
      <h2 class="size-l">{whoOf(call)}</h2>
      <p>
        <a class="button button--call" href={`tel:${call.telephone.replace(/[^+\d]/g, '')}`}>
          <Icon name="phone" />
          <span>
            <span class="unseen">{t('calls-call', { name: whoOf(call) })} </span>
            <bdi class="num nowrap">{call.telephone}</bdi>
          </span>
        </a>
      </p>
      <p>{t('calls-say', { sentence: t(`calls-say-${call.what}`, { title, moment }) })}</p>
      <p class="row">
        <button class="button button--plain" type="button" onClick={onMade}>
          <Icon name="check" />
          {t('calls-made')}
          <span class="unseen"> {whoOf(call)}</span>
        </button>
        <a href={call.address}>{title}</a>
      </p>
    </li>
  );
}
