import { useEffect, useRef, useState } from 'preact/hooks';
import type { Category } from 'shared-ui/api/types';
import { t } from 'shared-ui/i18n/text';
import { Failed, Waiting } from 'shared-ui/show/states';

import { askCategories, useWhole } from '../../data/whole';
import { OtherForm, type Placed } from '../../form/exchange/OtherForm';
import { Ready } from '../../form/exchange/Ready';
import type { TaskProps } from './tasks';

/** An ask or an offer in somebody's name: the form that connectors have, too. */
export function ExchangeTask({ api, neighbourhood, house, onOver }: TaskProps) {
  const [placed, setPlaced] = useState<Placed | null>(null);
  const box = useRef<HTMLElement>(null);
  const categories = useWhole<Category>(`${neighbourhood.slug} exchange categories`, askCategories(api, 'exchange'));
  useEffect(() => box.current?.querySelector<HTMLElement>('input:checked')?.focus(), [categories.state]);
  if (placed)
    return <Ready placed={placed} home={`/werk/${neighbourhood.slug}`} neighbourhood={neighbourhood} another={t('desk-next')} onAnother={onOver} from={house.name} stop={house.stop} />;
  return (
    <section class="stack gap-4" aria-labelledby="task" ref={box}>
      <h2 id="task">{t('desk-task-exchange')}</h2>
      {categories.state === 'waiting' ? <Waiting /> : null}
      {categories.state === 'failed' ? <Failed problem={categories.problem} again={categories.again} /> : null}
      {categories.state === 'ready' ? (
        <OtherForm api={api} neighbourhood={neighbourhood} categories={categories.value.filter(one => one.archivedAt === null)} onPlaced={setPlaced} />
      ) : null}
      <p>
        <button class="button button--plain" type="button" onClick={onOver}>
          {t('who-stop')}
        </button>
      </p>
    </section>
  );
}
