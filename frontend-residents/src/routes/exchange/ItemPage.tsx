import type { Api } from 'shared-ui/api/api';
import type { Session } from 'shared-ui/api/session';
import type { ExchangeItem } from 'shared-ui/api/types';
import { useAnswer } from 'shared-ui/data/answer';
import { t } from 'shared-ui/i18n/text';
import { Page } from 'shared-ui/shell/Page';
import { idOf } from 'shared-ui/shell/routes';
import type { ScreenProps } from 'shared-ui/shell/screen';
import { OldNotice } from 'shared-ui/show/states';

import { BackLink } from '../../show/BackLink';
import { useCategories } from '../../show/categories';
import { Correct } from '../../show/Correct';
import { ExtraFacts } from '../../show/ExtraFacts';
import { ItemState } from '../../show/ItemState';
import { LifeBlock } from '../../show/Life';
import { Pictures } from '../../show/Pictures';
import { Share } from '../../show/Share';
import { useOwnAddress } from '../../show/useOwnAddress';
import { Report } from '../../report/Report';
import { Fits } from '../../exchange/Fits';
import { ItemFacts } from './ItemFacts';
import { KindLabel } from '../../exchange/Note';
import { Own } from './Own';
import { Respond } from './Respond';
import { sides, type Kind } from '../../exchange/sides';
import { Standing } from './Standing';
import { categoryText } from '../../exchange/words';

import 'shared-ui/tokens/facts.css';

export const AskPage = (props: ScreenProps) => <ItemPage {...props} kind="ask" />;
export const OfferPage = (props: ScreenProps) => <ItemPage {...props} kind="offer" />;

/** One ask or offer: what it is, and the one thing to do about it. */
function ItemPage({ api, session, neighbourhood, params, query, go, kind }: ScreenProps & { kind: Kind }) {
  const home = `/${neighbourhood.slug}`;
  const { list } = sides[kind];
  const id = idOf(params['id'] ?? '');
  const answer = useAnswer(`${kind} ${id}`, signal => api.get(`/neighbourhoods/{neighbourhood}/${list}/{id}`, { params: { id }, signal }));
  const categories = useCategories(api, home, 'exchange');
  useOwnAddress(answer.state === 'ready' ? answer.value.address : null, go);

  const back = <BackLink href={`${home}/vraag-en-aanbod`} text={t('exchange-title')} />;
  if (answer.state !== 'ready') return <ItemState api={api} id={id} answer={answer} back={back} title={t(`kind-${kind}`)} home={home} />;
  const item = answer.value;
  return (
    <Page title={item.title} class="page stack gap-5" ownHeading>
      {back}
      {answer.old ? <OldNotice {...answer.old} /> : null}
      <div class="stack gap-3">
        <KindLabel item={item} who={item.organisation?.name ?? item.firstName} />
        <h1>{item.title}</h1>
        {item.text ? <p class="lead written">{item.text}</p> : null}
      </div>
      <Standing api={api} item={item} />
      <Pictures pictures={item.pictures} />
      <ItemFacts item={item} category={categoryText(categories, item.category)} />
      <ExtraFacts api={api} home={home} kind={kind} extras={item.extras} />
      {item.mayEdit ? <Own api={api} home={home} item={item} version={answer.version} again={answer.again} /> : null}
      {item.mayEdit && item.state === 'open' && item.archivedAt === null ? <Fits api={api} item={item} /> : null}
      {mayRespond(item) ? <Respond api={api} session={session} home={home} item={item} open={query.has('antwoord')} go={go} /> : null}
      {item.state === 'open' || item.archivedAt !== null ? <Right {...{ api, session, home, item }} /> : null}
      {item.mine ? null : <Report api={api} item={item} />}
      {item.state === 'open' && item.visibility !== 'members' ? (
        <p>
          <Share title={item.title} address={item.address} />
        </p>
      ) : null}
    </Page>
  );
}

interface RightProps {
  api: Api;
  session: Session;
  home: string;
  item: ExchangeItem;
}

/** Whether it is still so, and a way to say that it is not. */
function Right({ api, session, home, item }: RightProps) {
  const words = { right: t(`life-right-${item.kind}`), doubt: t('life-doubt-exchange') };
  return (
    <LifeBlock life={item} instead={`${home}/vraag-en-aanbod`} words={words}>
      {item.mine ? null : (
        <Correct api={api} session={session} home={home} kind={sides[item.kind].list} item={item} title={item.title} codes={['stopped']} />
      )}
    </LifeBlock>
  );
}

const mayRespond = (item: ExchangeItem) => !item.mine && item.state === 'open' && item.archivedAt === null;
