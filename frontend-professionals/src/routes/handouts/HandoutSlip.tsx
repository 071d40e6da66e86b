import type { Handout, HandoutItem } from 'shared-ui/api/contract.gen';
import { t } from 'shared-ui/i18n/text';

import { Qr } from '../../show/Qr';

import '../../show/slip.css';

interface HandoutSlipProps {
  neighbourhood: string;
  slip: Handout;
  words: string;
  language: string;
}

/** What a resident takes home: all there is to know of each, and a code that leads to how it is now. */
export function HandoutSlip({ neighbourhood, slip, words, language }: HandoutSlipProps) {
  return (
    <section class="slip" aria-label={t('give-slip')} lang={language}>
      <p class="slip__from">{neighbourhood}</p>
      <p>{slip.gives}</p>
      {words.trim() ? <p class="lead">{words.trim()}</p> : null}
      {slip.items.map(item => (
        <Line key={item.id} item={item} />
      ))}
      <p class="slip__stop">{slip.note}</p>
    </section>
  );
}

function Line({ item }: { item: HandoutItem }) {
  const address = window.location.origin + item.address;
  return (
    <article class="slip__item" aria-labelledby={item.id}>
      <div class="stack gap-2">
        <h2 id={item.id}>{item.title}</h2>
        {item.warning ? <p class="bold">{item.warning}</p> : null}
        {item.about ? <p>{item.about}</p> : null}
        <dl>
          {item.lines.map(line => (
            <div key={line.label}>
              <dt>{line.label}</dt>
              <dd>{line.text}</dd>
            </div>
          ))}
        </dl>
      </div>
      <Qr text={address} label={t('give-qr', { title: item.title })} />
    </article>
  );
}
