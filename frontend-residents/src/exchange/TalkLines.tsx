import type { Conversation } from 'shared-ui/api/types';
import { dateWithYear, dayOf, time, today } from 'shared-ui/i18n/moments';
import { t } from 'shared-ui/i18n/text';

import 'shared-ui/tokens/programme.css';

interface TalkLinesProps {
  talks: readonly Conversation[];
  home: string;
  level: 3 | 4;
  /** They are about more than one thing: about which is said. */
  about?: boolean;
}

/** Conversations in a list: with whom, what was said last, and whether there is something new. */
export function TalkLines({ talks, home, level, about }: TalkLinesProps) {
  const Title = level === 3 ? 'h3' : 'h4';
  return (
    <ul>
      {talks.map(talk => (
        <li key={talk.id} class="slot slot--name">
          <div>
            <Title class="slot__title">
              <a href={`${home}/gesprekken/${talk.id}`}>{about ? t('talk-with', { who: otherText(talk), what: talk.item.title }) : otherText(talk)}</a>
            </Title>
            {talk.lastMessage ? <p class="slot__where">{talk.lastMessage}</p> : null}
            <p class="slot__more">
              {talk.unread > 0 ? <span class="label">{t('talk-unread', { count: talk.unread })}</span> : null}{' '}
              {talk.ended ? <span class="label label--line">{t('talk-over')}</span> : null}{' '}
              <span class="small soft">{dayOf(talk.lastAt) === today() ? t('when-at', { start: time(talk.lastAt) }) : dateWithYear(talk.lastAt)}</span>
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}

/** The other by first name, once that may be known. */
export const otherText = (talk: Pick<Conversation, 'other'>) => talk.other ?? t('talk-somebody');
