import type { Duplicate } from 'shared-ui/api/contract.gen';
import { language, t } from 'shared-ui/i18n/text';
import { Icon } from 'shared-ui/show/Icon';

import { factsOf, sameWords, tellerText, type Fact } from './compare';

interface PairProps {
  pair: Duplicate;
  home: string;
  busy: boolean;
  onSame: (kept: string) => void;
  onDifferent: () => void;
}

/** Two activities side by side: what is alike is quiet, what differs is clear. One press decides. */
export function Pair({ pair, home, busy, onSame, onDifferent }: PairProps) {
  const facts = factsOf(pair.activities);
  return (
    <>
      <p class="mb-4">{t('doubles-because', { what: because(pair) })}</p>
      <div class="pair">
        {pair.activities.map((side, index) => (
          <article class="pair__side" aria-labelledby={`side-${index}`} key={side.activity.id}>
            <h3 id={`side-${index}`}>
              <a class="same" href={`${home}/activiteiten?open=${side.activity.id}`}>
                <Said text={side.activity.title} alike={sameWords(...titles(pair))} />
              </a>
            </h3>
            <Facts facts={facts} index={index} />
            <p>
              <button class="button" type="button" aria-busy={busy} aria-describedby={`side-${index}`} onClick={() => onSame(side.activity.id)}>
                <Icon name="check" />
                {t('doubles-same')}
                <span class="unseen"> {tellerText(side)}</span>
              </button>
            </p>
          </article>
        ))}
      </div>
      <p class="pair__other">
        <button class="button button--plain" type="button" aria-busy={busy} onClick={onDifferent}>
          <Icon name="cross" />
          {t('doubles-different')}
        </button>
        <span class="soft small">{t('doubles-different-text')}</span>
      </p>
    </>
  );
}

const titles = ({ activities }: Duplicate): [string, string] => [activities[0]?.activity.title ?? '', activities[1]?.activity.title ?? ''];

/** "de dag en de tijd, de plek en de naam" */
function because(pair: Duplicate): string {
  return new Intl.ListFormat(language.value.locale, { type: 'conjunction' }).format(pair.because.map(code => t(`doubles-because-${code}`)));
}

function Facts({ facts, index }: { facts: readonly Fact[]; index: number }) {
  return (
    <dl>
      {facts.map(({ name, said, alike }) => (
        <div key={name}>
          <dt>{t(name)}</dt>
          <dd>
            <Said text={said[index] ?? ''} alike={alike} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Said({ text, alike }: { text: string; alike: boolean }) {
  if (alike) return <span>{text === '' ? '–' : text}</span>;
  return (
    <mark class="differs">
      <span class="unseen">{t('doubles-differs')} </span>
      {text === '' ? t('doubles-unsaid') : text}
    </mark>
  );
}
