import { useEffect, useRef } from 'preact/hooks';
import type { Conversation, Person } from 'shared-ui/api/types';
import { useAnswer } from 'shared-ui/data/answer';
import { useLive } from 'shared-ui/data/useLive';
import { t } from 'shared-ui/i18n/text';
import { NotFound } from 'shared-ui/shell/NotFound';
import { Page } from 'shared-ui/shell/Page';
import type { ScreenProps } from 'shared-ui/shell/screen';
import { Icon } from 'shared-ui/show/Icon';
import { Failed, OldNotice, Waiting } from 'shared-ui/show/states';

import { BackLink } from '../../show/BackLink';
import { signInLink } from '../../show/signInLink';
import { useWho } from '../../show/useWho';
import { Fits } from '../../exchange/Fits';
import { MessageBox } from '../../exchange/MessageBox';
import { otherText } from '../../exchange/TalkLines';
import { Report } from '../../report/Report';
import { OwnThanksCard } from '../../exchange/thanks/OwnThanksCard';
import { Thank } from '../../exchange/thanks/Thank';
import { Block } from './Block';
import { Messages } from './Messages';
import { useMessages } from './messages';
import { Questions } from './Questions';
import { useMoves } from './useMoves';

import 'shared-ui/tokens/notes.css';
import './talking.css';

/** One conversation between two neighbours. */
export function Talk(props: ScreenProps) {
  const { api, session, neighbourhood, params } = props;
  const home = `/${neighbourhood.slug}`;
  const id = params['id'] ?? '';
  const who = useWho(session);
  const answer = useAnswer(`talk ${id} ${who?.id ?? ''}`, signal => api.get('/neighbourhoods/{neighbourhood}/conversations/{id}', { params: { id }, signal }));
  const seen = useRef<Conversation | null>(null);
  if (answer.state === 'ready') seen.current = answer.value;
  const talk = who ? seen.current : null;

  const back = <BackLink href={`${home}/mijn`} text={t('talk-back')} />;
  if (who && answer.state === 'failed' && [400, 404].includes(answer.problem.status)) return <NotFound home={`${home}/`} />;
  if (who && talk && answer.state !== 'waiting')
    return (
      <Page title={talk.other === null ? t('talk-title-nameless') : t('talk-title', { who: talk.other })} class="page stack gap-4" before={back}>
        {answer.state === 'ready' && answer.old ? <OldNotice {...answer.old} /> : null}
        <Conversing {...props} home={home} talk={talk} who={who} again={answer.again} />
      </Page>
    );
  return (
    <Page title={t('talk-alone')} class="page stack gap-4" before={back}>
      {who === null ? (
        <>
          <p>{t('talk-sign-in-text')}</p>
          <p>
            <a class="button button--call" href={signInLink(home, `${home}/gesprekken/${id}`)}>
              {t('talk-sign-in')}
            </a>
          </p>
        </>
      ) : answer.state === 'failed' ? (
        <Failed problem={answer.problem} again={answer.again} />
      ) : (
        <Waiting />
      )}
    </Page>
  );
}

interface ConversingProps extends ScreenProps {
  home: string;
  talk: Conversation;
  who: Person;
  again: () => void;
}

/** What was said, the questions that go with it, and a box to write in; it asks for news while somebody looks. */
function Conversing({ api, home, talk, who, again }: ConversingProps) {
  const sign = [talk.lastAt, talk.lastMessage, talk.ended].join(' ');
  const messages = useMessages(api, talk.id, sign);
  const moves = useMoves(api, talk.id, again);

  useLive(talk.id, () => api.post('/neighbourhoods/{neighbourhood}/conversations/{id}/live-tickets', undefined, { params: { id: talk.id } }), again);
  useEffect(() => {
    if (talk.unread > 0 && messages.said !== null && document.visibilityState === 'visible') void moves.quietly('read');
  }, [talk.unread, messages.said]);

  return (
    <>
      <p>
        <span class="soft">{t('talk-about')}</span> <a href={talk.item.address}>{talk.item.title}</a>
      </p>
      {talk.quiet && !talk.accepted && !talk.ended ? <Nameless talk={talk} /> : null}
      <Messages api={api} messages={messages} other={otherText(talk)} />
      <Questions talk={talk} said={messages.said?.items ?? []} moves={moves} />
      {stillAsks(talk) ? <Fits api={api} item={talk.item} title={t('talk-next')} /> : null}
      {talk.mayThank ? <Thank api={api} talk={talk} again={again} /> : null}
      {talk.thanks ? <OwnThanksCard api={api} thanks={talk.thanks} level={2} again={again} /> : null}
      {talk.ended ? (
        <div class="notice notice--calm" role="status">
          <Icon name="cross" />
          <p>
            <b>{t('talk-ended')}</b> {t('talk-ended-text')}{' '}
            <a href={`${home}/vraag-en-aanbod`}>{t('talk-ended-on')}</a>
          </p>
        </div>
      ) : (
        <>
          <MessageBox
            name={`talk ${talk.id}`}
            person={who.id}
            label={t('talk-write')}
            hint={t('talk-write-hint')}
            send={text => api.post('/neighbourhoods/{neighbourhood}/conversations/{id}/messages', { text }, { params: { id: talk.id } })}
            sent={() => {
              void messages.latest();
              again();
            }}
          />
          <Block other={otherText(talk)} moves={moves} />
        </>
      )}
      <Report api={api} item={{ kind: 'conversation', id: talk.id }} />
    </>
  );
}

/** Who asked was not helped here: somebody else may. */
const stillAsks = ({ part, item, outcome }: Conversation) =>
  part === 'owner' && item.kind === 'ask' && item.state === 'open' && outcome === 'not-helped';

/** Of a quiet ask neither sees a name before who asks has said yes. */
function Nameless({ talk }: { talk: Conversation }) {
  const mine = talk.part === 'owner';
  return (
    <div class="notice notice--calm">
      <Icon name="quiet" />
      <p>{t(mine ? 'talk-nameless-owner' : 'talk-nameless-responder')}</p>
    </div>
  );
}
