import { useRef } from 'preact/hooks';
import type { Api } from 'shared-ui/api/api';
import type { Conversation, ConversationMove, Message } from 'shared-ui/api/contract.gen';
import { Listed } from 'shared-ui/data/Listed';
import { useSlices } from 'shared-ui/data/slices';
import { useLive } from 'shared-ui/data/useLive';
import { faultOf, wordFaults } from 'shared-ui/form/faults';
import { TextField } from 'shared-ui/form/TextField';
import { useForm } from 'shared-ui/form/useForm';
import { dateWithYear, time } from 'shared-ui/i18n/moments';
import { t } from 'shared-ui/i18n/text';
import { announce } from 'shared-ui/shell/announce';

import { Trouble } from '../../show/Trouble';
import { useDoing } from './useDoing';

import 'shared-ui/tokens/form.css';

const N = '/neighbourhoods/{neighbourhood}/conversations/{id}' as const;

interface TalkProps {
  api: Api;
  talk: Conversation;
  /** For whom is spoken. */
  name: string;
  again: () => void;
  /** The other may have spoken or decided: the conversation may stand otherwise now. */
  news: () => void;
}

/** One conversation, spoken for somebody without an account: what was said, yes or no, and what to say. */
export function Talk({ api, talk, name, again, news }: TalkProps) {
  const params = { id: talk.id };
  const said = useSlices<Message>(`messages ${talk.id}`, (cursor, signal) =>
    api.get(`${N}/messages`, { params, query: { limit: 50, ...(cursor === undefined ? {} : { cursor }) }, ...(signal ? { signal } : {}) }),
  );
  const andSaid = (reread: () => void) => () => {
    if (said.state === 'ready') said.again();
    reread();
  };
  const reread = andSaid(again);
  useLive(talk.id, () => api.post(`${N}/live-tickets`, undefined, { params }), andSaid(news));
  return (
    <div class="stack gap-4 mt-3">
      <Listed list={said} empty={<p>{t('exch-talk-nothing')}</p>}>
        {messages => (
          <ol class="stack gap-2">
            {[...messages].reverse().map(message => (
              <Said key={message.id} message={message} talk={talk} name={name} />
            ))}
          </ol>
        )}
      </Listed>
      <Asked api={api} talk={talk} name={name} again={reread} answered={said.state === 'ready' && said.value.items.some(message => message.mine)} />
      {talk.ended ? null : <Say api={api} id={talk.id} name={name} again={reread} />}
    </div>
  );
}

function Said({ message, talk, name }: { message: Message; talk: Conversation; name: string }) {
  return (
    <li class={message.mine ? 'saying saying--mine' : 'saying'}>
      <p class="small soft">
        <b>{message.mine ? t('exch-talk-for', { name }) : (talk.other ?? t('exch-talk-somebody'))}</b>{' '}
        {t('exch-talk-when', { date: dateWithYear(message.createdAt), time: time(message.createdAt) })}
      </p>
      <p class="written">{message.text}</p>
    </li>
  );
}

/** At most one question at a time: may the two know each other's names and, once both have spoken, did it become help. */
function Asked({ api, talk, name, again, answered }: Omit<TalkProps, 'news'> & { answered: boolean }) {
  const doing = useDoing(again);
  const names = talk.quiet && !talk.accepted;
  if (talk.ended || talk.helped || (!names && !answered)) return null;
  const ways: [ConversationMove['move'], string][] = names
    ? [['accept', 'exch-talk-accept'], ['decline', 'exch-talk-decline']]
    : [['helped', 'exch-talk-yes']];
  const move = (to: ConversationMove['move']) =>
    void doing.make(() => api.post(`${N}/_moves`, { move: to }, { params: { id: talk.id } }), t(`exch-talk-said-${to}`));
  return (
    <div class="inset pad-3 stack gap-2">
      <p class="bold">{t(names ? 'exch-talk-names' : 'exch-talk-outcome', { name })}</p>
      {names ? <p class="small">{t('exch-talk-names-text', { name })}</p> : null}
      <Trouble problem={doing.problem} />
      <p class="row">
        {ways.map(([to, words], index) => (
          <button key={to} class={index === 0 ? 'button button--small' : 'button button--plain button--small'} type="button" aria-busy={doing.busy} onClick={() => move(to)}>
            {t(words, { name })}
          </button>
        ))}
      </p>
    </div>
  );
}

function Say({ api, id, name, again }: { api: Api; id: string; name: string; again: () => void }) {
  const box = useRef<HTMLFormElement>(null);
  const label = t('exch-talk-say', { name });
  const form = useForm(['text'], async draft => {
    const result = await api.post(`${N}/messages`, { text: draft.text.trim() }, { params: { id } });
    if (!result.ok) return result;
    box.current?.reset();
    announce(t('exch-talk-sent'));
    again();
    return result;
  });
  return (
    <form class="stack gap-3" noValidate aria-busy={form.busy} onSubmit={form.onSubmit} ref={box}>
      <Trouble problem={form.problem} />
      <TextField name="text" label={label} fault={faultOf(wordFaults(form.faults, 'exch-talk', { text: label }), 'text')} rows={3} maxLength={4000} />
      <p>
        <button class="button button--small" type="submit" aria-busy={form.busy}>
          {t('exch-talk-send')}
        </button>
      </p>
    </form>
  );
}
