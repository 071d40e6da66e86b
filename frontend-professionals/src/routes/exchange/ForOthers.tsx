import type { Api } from 'shared-ui/api/api';
import type { ExchangeCard } from 'shared-ui/api/contract.gen';
import type { Result } from 'shared-ui/api/problem';
import { useAnswer } from 'shared-ui/data/answer';
import { t } from 'shared-ui/i18n/text';
import type { ScreenProps } from 'shared-ui/shell/screen';
import { Icon } from 'shared-ui/show/Icon';
import { Empty, Failed, OldNotice, Waiting } from 'shared-ui/show/states';

import { readWhole, WINDOW } from '../../data/whole';
import { Stand } from '../../show/Stand';
import { walk } from '../../show/walk';
import { Head } from './Head';
import { KindLabel } from './KindLabel';
import { hrefOf, sides, sinceText, whereText, type Kind } from '../../form/exchange/words';

/** What somebody entered, to find it again when the person calls to change or stop it. */
export function ForOthers({ api, session, neighbourhood }: ScreenProps) {
  const { slug } = neighbourhood;
  const home = `/werk/${slug}`;
  const answer = useAnswer<ExchangeCard[]>(`${slug} exchange entered`, signal => entered(api, signal));
  return (
    <Head slug={slug} person={session.person.value} here="others">
      {answer.state === 'waiting' ? <Waiting /> : null}
      {answer.state === 'failed' ? <Failed problem={answer.problem} again={answer.again} /> : null}
      {answer.state === 'ready' && answer.old ? <OldNotice {...answer.old} /> : null}
      {answer.state === 'ready' && answer.value.length === 0 ? (
        <Empty icon="people" title={t('exch-others-none')}>
          <p>{t('exch-others-none-text')}</p>
          <p>
            <a class="button button--plain" href={`${home}/vragen/nieuw`}>
              <Icon name="plus" />
              {t('exch-for-other')}
            </a>
          </p>
        </Empty>
      ) : null}
      {answer.state === 'ready' && answer.value.length > 0 ? <Entered cards={answer.value} home={home} /> : null}
    </Head>
  );
}

/** Both sides in one list, the newest first. */
async function entered(api: Api, signal: AbortSignal): Promise<Result<ExchangeCard[]>> {
  const found: ExchangeCard[] = [];
  for (const kind of Object.keys(sides) as Kind[]) {
    const result = await readWhole<ExchangeCard>(
      cursor =>
        api.get(`/neighbourhoods/{neighbourhood}/${sides[kind].list}`, {
          query: { mine: true, limit: WINDOW, ...(cursor === undefined ? {} : { cursor }) },
          signal,
        }),
      signal,
    );
    if (!result.ok) return result;
    found.push(...result.value);
  }
  const moment = (card: ExchangeCard) => card.publishedAt ?? card.confirmedAt ?? '';
  return { ok: true, value: found.sort((one, other) => moment(other).localeCompare(moment(one))), version: null };
}

function Entered({ cards, home }: { cards: readonly ExchangeCard[]; home: string }) {
  return (
    <div class="panel panel--flush">
      <table class="table folds waits">
        <caption class="unseen">{t('exch-others')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('exch-col-what')}</th>
            <th scope="col">{t('exch-col-whose')}</th>
            <th scope="col">{t('exch-col-area')}</th>
            <th scope="col">{t('exch-col-since')}</th>
            <th scope="col">{t('exch-col-state')}</th>
          </tr>
        </thead>
        {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- hears the arrows of the links inside */}
        <tbody onKeyDown={walk}>
          {cards.map(card => (
            <tr key={card.id}>
              <th scope="row">
                <KindLabel item={card} />
                <a class="same whole" data-cell="title" href={hrefOf(home, card)}>
                  {card.title}
                </a>
              </th>
              <td>{card.firstName ?? <span class="none">–</span>}</td>
              <td>{whereText(card) || <span class="none">–</span>}</td>
              <td class="nowrap">{sinceText(card)}</td>
              <td>
                <span class="label label--line">{t(`exch-state-${card.state}`)}</span>
                {card.state === 'open' ? <Stand life={card} /> : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
