import { useState } from 'preact/hooks';
import type { Category } from 'shared-ui/api/types';
import { t } from 'shared-ui/i18n/text';
import type { ScreenProps } from 'shared-ui/shell/screen';
import { Failed, Waiting } from 'shared-ui/show/states';

import { askCategories, useWhole } from '../../data/whole';
import { backTo, Work } from '../../show/Work';
import { OtherForm, type Placed } from './OtherForm';
import { Ready } from './Ready';

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
      {placed ? <Ready placed={placed} home={home} neighbourhood={neighbourhood} another={t('exch-another')} onAnother={() => setPlaced(null)} /> : null}
      {categories.state === 'ready' && placed === null ? (
        <OtherForm api={api} neighbourhood={neighbourhood} categories={categories.value.filter(one => one.archivedAt === null)} onPlaced={setPlaced} />
      ) : null}
    </Work>
  );
}
