import { useEffect, useState } from 'preact/hooks';
import type { OwnHit } from 'shared-ui/api/types';
import { t } from 'shared-ui/i18n/text';
import type { ScreenProps } from 'shared-ui/shell/screen';
import { Icon } from 'shared-ui/show/Icon';

import { Work } from '../../show/Work';
import { Find } from './Find';
import { aboutOf, nameOf, whenOf } from '../../find/hits';
import { Keys } from './Keys';
import { needsWhat, type Task, TaskOf } from './tasks';
import { useHouse } from './useHouse';

import 'shared-ui/tokens/form.css';
import '../../form/form.css';
import '../../form/exchange/exchange.css';
import './desk.css';

/** For who stands at the desk or calls: find what it is about, press what is wanted, note it down, hand over the slip; the next, please. */
export function Desk({ api, neighbourhood }: ScreenProps) {
  const [chosen, setChosen] = useState<OwnHit | null>(null);
  const [task, setTask] = useState<Task | null>(null);
  /** What is going to be done once it is known what it is about. */
  const [wanted, setWanted] = useState<Task | null>(null);
  const [visitor, setVisitor] = useState(1);
  const house = useHouse(api, neighbourhood);
  useEffect(() => document.getElementById(chosen ? 'key-sign-up' : 'find')?.focus(), [visitor, chosen]);

  function begin(next: Task, about = chosen) {
    if (about === null && needsWhat(next)) {
      setWanted(next);
      document.getElementById('find')?.focus();
    } else setTask(next);
  }
  function choose(hit: OwnHit) {
    setChosen(hit);
    if (wanted) begin(wanted, hit);
  }
  function over() {
    setChosen(null);
    setTask(null);
    setWanted(null);
    setVisitor(visitor + 1);
  }
  return (
    <Work title={t('desk-title')} under={t('desk-under')} narrow>
      <div class="stack gap-5">
        {chosen ? <Chosen hit={chosen} onOther={task ? undefined : over} /> : null}
        {task ? (
          <TaskOf key={visitor} task={task} about={chosen} api={api} neighbourhood={neighbourhood} house={house} onOver={over} />
        ) : (
          <>
            {chosen ? null : <Find key={visitor} api={api} label={t(wanted ? `desk-find-${wanted}` : 'desk-find')} onChoose={choose} onLeave={() => document.getElementById('key-sign-up')?.focus()} />}
            <Keys onPress={next => begin(next)} />
          </>
        )}
      </div>
    </Work>
  );
}

/** What it is about. */
function Chosen({ hit, onOther }: { hit: OwnHit; onOther: (() => void) | undefined }) {
  return (
    <div class="panel desk-chosen unprinted">
      <div>
        <p class="bold size-l">{nameOf(hit)}</p>
        <p class="soft">{[whenOf(hit), aboutOf(hit)].filter(Boolean).join(' · ')}</p>
      </div>
      {onOther ? (
        <button class="button button--plain button--small" type="button" onClick={onOther}>
          <Icon name="search" />
          {t('desk-other')}
        </button>
      ) : null}
    </div>
  );
}
