import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Call, CallAnswer } from 'shared-ui/api/contract.gen';
import type { Problem, Result } from 'shared-ui/api/problem';
import { Listed } from 'shared-ui/data/Listed';
import { useSlices } from 'shared-ui/data/slices';
import { dayAndMonth, fullDate, time, weekday } from 'shared-ui/i18n/moments';
import { t } from 'shared-ui/i18n/text';
import { announce } from 'shared-ui/shell/announce';
import type { ScreenProps } from 'shared-ui/shell/screen';
import { Icon } from 'shared-ui/show/Icon';
import { Empty } from 'shared-ui/show/states';

import { callsToMake } from '../../data/callsToMake';
import { Trouble } from '../../show/Trouble';
import { Work } from '../../show/Work';
import { Answers } from './Answers';

import './calls.css';

const N = '/neighbourhoods/{neighbourhood}' as const;

/** Who can only be called: the number, what to say, and that it was said or what they answered. */
export function Calls({ api, session, neighbourhood }: ScreenProps) {
  const [problem, setProblem] = useState<Problem | null>(null);
  const list = useSlices<Call>(`${neighbourhood.slug} calls`, (cursor, signal) =>
    api.get(`${N}/calls`, { query: { limit: 50, ...(cursor === undefined ? {} : { cursor }) }, ...(signal ? { signal } : {}) }),
  );
  const [busy, setBusy] = useState(false);
  async function note(said: string, send: () => Promise<Result<unknown>>) {
    if (busy) return;
    setBusy(true);
    const result = await send();
    setBusy(false);
    setProblem(result.ok ? null : result.problem);
    if (result.ok) announce(said);
    document.querySelector<HTMLElement>('h1')?.focus();
    if (list.state === 'ready') list.again();
    void callsToMake.count(api, session.person.value?.id ?? '');
  }
  const about = ({ id, version }: Call) => ({ params: { id }, version: `"${version}"` });
  const made = (call: Call) => note(t('calls-made-said', { name: whoOf(call) }), () => api.post(`${N}/calls/{id}/_made`, undefined, about(call)));
  const answered = (call: Call, answer: CallAnswer['answer']) =>
    note(t(`calls-said-${answer}`, { title: call.title }), () => api.post(`${N}/calls/{id}/_answer`, { answer }, about(call)));
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
                <CallCard key={call.id} call={call} neighbourhood={neighbourhood.name}>
                  {asks(call) ? (
                    <>
                      <Answers title={call.title} busy={busy} onAnswer={answer => void answered(call, answer)} />
                      <p>
                        <a href={call.address}>{call.title}</a>
                      </p>
                    </>
                  ) : (
                    <p class="row">
                      <button class="button button--plain" type="button" aria-busy={busy} onClick={() => void made(call)}>
                        <Icon name="check" />
                        {t('calls-made')}
                        <span class="unseen"> {whoOf(call)}</span>
                      </button>
                      <a href={call.address}>{call.title}</a>
                    </p>
                  )}
                </CallCard>
              ))}
            </ul>
          )}
        </Listed>
      </div>
    </Work>
  );
}

const whoOf = ({ name }: Call) => name ?? t('calls-somebody');
/** They are asked whether something is still right. */
const asks = ({ what }: Call) => what.endsWith('-still-right');

function CallCard({ call, neighbourhood, children }: { call: Call; neighbourhood: string; children: ComponentChildren }) {
  const { title, start, allDay, triedAt } = call;
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
      <p>{t('calls-say', { sentence: t(`calls-say-${call.what}`, { title, moment, name: neighbourhood }) })}</p>
      {triedAt === null ? null : <p class="soft">{t('calls-tried', { date: fullDate(triedAt) })}</p>}
      {children}
    </li>
  );
}
