import type { ExchangeItem } from 'shared-ui/api/contract.gen';
import type { Category } from 'shared-ui/api/types';
import { useAnswer, type Answer } from 'shared-ui/data/answer';
import { t } from 'shared-ui/i18n/text';
import { NotFound } from 'shared-ui/shell/NotFound';
import type { ScreenProps } from 'shared-ui/shell/screen';
import { Icon } from 'shared-ui/show/Icon';
import { Failed, OldNotice, Waiting } from 'shared-ui/show/states';

import { exchangeWaiting } from '../../data/exchangeWaiting';
import { askCategories, useWhole, valueOf } from '../../data/whole';
import { mayLook } from '../../frame/roles';
import { Give } from '../../show/Give';
import { History } from '../../show/History';
import { Provisions } from '../../show/Provisions';
import { backTo, Work } from '../../show/Work';
import { Asker } from './Asker';
import { Danger } from '../../form/exchange/Danger';
import { Matches } from './Matches';
import { Moves, stepsOf } from './Moves';
import { Shown } from './Shown';
import { Talks } from './Talks';
import { sides, type Kind } from '../../form/exchange/words';

import 'shared-ui/tokens/programme.css';
import '../../form/exchange/exchange.css';

const kindOf = (path: string | undefined): Kind | null => (path === sides.ask.path ? 'ask' : path === sides.offer.path ? 'offer' : null);

/** One ask or offer for who looks after it: danger first, who stands behind it, whom it fits, and what can be done. */
export function Item(props: ScreenProps) {
  const kind = kindOf(props.params['kind']);
  const home = `/werk/${props.neighbourhood.slug}`;
  return kind === null ? <NotFound home={`${home}/vragen`} /> : <OfKind {...props} kind={kind} home={home} />;
}

function OfKind({ kind, home, ...props }: ScreenProps & { kind: Kind; home: string }) {
  const { api, neighbourhood, params } = props;
  const id = params['id'] ?? '';
  const answer = useAnswer<ExchangeItem>(`desk ${kind} ${id}`, signal =>
    api.get(`/neighbourhoods/{neighbourhood}/${sides[kind].list}/{id}`, { params: { id }, signal }),
  );
  const categories = useWhole<Category>(`${neighbourhood.slug} exchange categories`, askCategories(api, 'exchange'));
  const back = backTo(home, '/vragen', 'exch-title');
  if (answer.state === 'failed' && answer.problem.status === 404) return <NotFound home={`${home}/vragen`} />;
  if (answer.state !== 'ready')
    return (
      <Work title={t(`exch-kind-${kind}`)} back={back}>
        {answer.state === 'failed' ? <Failed problem={answer.problem} again={answer.again} /> : <Waiting />}
      </Work>
    );
  return (
    <Work
      title={answer.value.title}
      back={back}
      actions={
        kind === 'offer' && answer.value.state === 'open' && answer.value.visibility === 'everyone' ? (
          <Give person={props.session.person.value} slug={neighbourhood.slug} reference={`offer:${id}`} title={answer.value.title} />
        ) : null
      }
    >
      <Known {...props} kind={kind} home={home} answer={answer} categories={valueOf(categories)} />
    </Work>
  );
}

type Ready = Extract<Answer<ExchangeItem>, { state: 'ready' }>;

function Known({ api, session, neighbourhood, kind, home, answer, categories }: ScreenProps & { kind: Kind; home: string; answer: Ready; categories: readonly Category[] }) {
  const item = answer.value;
  const person = session.person.value;
  const looks = person !== null && mayLook(person, neighbourhood.slug);
  const asker = item.asker ?? null;
  const approves = stepsOf(item, looks).includes('approve');
  const again = () => {
    answer.again();
    if (looks) void exchangeWaiting.count(api, person.id);
  };
  return (
    <div class="stack gap-5">
      {answer.old ? <OldNotice {...answer.old} /> : null}
      {item.danger ? <Danger danger={item.danger} then={t(asker?.telephone ? 'exch-danger-then-call' : 'exch-danger-then')} /> : null}
      {item.visibility === 'quiet' && asker !== null ? <OnlyYou danger={item.danger !== null} /> : null}
      <div class="onething">
        <div class="onething__what">
          <Shown item={item} categories={categories} />
        </div>
        <div class="onething__who stack gap-4">
          {asker ? <Asker item={item} asker={asker} call={!approves} /> : <p class="soft small">{t('exch-asker-hidden')}</p>}
          <Moves api={api} item={item} version={answer.version} looks={looks} again={again} />
        </div>
        <div class="onething__then stack gap-6">
          {asker !== null && !asker.account && item.state !== 'waiting' ? <Talks api={api} item={item} name={asker.name ?? t('exch-asker-nameless')} changed={again} /> : null}
          {kind === 'ask' ? <Provisions api={api} session={session} neighbourhood={neighbourhood} text={`${item.title} ${item.text ?? ''}`} area={item.area?.cbsCode} /> : null}
          {item.mayEdit && item.danger === null ? <Matches api={api} home={home} item={item} categories={categories} /> : null}
          {looks ? <History api={api} kind={kind} id={item.id} /> : null}
        </div>
      </div>
    </div>
  );
}

/** Whoever reads this is trusted with a name that the neighbourhood does not see. */
function OnlyYou({ danger }: { danger: boolean }) {
  return (
    <div class="notice notice--calm">
      <Icon name="quiet" />
      <div>
        <p class="bold">{t('exch-only-you')}</p>
        <p>{t(danger ? 'exch-only-you-danger' : 'exch-only-you-text')}</p>
      </div>
    </div>
  );
}
