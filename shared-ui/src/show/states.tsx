import type { ComponentChildren } from 'preact';

import type { Old, Problem } from '../api/problem';
import { dayOf, fullDate, time } from '../i18n/moments';
import { t } from '../i18n/text';
import { Icon, type IconName } from './Icon';

/** Nothing here (yet): says what is missing in the reader's words and always offers a way on. */
export function Empty(props: { icon: IconName; title: string; children?: ComponentChildren; level?: 2 | 3 }) {
  const Heading = props.level === 3 ? 'h3' : 'h2';
  return (
    <div class="state">
      <Icon name={props.icon} />
      <Heading class="size-l">{props.title}</Heading>
      {props.children}
    </div>
  );
}

/** The shape of what is coming, for eyes; one sentence for ears. */
export function Waiting(props: { lines?: number; text?: string }) {
  const widths = ['wait--mid', 'wait--short', 'wait--long'];
  return (
    <div aria-busy="true" role="status">
      <p class="unseen">{props.text ?? t('waiting')}</p>
      {Array.from({ length: props.lines ?? 3 }, (_, index) => (
        <div class="slot" aria-hidden="true" key={index}>
          <span class="wait wait--time" />
          <span>
            <span class={`wait wait--title ${widths[index % 3]}`} />
            <span class={`wait mt-2 ${widths[(index + 2) % 3]}`} />
          </span>
        </div>
      ))}
    </div>
  );
}

/** It did not work: not the reader's fault, and one button to try again. */
export function Failed(props: { problem: Problem; again?: () => void; title?: string }) {
  const offline = props.problem.status === 0;
  return (
    <div class={offline ? 'notice' : 'notice notice--fault'} role="alert">
      <Icon name={offline ? 'offline' : 'warn'} />
      <div class="stack gap-2">
        <p>
          <b>{props.title ?? t(offline ? 'failed-offline-title' : 'failed-title')}</b>
        </p>
        <p>{t(offline ? 'failed-offline-text' : 'failed-text')}</p>
        {props.again ? (
          <p>
            <button class="button button--plain" type="button" onClick={props.again}>
              {t('failed-again')}
            </button>
          </p>
        ) : null}
      </div>
    </div>
  );
}

/** What is shown is what we knew earlier: there is no connection now. Says from when it is, and how far it goes. */
export function OldNotice({ since, until }: Old) {
  const moment = { date: fullDate(since), time: time(since) };
  return (
    <div class="notice" role="status">
      <Icon name="offline" />
      <div>
        <p>
          <b>{t('failed-offline-title')}</b>{' '}
          {until === null ? t('old-since', moment) : t('old-programme', { ...moment, last: fullDate(lastDay(until)) })}
        </p>
        <p>{t('old-changes')}</p>
      </div>
    </div>
  );
}

/** The day that a stretch ends with: it ends at midnight, or somewhere in a busy day. */
export const lastDay = (until: string) => dayOf(new Date(Date.parse(until) - 1));
