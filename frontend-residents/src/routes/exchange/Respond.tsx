import { useSignal } from '@preact/signals';
import type { Api } from 'shared-ui/api/api';
import type { Session } from 'shared-ui/api/session';
import type { ExchangeItem } from 'shared-ui/api/types';
import { t } from 'shared-ui/i18n/text';
import type { Go } from 'shared-ui/shell/location';

import { signInLink } from '../../show/signInLink';
import { useWho } from '../../show/useWho';
import { MessageBox } from '../../exchange/MessageBox';
import { sides } from '../../exchange/sides';

interface RespondProps {
  api: Api;
  session: Session;
  home: string;
  item: ExchangeItem;
  /** Somebody was on their way to write, and had to sign in first. */
  open: boolean;
  go: Go;
}

/** "Ik kan helpen": a message to who placed it, and from there a conversation. */
export function Respond({ api, session, home, item, open, go }: RespondProps) {
  const writing = useSignal(open);
  const who = useWho(session);
  const quiet = item.visibility === 'quiet';
  const words = item.organisation ? 'organisation' : quiet ? 'quiet' : 'name';
  const what = t(`respond-what-${words}`, { name: item.organisation?.name ?? item.firstName ?? '' });
  const button = t(`respond-${item.kind}`);

  if (!who)
    return (
      <div class="stack gap-2">
        <p>
          <a class="button button--call button--wide" href={signInLink(home, `${item.address}?antwoord=ja`)}>
            {button}
          </a>
        </p>
        <p class="small">{t('respond-sign-in')}</p>
      </div>
    );
  if (!writing.value)
    return (
      <div class="stack gap-2">
        <p>
          <button class="button button--call button--wide" type="button" onClick={() => (writing.value = true)}>
            {button}
          </button>
        </p>
        <p class="small">{what}</p>
      </div>
    );
  return (
    <MessageBox
      name={`respond ${item.id}`}
      person={who.id}
      label={t('respond-label')}
      hint={what}
      send={text => api.post(`/neighbourhoods/{neighbourhood}/${sides[item.kind].list}/{id}/responses`, { text }, { params: { id: item.id } })}
      sent={talk => go(`${home}/gesprekken/${talk.id}`)}
      focus
    />
  );
}
