import { useRef, useState } from 'preact/hooks';
import type { Api } from 'shared-ui/api/api';
import type { Conversation, ExchangeItem } from 'shared-ui/api/contract.gen';
import type { Answer } from 'shared-ui/data/answer';
import { Listed } from 'shared-ui/data/Listed';
import { useSlices, type Growing } from 'shared-ui/data/slices';
import { dateWithYear, dayOf, time, today } from 'shared-ui/i18n/moments';
import { t } from 'shared-ui/i18n/text';
import { Icon } from 'shared-ui/show/Icon';

import { Talk } from './Talk';
import { sides } from '../../form/exchange/words';

interface TalksProps {
  api: Api;
  item: ExchangeItem;
  /** For whom is spoken. */
  name: string;
  /** Something was said or decided: the item may stand otherwise now. */
  changed: () => void;
}

/** Who answered. For somebody without an account whoever works here speaks: names are exchanged when both say yes. */
export function Talks({ api, item, name, changed }: TalksProps) {
  const [open, setOpen] = useState<string | null>(null);
  const { list } = sides[item.kind];
  const talks = useSlices<Conversation>(`talks ${item.id}`, (cursor, signal) =>
    api.get(`/neighbourhoods/{neighbourhood}/${list}/{id}/responses`, {
      params: { id: item.id },
      query: { limit: 20, ...(cursor === undefined ? {} : { cursor }) },
      ...(signal ? { signal } : {}),
    }),
  );
  // What is being written stays when news could not be had.
  const seen = useRef<Answer<Growing<Conversation>>>(talks);
  if (talks.state === 'ready' || seen.current.state !== 'ready') seen.current = talks;
  const news = () => {
    if (talks.state !== 'waiting') talks.again();
  };
  const again = () => {
    news();
    changed();
  };
  return (
    <section class="stack gap-3" aria-labelledby="talks">
      <h2 id="talks">{t('exch-talks')}</h2>
      <p>{t('exch-talks-for', { name })}</p>
      <Listed list={seen.current} empty={<p>{t('exch-talks-none')}</p>}>
        {found => (
          <ul class="panel panel--flush">
            {found.map(talk => (
              <li class="talkline" key={talk.id}>
                <TalkLine talk={talk} open={open === talk.id} onOpen={() => setOpen(open === talk.id ? null : talk.id)} />
                {open === talk.id ? <Talk api={api} talk={talk} name={name} again={again} news={news} /> : null}
              </li>
            ))}
          </ul>
        )}
      </Listed>
    </section>
  );
}

function TalkLine({ talk, open, onOpen }: { talk: Conversation; open: boolean; onOpen: () => void }) {
  const who = talk.other ?? t('exch-talk-somebody');
  return (
    <div class="row row--apart">
      <div>
        <h3 class="size-m">{who}</h3>
        {talk.lastMessage && !open ? <p class="small">{talk.lastMessage}</p> : null}
        <p class="row tight small soft">
          <span class="label label--line">{t(standOf(talk))}</span>
          {dayOf(talk.lastAt) === today() ? t('exch-today-at', { time: time(talk.lastAt) }) : dateWithYear(talk.lastAt)}
        </p>
      </div>
      <button class="button button--plain button--small" type="button" aria-expanded={open} onClick={onOpen}>
        <Icon name={open ? 'cross' : 'talk'} />
        {t(open ? 'exch-talk-shut' : 'exch-talk-open')}
        <span class="unseen"> {who}</span>
      </button>
    </div>
  );
}

/** Where a conversation stands, the furthest step first. */
function standOf(talk: Conversation): string {
  if (talk.helped) return 'exch-talk-helped';
  if (talk.ended) return 'exch-talk-ended';
  return talk.quiet && !talk.accepted ? 'exch-talk-nameless' : 'exch-talk-going';
}
