import type { Api } from 'shared-ui/api/api';
import type { ExchangeItem, Matches } from 'shared-ui/api/types';
import { useAnswer } from 'shared-ui/data/answer';
import { languageName } from 'shared-ui/i18n/languageName';
import { t } from 'shared-ui/i18n/text';

import { Note } from './Note';
import { sides } from './sides';
import { timesText } from './words';

/** As many as somebody reads. */
const FEW = 3;

type Why = Matches['items'][number]['why'][number];

interface FitsProps {
  api: Api;
  item: Pick<ExchangeItem, 'id' | 'kind'>;
  /** What stands over it, where that is not the usual. */
  title?: string;
}

/** Who fits what somebody asks and was not tried yet, or which asks fit an offer: each with why, and a way to ask them. */
export function Fits({ api, item, title }: FitsProps) {
  const { list } = sides[item.kind];
  const fits = useAnswer(`fits ${item.id}`, signal =>
    api.get(`/neighbourhoods/{neighbourhood}/${list}/{id}/matches`, { params: { id: item.id }, signal }),
  );
  if (fits.state !== 'ready' || fits.value.items.length === 0) return null;
  return (
    <section class="stack gap-3" aria-labelledby="fits">
      <h2 id="fits">{title ?? t(`fits-${item.kind}`)}</h2>
      {fits.value.items.slice(0, FEW).map(({ card, why }) => (
        <Note key={card.id} item={card} level={3} href={card.address} life={card}>
          <p class="small soft">{t('fits-why', { why: whyText(why) })}</p>
          {card.kind === 'offer' ? (
            <p>
              <a class="button button--plain button--small note__do" href={`${card.address}?antwoord=ja`}>
                {t('fits-ask-do', { who: card.organisation?.name ?? card.firstName ?? t('talk-somebody') })}
              </a>
            </p>
          ) : null}
        </Note>
      ))}
    </section>
  );
}

/** "dichtbij, dinsdagochtend, Pools" */
export function whyText(why: readonly Why[]): string {
  return why.map(reasonText).filter(Boolean).join(', ');
}

function reasonText({ code, detail }: Why): string {
  if (code === 'words') return '';
  if (code === 'time' && detail) return timesText([detail]);
  if (code === 'language' && detail) return languageName(detail);
  if (code === 'same' && detail) return detail;
  return t(`why-${code}`);
}
