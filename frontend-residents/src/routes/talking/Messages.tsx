import { useEffect, useRef } from 'preact/hooks';
import type { Api } from 'shared-ui/api/api';
import type { Message } from 'shared-ui/api/types';
import { dayOf, fullDate, time, today } from 'shared-ui/i18n/moments';
import { t } from 'shared-ui/i18n/text';
import { announce } from 'shared-ui/shell/announce';
import { Failed, Waiting } from 'shared-ui/show/states';

import { Report } from '../../report/Report';
import type { useMessages } from './messages';

/** What was said, the newest at the bottom. Mine stand at the other side, and say so. */
export function Messages({ api, messages, other }: { api: Api; messages: ReturnType<typeof useMessages>; other: string }) {
  const { said, problem, busy } = messages;
  const last = said?.items.at(-1);
  const heard = useRef<string | null>(null);

  useEffect(() => {
    if (!last) return;
    if (heard.current !== null && heard.current !== last.id && !last.mine) announce(t('talk-says', { who: other, text: last.text }));
    heard.current = last.id;
  }, [last?.id]);

  if (said === null) return problem ? <Failed problem={problem} again={() => void messages.latest()} /> : <Waiting lines={2} />;
  return (
    <div class="stack gap-3">
      {said.earlier === null ? null : (
        <p>
          <button class="button button--plain button--small" type="button" aria-busy={busy} onClick={() => void messages.before()}>
            {t('talk-earlier')}
          </button>
        </p>
      )}
      {said.items.length === 0 ? <p>{t('talk-nothing')}</p> : null}
      <ol class="talk">
        {said.items.map((message, index) => (
          <Said key={message.id} api={api} message={message} other={other} before={said.items[index - 1]} />
        ))}
      </ol>
    </div>
  );
}

/** The day is said once, before the first message of it. What the other said can be reported. */
function Said({ api, message, other, before }: { api: Api; message: Message; other: string; before: Message | undefined }) {
  const day = dayOf(message.createdAt);
  const first = before === undefined || dayOf(before.createdAt) !== day;
  return (
    <li class={message.mine ? 'said said--mine' : 'said'}>
      {first ? <p class="said__day">{day === today() ? t('day-today') : fullDate(day)}</p> : null}
      <div class="said__box">
        <p class="said__who">
          <b>{message.mine ? t('talk-you') : other}</b> <time dateTime={message.createdAt}>{time(message.createdAt)}</time>
        </p>
        <p class="written">{message.text}</p>
        {message.mine ? null : <Report api={api} item={{ kind: 'message', id: message.id }} sign={t('talk-report', { moment: `${fullDate(day)} ${time(message.createdAt)}` })} />}
      </div>
    </li>
  );
}
