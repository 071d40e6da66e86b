import type { Api } from 'shared-ui/api/api';
import type { ExchangeItem, Matches as Found } from 'shared-ui/api/contract.gen';
import type { Category } from 'shared-ui/api/types';
import { useAnswer } from 'shared-ui/data/answer';
import { t } from 'shared-ui/i18n/text';
import { Icon } from 'shared-ui/show/Icon';
import { Failed, Waiting } from 'shared-ui/show/states';

import { KindLabel } from './KindLabel';
import { hrefOf, sides, whenText, whereText, whyText } from '../../form/exchange/words';

interface MatchesProps {
  api: Api;
  home: string;
  item: ExchangeItem;
  categories: readonly Category[];
}

/** Whom it fits, the best first, and why in words. */
export function Matches({ api, home, item, categories }: MatchesProps) {
  const { list } = sides[item.kind];
  const answer = useAnswer(`matches ${item.id} ${item.changedAt}`, signal =>
    api.get(`/neighbourhoods/{neighbourhood}/${list}/{id}/matches`, { params: { id: item.id }, signal }),
  );
  return (
    <section class="stack gap-3" aria-labelledby="matches">
      <h2 id="matches">{t('exch-matches')}</h2>
      {answer.state === 'waiting' ? <Waiting lines={2} /> : null}
      {answer.state === 'failed' ? <Failed problem={answer.problem} again={answer.again} /> : null}
      {answer.state === 'ready' && answer.value.items.length === 0 ? <p>{t('exch-matches-none')}</p> : null}
      {answer.state === 'ready' ? (
        <ul class="notes">
          {answer.value.items.map(match => (
            <li key={match.card.id}>
              <Match match={match} home={home} categories={categories} />
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  );
}

function Match({ match: { card, why }, home, categories }: { match: Found['items'][number]; home: string; categories: readonly Category[] }) {
  const facts = [
    { icon: 'person', text: card.organisation?.name ?? card.firstName },
    { icon: 'clock', text: whenText(card) },
    { icon: 'pin', text: whereText(card) },
  ] as const;
  return (
    <article class={`note note--${card.kind}`}>
      <p>
        <KindLabel item={card} />
      </p>
      <h3 class="note__title">
        <a href={hrefOf(home, card)}>{card.title}</a>
      </h3>
      <p>{t('exch-why', { why: whyText(why, categories) })}</p>
      <p class="facts">
        {facts.map(({ icon, text }) =>
          text ? (
            <span key={icon}>
              <Icon name={icon} />
              <span>{text}</span>
            </span>
          ) : null,
        )}
      </p>
    </article>
  );
}
