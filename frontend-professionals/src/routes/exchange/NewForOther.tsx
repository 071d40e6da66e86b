import { useEffect, useRef, useState } from 'preact/hooks';
import type { Category, Neighbourhood } from 'shared-ui/api/types';
import { t } from 'shared-ui/i18n/text';
import type { ScreenProps } from 'shared-ui/shell/screen';
import { Icon } from 'shared-ui/show/Icon';
import { Failed, Waiting } from 'shared-ui/show/states';

import { askCategories, useWhole } from '../../data/whole';
import { backTo, Done, Work } from '../../show/Work';
import { Danger } from './Danger';
import { OtherForm, type Placed } from './OtherForm';
import { Slip } from './Slip';
import { hrefOf } from './words';

import 'shared-ui/tokens/form.css';
import 'shared-ui/tokens/programme.css';
import '../../form/form.css';
import './exchange.css';

/** For a caller or a visitor, in under a minute; and then something to take home. */
export function NewForOther({ api, neighbourhood }: ScreenProps) {
  const { slug } = neighbourhood;
  const home = `/werk/${slug}`;
  const [placed, setPlaced] = useState<Placed | null>(null);
  const categories = useWhole<Category>(`${slug} exchange categories`, askCategories(api, 'exchange'));
  return (
    <Work title={t('exch-for-other')} under={t('exch-for-other-under')} back={backTo(home, '/vragen/voor-anderen', 'exch-others')} narrow>
      {categories.state === 'waiting' ? <Waiting /> : null}
      {categories.state === 'failed' ? <Failed problem={categories.problem} again={categories.again} /> : null}
      {placed ? <Ready placed={placed} home={home} neighbourhood={neighbourhood} onAnother={() => setPlaced(null)} /> : null}
      {categories.state === 'ready' && placed === null ? (
        <OtherForm api={api} neighbourhood={neighbourhood} categories={categories.value.filter(one => one.archivedAt === null)} onPlaced={setPlaced} />
      ) : null}
    </Work>
  );
}

interface ReadyProps {
  placed: Placed;
  home: string;
  neighbourhood: Neighbourhood;
  onAnother: () => void;
}

function Ready({ placed: { kind, draft, answer }, home, neighbourhood, onAnother }: ReadyProps) {
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
            {t('exch-another')}
          </button>
          <a class="button button--plain" href={hrefOf(home, answer)}>
            {t(`exch-see-${kind}`)}
          </a>
        </p>
      </div>
      <Slip kind={kind} draft={draft} hidden={answer.danger !== null} neighbourhood={neighbourhood} />
    </div>
  );
}
