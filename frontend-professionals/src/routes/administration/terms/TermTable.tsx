import type { FreshnessTerm } from 'shared-ui/api/contract.gen';
import { dateWithYear } from 'shared-ui/i18n/moments';
import { t } from 'shared-ui/i18n/text';

import { seasonWords } from './season';

interface TermTableProps {
  terms: readonly FreshnessTerm[];
  open: string | null;
  onOpen: (term: FreshnessTerm) => void;
}

/** Each kind with its term, and what that means in words. */
export function TermTable({ terms, open, onOpen }: TermTableProps) {
  return (
    <section class="panel stack gap-4" aria-labelledby="terms">
      <h2 class="size-l" id="terms">
        {t('terms-title')}
      </h2>
      <table class="table folds table--terms">
        <caption class="unseen">{t('terms-title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('terms-kind')}</th>
            <th scope="col">{t('terms-days')}</th>
            <th scope="col">{t('terms-means')}</th>
          </tr>
        </thead>
        <tbody>
          {terms.map(term => (
            <tr key={term.kind} class={open === term.kind ? 'open' : undefined}>
              <th scope="row">
                <button class="linky" type="button" onClick={() => onOpen(term)}>
                  {t(`terms-kind-${term.kind}`)}
                </button>
              </th>
              <td class="num">{t('terms-count', { days: term.dueDays })}</td>
              <td>
                {meaning(term)}
                <span class="small soft plain whole">{aside(term)}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function meaning({ kind, dueDays, doubtfulDays, archivedDays, seasons }: FreshnessTerm): string {
  const days = seasons.map(seasonWords).join(', ');
  return [
    t(`terms-due-${kind}`, { days: dueDays }),
    ...(days === '' ? [] : [t('terms-season', { days })]),
    t('terms-doubtful', { days: doubtfulDays }),
    t('terms-archived', { days: archivedDays }),
  ].join(' ');
}

function aside({ dueDays, usualDays, changedBy, changedAt }: FreshnessTerm): string {
  const changed = changedBy !== null && changedAt !== null ? t('terms-changed', { name: changedBy, date: dateWithYear(changedAt) }) : '';
  return [changed, dueDays === usualDays ? '' : t('terms-usual', { days: usualDays })].filter(Boolean).join(' ');
}
