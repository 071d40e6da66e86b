import { useState } from 'preact/hooks';
import type { Api } from 'shared-ui/api/api';
import type { ExchangeItem, ExchangeMove } from 'shared-ui/api/contract.gen';
import { t } from 'shared-ui/i18n/text';
import { Icon } from 'shared-ui/show/Icon';

import { Trouble } from '../../show/Trouble';
import { Done } from '../../show/Work';
import { Refuse } from './Refuse';
import { useDoing } from './useDoing';
import { sides } from '../../form/exchange/words';

interface MovesProps {
  api: Api;
  item: ExchangeItem;
  version: string | null;
  /** May look at what others placed. */
  looks: boolean;
  /** Reads it anew, and counts what waits. */
  again: () => void;
}

export type Step = 'approve' | 'confirm' | 'refuse' | 'close' | 'reopen';

/** What can be done where it stands now, the likeliest first. What is danger never comes on the site. */
export function stepsOf(item: Pick<ExchangeItem, 'state' | 'danger' | 'mayEdit' | 'archivedAt'>, looks: boolean): Step[] {
  const { state } = item;
  const keeps = item.mayEdit === true;
  const steps: [Step, boolean][] = [
    ['approve', looks && item.danger === null && (state === 'waiting' || state === 'refused')],
    ['confirm', keeps && (state === 'open' || item.archivedAt !== null)],
    ['close', keeps && (state === 'open' || state === 'waiting')],
    ['reopen', keeps && state === 'closed'],
    ['refuse', looks && (state === 'waiting' || state === 'open')],
  ];
  return steps.filter(([, may]) => may).map(([step]) => step);
}

/** Closing means something else where nobody has seen it yet, and where there was danger. */
function wordOf(step: Step, item: ExchangeItem): string {
  if (step !== 'close') return `exch-do-${step}`;
  if (item.danger !== null) return 'exch-do-close-danger';
  return item.state === 'waiting' ? 'exch-do-withdraw' : 'exch-do-close';
}

export function Moves({ api, item, version, looks, again }: MovesProps) {
  const doing = useDoing(again);
  const [refusing, setRefusing] = useState(false);
  const { list } = sides[item.kind];
  const params = { id: item.id };
  const steps = stepsOf(item, looks);

  const move = (body: ExchangeMove) =>
    doing.make(
      () => api.post(`/neighbourhoods/{neighbourhood}/${list}/{id}/_moves`, body, { params, version }),
      t(`exch-said-${body.move}`, { title: item.title }),
    );
  const confirm = () =>
    doing.make(() => api.post(`/neighbourhoods/{neighbourhood}/${list}/{id}/confirmations`, undefined, { params }), t('keep-thanks'));
  async function refuse(reason: string) {
    if (await move({ move: 'refuse', reason })) setRefusing(false);
  }
  function press(step: Step) {
    if (step === 'refuse') setRefusing(true);
    else if (step === 'confirm') void confirm();
    else void move({ move: step });
  }

  if (steps.length === 0 && doing.said === '') return null;
  return (
    <section class="panel stack gap-3" aria-labelledby="moves">
      <h2 id="moves">{t('exch-moves')}</h2>
      <Trouble problem={doing.problem} again={again} />
      {doing.said === '' ? null : <Done>{doing.said}</Done>}
      {refusing ? (
        <Refuse title={item.title} level={3} danger={item.danger !== null} busy={doing.busy} onRefuse={reason => void refuse(reason)} onStop={() => setRefusing(false)} />
      ) : (
        <div class="stack gap-2">
          {steps.map(step => (
            <button key={step} class={step === 'approve' ? 'button button--call' : 'button button--plain'} type="button" aria-busy={doing.busy} onClick={() => press(step)}>
              {step === 'approve' || step === 'confirm' ? <Icon name="check" /> : null}
              {t(wordOf(step, item))}
            </button>
          ))}
        </div>
      )}
    </section>
  );
}
