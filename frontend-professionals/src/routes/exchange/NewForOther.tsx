import { useState } from 'preact/hooks';
import type { Api } from 'shared-ui/api/api';
import type { Category } from 'shared-ui/api/types';
import { useAnswer } from 'shared-ui/data/answer';
import { t } from 'shared-ui/i18n/text';
import type { ScreenProps } from 'shared-ui/shell/screen';
import { Failed, Waiting } from 'shared-ui/show/states';

import { askCategories, useWhole } from '../../data/whole';
import { bringsQuietly } from '../../frame/roles';
import { backTo, Work } from '../../show/Work';
import { OtherForm, type Placed } from '../../form/exchange/OtherForm';
import { Ready } from '../../form/exchange/Ready';

import 'shared-ui/tokens/form.css';
import 'shared-ui/tokens/programme.css';
import '../../form/form.css';
import '../../form/exchange/exchange.css';

/** For a caller or a visitor, in under a minute; and then something to take home. */
export function NewForOther({ api, session, neighbourhood, query }: ScreenProps) {
  const { slug } = neighbourhood;
  const person = session.person.value;
  const asked = useAsked(api, query.get('vraag'));
  const home = `/werk/${slug}`;
  const [placed, setPlaced] = useState<Placed | null>(null);
  const categories = useWhole<Category>(`${slug} exchange categories`, askCategories(api, 'exchange'));
  return (
    <Work title={t('exch-for-other')} under={t('exch-for-other-under')} back={backTo(home, '/vragen/voor-anderen', 'exch-others')} narrow>
      {categories.state === 'waiting' ? <Waiting /> : null}
      {categories.state === 'failed' ? <Failed problem={categories.problem} again={categories.again} /> : null}
      {placed ? <Ready placed={placed} home={home} neighbourhood={neighbourhood} another={t('exch-another')} onAnother={() => setPlaced(null)} /> : null}
      {asked.state === 'waiting' && categories.state === 'ready' ? <Waiting /> : null}
      {asked.state === 'failed' ? <Failed problem={asked.problem} again={asked.again} /> : null}
      {categories.state === 'ready' && asked.state === 'ready' && placed === null ? (
        <OtherForm api={api} neighbourhood={neighbourhood} quietly={person !== null && bringsQuietly(person, slug)} begin={asked.value} categories={categories.value.filter(one => one.archivedAt === null)} onPlaced={setPlaced} />
      ) : null}
    </Work>
  );
}

/** What a colleague asked in the Vraagbaak, to begin with; its words stand in no address. */
function useAsked(api: Api, id: string | null) {
  return useAnswer(`brought ${id ?? 'nothing'}`, async signal => {
    if (id === null) return { ok: true as const, value: { title: '', text: '' }, version: null };
    const result = await api.get('/neighbourhoods/{neighbourhood}/questions/{id}', { params: { id }, signal });
    return result.ok ? { ...result, value: { title: result.value.title, text: result.value.text ?? '' } } : result;
  });
}
