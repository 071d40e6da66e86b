import { useState } from 'preact/hooks';
import { t } from 'shared-ui/i18n/text';

import { Bar as Fill } from '../../show/Bar';

export interface Bar {
  name: string;
  /** Null: it is not known. */
  count: number | null;
  /** A quiet word under the name. */
  note?: string | undefined;
  href?: string | undefined;
}

const FEW = 12;

/** Counts as bars from zero, each with its number; where there is nothing, the word. */
export function Bars({ caption, bars }: { caption: string; bars: readonly Bar[] }) {
  const [whole, setWhole] = useState(false);
  const most = Math.max(1, ...bars.map(bar => bar.count ?? 0));
  const more = bars.length - FEW;
  return (
    <>
      <table class="bars">
        <caption class="unseen">{caption}</caption>
        <tbody>
          {(whole ? bars : bars.slice(0, FEW)).map(bar => (
            <tr key={bar.name}>
              <th scope="row">
                {bar.href ? (
                  <a class="same" href={bar.href}>
                    {bar.name}
                  </a>
                ) : (
                  bar.name
                )}
                {bar.note ? <span class="small soft plain whole">{bar.note}</span> : null}
              </th>
              <td>
                <Fill count={bar.count ?? 0} most={most} />
              </td>
              <td class="num">{bar.count === null ? <span class="soft">{t('coverage-unknown')}</span> : bar.count === 0 ? <b>{t('coverage-nothing')}</b> : bar.count}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {more > 0 ? (
        <p class="mt-3 unprinted">
          <button class="button button--plain button--small" type="button" aria-expanded={whole} onClick={() => setWhole(!whole)}>
            {t(whole ? 'coverage-fewer' : 'coverage-more', { count: more })}
          </button>
        </p>
      ) : null}
    </>
  );
}
