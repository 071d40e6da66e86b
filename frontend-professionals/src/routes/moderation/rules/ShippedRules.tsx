import { useState } from 'preact/hooks';
import type { ConcernRules } from 'shared-ui/api/contract.gen';
import { t } from 'shared-ui/i18n/text';

import { SearchWords } from '../../../show/SearchWords';
import { kinds, kindText } from './kinds';
import { Phrase } from './Phrase';

type Shipped = ConcernRules['shipped'][number];

const FEW = 10;

/** The rules that came along, to be read: a thousand of them, so one looks for a word. */
export function ShippedRules({ rules }: { rules: readonly Shipped[] }) {
  const [q, setQ] = useState('');
  const [most, setMost] = useState(FEW);
  const found = withWord(rules, q);
  return (
    <section class="panel stack gap-4" aria-labelledby="shipped">
      <h2 id="shipped">{t('rules-shipped', { count: rules.length })}</h2>
      <p>{t('rules-shipped-text')}</p>
      <SearchWords
        label={t('rules-search')}
        action={t('rules-search-do')}
        q={q}
        onSearch={word => {
          setQ(word);
          setMost(FEW);
        }}
      />
      <p class="soft small" role="status">
        {t('rules-found', { count: found.length })}
      </p>
      {found.length === 0 ? null : (
        <table class="table folds">
          <caption class="unseen">{t('rules-shipped-caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('rules-phrase')}</th>
              <th scope="col">{t('rules-kind')}</th>
            </tr>
          </thead>
          <tbody>
            {found.slice(0, most).map((rule, index) => (
              <tr key={index}>
                <th scope="row" class="plain">
                  <Phrase phrase={rule.phrase} />
                </th>
                <td class="about">{kindText(rule.kind)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {found.length > most ? (
        <p>
          <button class="button button--plain" type="button" onClick={() => setMost(most + 5 * FEW)}>
            {t('list-more')}
          </button>
        </p>
      ) : null}
    </section>
  );
}

/** Lists and spelling come last: they serve the others. */
const order = (kind: string) => [...kinds, kind].indexOf(kind);

/** Those in which the word stands, what speaks of danger first. */
export function withWord(rules: readonly Shipped[], q: string): Shipped[] {
  const word = q.trim().toLowerCase();
  return rules.filter(({ phrase }) => phrase.includes(word)).sort((one, other) => order(one.kind) - order(other.kind));
}
