import { useEffect, useRef } from 'preact/hooks';
import { fullDate, today } from 'shared-ui/i18n/moments';
import { t } from 'shared-ui/i18n/text';
import { Icon } from 'shared-ui/show/Icon';

import { Slip, type SlipProps } from '../../show/Slip';
import { Done } from '../../show/Work';
import type { House } from './useHouse';

export interface Note extends Omit<SlipProps, 'from' | 'stop'> {
  /** What can be done with it now. */
  then?: { href: string; text: string };
}

/** It is noted: the slip, and the next visitor. */
export function Noted({ note: { then, ...slip }, house, onNext }: { note: Note; house: House; onNext: () => void }) {
  const print = useRef<HTMLButtonElement>(null);
  useEffect(() => print.current?.focus(), []);
  return (
    <div class="stack gap-5">
      <div class="stack gap-4 unprinted">
        <Done>{t('desk-noted')}</Done>
        <p class="row">
          <button class="button button--call" type="button" ref={print} onClick={() => window.print()}>
            <Icon name="printer" />
            {t('desk-print')}
          </button>
          <button class="button button--plain" type="button" onClick={onNext}>
            <Icon name="person" />
            {t('desk-next')}
          </button>
          {then ? (
            <a class="button button--plain" href={then.href}>
              <Icon name="plus" />
              {then.text}
            </a>
          ) : null}
        </p>
      </div>
      <Slip {...slip} from={house.name} lines={[...slip.lines, [t('desk-slip-date'), fullDate(today())]]} stop={house.stop} />
    </div>
  );
}
