import { useEffect, useRef } from 'preact/hooks';
import type { Neighbourhood } from 'shared-ui/api/types';
import { t } from 'shared-ui/i18n/text';
import { Icon } from 'shared-ui/show/Icon';

import { Done } from '../../show/Work';
import { Danger } from './Danger';
import type { Placed } from './OtherForm';
import { Slip } from './Slip';
import { hrefOf } from './words';

interface ReadyProps {
  placed: Placed;
  home: string;
  neighbourhood: Neighbourhood;
  /** What the button to go on says. */
  another: string;
  onAnother: () => void;
  /** Who gives the slip, and how to change or stop what stands on it; the neighbourhood otherwise. */
  from?: string | undefined;
  stop?: string | undefined;
}

/** It was placed: the slip, and on to the next. */
export function Ready({ placed: { kind, draft, answer }, home, neighbourhood, another, onAnother, from, stop }: ReadyProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div class="stack gap-5">
      <div class="stack gap-4 unprinted" tabIndex={-1} ref={box}>
        {answer.danger === null ? <Done>{t(`exch-placed-${kind}`)}</Done> : <Danger danger={answer.danger} then={t('exch-placed-danger')} />}
        <p class="row">
          <button class="button button--call" type="button" onClick={() => window.print()}>
            <Icon name="printer" />
            {t('exch-slip-print')}
          </button>
          <button class="button button--plain" type="button" onClick={onAnother}>
            <Icon name="plus" />
            {another}
          </button>
          <a class="button button--plain" href={hrefOf(home, answer)}>
            {t(`exch-see-${kind}`)}
          </a>
        </p>
      </div>
      <Slip kind={kind} draft={draft} hidden={answer.danger !== null} neighbourhood={neighbourhood} from={from} stop={stop} />
    </div>
  );
}
