import { useSignal } from '@preact/signals';
import type { RoundItem, RoundWord } from 'shared-ui/api/contract.gen';
import type { Problem } from 'shared-ui/api/problem';
import { fullDate, time } from 'shared-ui/i18n/moments';
import { t } from 'shared-ui/i18n/text';
import { announce } from 'shared-ui/shell/announce';
import type { ScreenProps } from 'shared-ui/shell/screen';
import { Icon } from 'shared-ui/show/Icon';
import { Failed } from 'shared-ui/show/states';

import { sendOrKeep } from '../../show/sendOrKeep';
import { Answers } from './Answers';

interface ItemProps extends ScreenProps {
  item: RoundItem;
  person: string;
  onAnswered: (id: string) => void;
}

interface Outcome {
  answer: RoundWord;
  /** It waits on this device. */
  kept: boolean;
}

/** One thing to ask about: whom to call, what to say, and what they answered. */
export function Item({ item, person, onAnswered, api, neighbourhood }: ItemProps) {
  const outcome = useSignal<Outcome | null>(null);
  const busy = useSignal(false);
  const problem = useSignal<Problem | null>(null);

  async function send(answer: RoundWord, note: string | null) {
    if (busy.value) return;
    busy.value = true;
    const body = { kind: item.kind, item: item.id, answer, note, saidAt: new Date().toISOString() };
    const sent = await sendOrKeep(
      { kind: 'round', path: `/api/v1/neighbourhoods/${neighbourhood.slug}/round`, body, about: { title: item.title, address: item.address }, person },
      key => api.post('/neighbourhoods/{neighbourhood}/round', body, { key }),
    );
    busy.value = false;
    problem.value = typeof sent === 'string' ? null : sent;
    if (typeof sent !== 'string') return;
    outcome.value = { answer, kept: sent === 'kept' };
    announce(t('round-noted', { title: item.title }));
    onAnswered(item.id);
  }

  if (outcome.value) return <Answered title={item.title} {...outcome.value} />;
  return (
    <li class="round__item stack gap-3">
      <div class="stack gap-2">
        <h3>
          <a href={item.address}>{item.title}</a>
        </h3>
        <Facts item={item} />
      </div>
      <div class="stack gap-2">
        {item.telephone ? (
          <p>
            <a class="button button--wide button--plain" href={`tel:${item.telephone.replace(/[^+\d]/g, '')}`}>
              <Icon name="phone" />
              <bdi>{item.telephone}</bdi>
            </a>
          </p>
        ) : (
          <p class="row tight oneline">
            <Icon name="walk" />
            <span>{t('round-no-telephone')}</span>
          </p>
        )}
        <p class="round__say">{sentence(item, neighbourhood.name)}</p>
      </div>
      {problem.value ? <Failed problem={problem.value} title={t('round-failed')} /> : null}
      <p class="round__paper" aria-hidden="true">
        {t('round-paper')}
      </p>
      <Answers title={item.title} busy={busy.value} onAnswer={(answer, note) => void send(answer, note)} />
    </li>
  );
}

function Facts({ item }: { item: RoundItem }) {
  return (
    <>
      <p class="soft small">{[item.organisation === item.title ? null : item.organisation, item.nextAt ? t('round-next', { when: whenText(item) }) : null].filter(Boolean).join(' · ')}</p>
      <p class="row tight oneline small">
        <Icon name={item.why === 'correction' ? 'flag' : item.why === 'nobody' ? 'person' : 'clock'} />
        <span>
          {t(`round-why-${item.why}`)} {item.remark ? <q>{item.remark}</q> : null} {item.triedAt ? t('round-tried', { date: fullDate(item.triedAt) }) : null}
        </span>
      </p>
    </>
  );
}

function Answered({ title, answer, kept }: Outcome & { title: string }) {
  return (
    <li class="round__item round__item--done">
      <Icon name={kept ? 'clock' : 'check'} />
      <p>
        <b>{title}</b>
        <br />
        {t(`round-said-${answer}`)} {kept ? t('round-kept') : null}
      </p>
    </li>
  );
}

function whenText({ nextAt, allDay }: RoundItem): string {
  if (nextAt === null) return '';
  return allDay ? fullDate(nextAt) : t('round-when', { date: fullDate(nextAt), time: time(nextAt) });
}

/** What to say on the telephone or at the door. */
function sentence(item: RoundItem, neighbourhood: string): string {
  const said = { title: item.title, name: neighbourhood };
  return item.nextAt === null ? t('round-say', said) : t('round-say-when', { ...said, when: whenText(item) });
}
