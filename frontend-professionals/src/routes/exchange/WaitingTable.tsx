import { useState } from 'preact/hooks';
import type { ExchangeMove, WaitingCard } from 'shared-ui/api/contract.gen';
import { t } from 'shared-ui/i18n/text';
import { Icon } from 'shared-ui/show/Icon';

import { walk } from '../../show/walk';
import { KindLabel } from './KindLabel';
import { Refuse } from './Refuse';
import { dangerText, hrefOf, reasons, sinceText, whereText } from '../../form/exchange/words';

interface WaitingTableProps {
  cards: readonly WaitingCard[];
  home: string;
  busy: boolean;
  onMove: (card: WaitingCard, body: ExchangeMove) => void;
}

/** On a desk a table, on a phone a card per line. Arrows go from row to row. */
export function WaitingTable({ cards, home, busy, onMove }: WaitingTableProps) {
  const [refusing, setRefusing] = useState<string | null>(null);
  const stop = (id: string) => {
    setRefusing(null);
    document.getElementById(`title-${id}`)?.focus();
  };
  return (
    <>
      <div class="panel panel--flush">
        <table class="table folds waits">
          <caption class="unseen">{t('exch-waiting')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('exch-col-because')}</th>
              <th scope="col">{t('exch-col-what')}</th>
              <th scope="col">{t('exch-col-area')}</th>
              <th scope="col">{t('exch-col-since')}</th>
              <th scope="col">{t('exch-col-answers')}</th>
              <th scope="col">{t('exch-col-do')}</th>
            </tr>
          </thead>
          {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- hears the keys of the controls inside */}
          <tbody onKeyDown={walk}>
            {cards.map(card => (
              <Row key={card.id} card={card} home={home} busy={busy} refusing={refusing === card.id} onMove={onMove} onRefuse={() => setRefusing(card.id)} onStop={() => stop(card.id)} />
            ))}
          </tbody>
        </table>
      </div>
      <p class="soft small keys">{t('exch-keys')}</p>
    </>
  );
}

interface RowProps {
  card: WaitingCard;
  home: string;
  busy: boolean;
  refusing: boolean;
  onMove: WaitingTableProps['onMove'];
  onRefuse: () => void;
  onStop: () => void;
}

function Row({ card, home, busy, refusing, onMove, onRefuse, onStop }: RowProps) {
  const href = hrefOf(home, card);
  return (
    <>
      <tr class={refusing ? 'open' : undefined}>
        <td>
          <Because card={card} />
        </td>
        <th scope="row">
          <KindLabel item={card} />
          <a class="same whole" id={`title-${card.id}`} data-cell="title" href={href}>
            {card.title}
          </a>
          {card.text ? <span class="small soft plain waits__text">{card.text}</span> : null}
          {card.call ? <Call call={card.call} title={card.title} /> : null}
        </th>
        <td>{whereText(card) || <span class="none">–</span>}</td>
        <td class="nowrap">
          <span class="folds__name">{t('exch-col-since')} </span>
          {sinceText(card)}
        </td>
        <td class="num">
          <span class="folds__name">{t('exch-col-answers')}: </span>
          {card.answers}
        </td>
        <td>
          <Ways card={card} href={href} busy={busy} onMove={onMove} onRefuse={onRefuse} />
        </td>
      </tr>
      {refusing ? (
        <tr class="waits__refuse">
          <td colSpan={6}>
            <Refuse title={card.title} level={2} busy={busy} onRefuse={reason => onMove(card, { move: 'refuse', reason })} onStop={onStop} />
          </td>
        </tr>
      ) : null}
    </>
  );
}

function Because({ card }: { card: WaitingCard }) {
  const { icon, look } = reasons[card.because];
  return (
    <>
      <span class={look}>
        <Icon name={icon} />
        {t(`exch-because-${card.because}`)}
      </span>
      {card.danger === null ? null : <span class="small whole mt-1">{dangerText(card.danger)}</span>}
    </>
  );
}

/** Who has no account hears of an answer by telephone: the number, and a sentence to begin with. */
function Call({ call, title }: { call: NonNullable<WaitingCard['call']>; title: string }) {
  const name = call.name ?? t('exch-call-somebody');
  return (
    <span class="small plain whole mt-1">
      {call.telephone ? (
        <a class="bold" href={`tel:${call.telephone.replaceAll(/[^+\d]/g, '')}`}>
          {t('exch-call', { name, telephone: call.telephone })}
        </a>
      ) : call.email ? (
        <a class="bold" href={`mailto:${call.email}`}>
          {t('exch-call-mail', { name, email: call.email })}
        </a>
      ) : null}{' '}
      {t('exch-call-say', { title })}
    </span>
  );
}

/** Danger is never put on the site: it is opened, and somebody calls. */
function Ways({ card, href, busy, onMove, onRefuse }: { card: WaitingCard; href: string; busy: boolean } & Pick<RowProps, 'onMove' | 'onRefuse'>) {
  const judged = card.state === 'waiting' && card.danger === null;
  const of = <span class="unseen"> {card.title}</span>;
  return (
    <div class="row tight">
      {judged ? (
        <>
          <button class="button button--plain button--small" type="button" data-cell="approve" aria-busy={busy} onClick={() => onMove(card, { move: 'approve' })}>
            <Icon name="check" />
            {t('exch-approve')}
            {of}
          </button>
          <button class="button button--plain button--small" type="button" data-cell="refuse" onClick={onRefuse}>
            {t('exch-refuse')}
            {of}
          </button>
        </>
      ) : (
        <a class="button button--plain button--small" data-cell="open" href={href}>
          {t('exch-open')}
          {of}
        </a>
      )}
    </div>
  );
}
