import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { dayOf, fullDate, time, today } from 'shared-ui/i18n/moments';
import { t } from 'shared-ui/i18n/text';
import { isOfAnother, type Entry } from 'shared-ui/offline/entry';
import { entries, openOutbox, sendAgain, throwAway } from 'shared-ui/offline/outbox';
import { announce } from 'shared-ui/shell/announce';
import { Page } from 'shared-ui/shell/Page';
import type { ScreenProps } from 'shared-ui/shell/screen';
import { Icon, type IconName } from 'shared-ui/show/Icon';
import { Empty } from 'shared-ui/show/states';

import { typedText } from './typedText';

import './outbox.css';

const icons: Record<Entry['state'], IconName> = { waiting: 'clock', sent: 'check', refused: 'warn' };

/** What was typed without a connection: what waits, what was sent, what was refused and why. */
export function Outbox({ session, neighbourhood }: ScreenProps) {
  const home = `/${neighbourhood.slug}`;
  const person = session.person.value?.id ?? null;

  useEffect(() => void openOutbox(session), []);
  const shown = entries.value.filter(entry => !isOfAnother(entry, person));
  const hidden = entries.value.filter(entry => isOfAnother(entry, person) && entry.state !== 'sent').length;
  return (
    <Page title={t('outbox-title')} class="page stack gap-5">
      <p class="lead">{t('outbox-lead')}</p>
      {hidden > 0 ? (
        <div class="notice notice--calm">
          <Icon name="person" />
          <div class="stack gap-2">
            <p>{t('outbox-of-another', { count: hidden })}</p>
            <p>
              <a href={`${home}/aanmelden?terug=${home}/te-versturen`}>{t('outbox-sign-in')}</a>
            </p>
          </div>
        </div>
      ) : null}
      {shown.length > 0 ? (
        <ul class="stack gap-4">
          {shown.map(entry => (
            <Line key={entry.key} entry={entry} />
          ))}
        </ul>
      ) : hidden === 0 ? (
        <Empty icon="check" title={t('outbox-nothing')}>
          <p>
            <a class="button button--plain" href={`${home}/`}>
              {t('missing-home')}
            </a>
          </p>
        </Empty>
      ) : null}
    </Page>
  );
}

function Line({ entry }: { entry: Entry }) {
  const sure = useSignal(false);
  const { state, about } = entry;

  async function drop() {
    if (state !== 'sent' && !sure.value) {
      sure.value = true;
      return;
    }
    await throwAway(entry.key);
    announce(t('outbox-gone'));
  }
  return (
    <li class={`typed typed--${state}`}>
      <h2 class="size-l">
        {t(`outbox-${entry.kind}`)} <a href={about.address}>{about.title}</a>
      </h2>
      <p class="typed__state">
        <Icon name={icons[state]} />
        {stateText(entry)}
      </p>
      <Body entry={entry} />
      <p class="row">
        {state === 'refused' ? (
          <button class="button button--small" type="button" onClick={() => void sendAgain(entry)}>
            {t('outbox-again')}
          </button>
        ) : null}
        <button class="button button--plain button--small" type="button" onClick={() => void drop()}>
          <Icon name="cross" />
          {dropText(entry, sure.value)}
        </button>
      </p>
    </li>
  );
}

function dropText({ state }: Entry, sure: boolean) {
  if (state === 'sent') return t('outbox-drop-sent');
  return sure ? t('outbox-drop-sure') : t('outbox-drop');
}

/** What was typed, in the words of the buttons. */
function Body({ entry }: { entry: Entry }) {
  if (entry.body === null) return null;
  return (
    <blockquote class="typed__body">
      <p>{typedText(entry).join('\n')}</p>
      <p class="small soft">{t('outbox-typed', { when: momentText(entry.typedAt) })}</p>
    </blockquote>
  );
}

function stateText({ state, answeredAt, problem }: Entry): string {
  if (state === 'waiting') return t('outbox-waiting');
  if (state === 'sent') return t('outbox-sent', { when: momentText(answeredAt ?? '') });
  if (problem?.status === 404) return t('outbox-refused-missing');
  return t('outbox-refused', { reason: problem?.title ?? '' });
}

const momentText = (moment: string) =>
  dayOf(moment) === today() ? t('outbox-today', { time: time(moment) }) : t('outbox-on', { date: fullDate(moment), time: time(moment) });
