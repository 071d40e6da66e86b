import { t } from 'shared-ui/i18n/text';
import { Icon } from 'shared-ui/show/Icon';

import { dangerText } from './words';

const numbers = [
  { name: '112', dial: '112', shown: '112', first: ['emergency', 'violence'] },
  { name: '113', dial: '08000113', shown: '0800\u00a00113', first: ['suicide'] },
  { name: 'home', dial: '08002000', shown: '0800\u00a02000', first: ['abuse'] },
] as const satisfies { name: string; dial: string; shown: string; first: string[] }[];

/** Danger comes before everything: what was heard, whom to call, and what to do. The number it is for stands first. */
export function Danger({ danger, then }: { danger: string; then: string }) {
  const isFirst = (number: (typeof numbers)[number]) => number.first.some(one => one === danger);
  const inOrder = [...numbers.filter(isFirst), ...numbers.filter(number => !isFirst(number))];
  return (
    <section class="notice notice--fault" aria-labelledby="danger">
      <Icon name="warn" />
      <div class="stack gap-3">
        <h2 class="size-l" id="danger">
          {dangerText(danger)}
        </h2>
        <p>{then}</p>
        <ul class="dials">
          {inOrder.map(number => (
            <li key={number.dial}>
              <a class="num nowrap" href={`tel:${number.dial}`}>
                {number.shown}
              </a>
              <span>{t(`exch-dial-${number.name}`)}</span>
            </li>
          ))}
          <li>
            <Icon name="phone" />
            <span>{t('exch-dial-doctor')}</span>
          </li>
        </ul>
      </div>
    </section>
  );
}
