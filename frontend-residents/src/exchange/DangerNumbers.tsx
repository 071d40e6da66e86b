import { t } from 'shared-ui/i18n/text';

const numbers = [
  { text: 'danger-112', dial: '112', shown: '112', first: ['emergency', 'violence'] },
  { text: 'danger-113', dial: '08000113', shown: '0800\u00a00113', first: ['suicide'] },
  { text: 'danger-home', dial: '08002000', shown: '0800\u00a02000', first: ['abuse'] },
] as const satisfies { text: string; dial: string; shown: string; first: string[] }[];

/** Who answers at once, day and night. Each number dials. What was heard puts the one it is for first. */
export function DangerNumbers({ danger }: { danger?: string | null | undefined }) {
  const isFirst = (number: (typeof numbers)[number]) => number.first.some(one => one === danger);
  const inOrder = [...numbers.filter(isFirst), ...numbers.filter(number => !isFirst(number))];
  return (
    <ul class="stack gap-2">
      {inOrder.map(number => (
        <li key={number.dial}>
          {t(number.text)}{' '}
          <a class="bold" href={`tel:${number.dial}`}>
            {number.shown}
          </a>
        </li>
      ))}
      <li>{t('danger-doctor')}</li>
    </ul>
  );
}
