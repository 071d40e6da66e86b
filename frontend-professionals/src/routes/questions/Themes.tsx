import { useState } from 'preact/hooks';
import type { Api } from 'shared-ui/api/api';
import type { Problem } from 'shared-ui/api/problem';
import type { Category } from 'shared-ui/api/types';
import { useAnswer } from 'shared-ui/data/answer';
import { t } from 'shared-ui/i18n/text';
import type { ScreenProps } from 'shared-ui/shell/screen';
import { Failed, Waiting } from 'shared-ui/show/states';

import { categoryName } from '../../data/categories';
import { askCategories, useWhole } from '../../data/whole';
import { ChipChoices } from '../../form/ChipChoices';
import { Trouble } from '../../show/Trouble';
import { Done } from '../../show/Work';
import { Head } from './Head';

import 'shared-ui/tokens/form.css';
import '../../form/form.css';

const path = '/neighbourhoods/{neighbourhood}/questions/_themes' as const;

/** The themes that somebody follows: what is asked of them, and told on Monday. */
export function Themes({ api, neighbourhood }: ScreenProps) {
  const { slug } = neighbourhood;
  const followed = useAnswer(`${slug} followed themes`, signal => api.get(path, { signal }));
  const categories = useWhole<Category>(`${slug} categories`, askCategories(api));
  const failed = [followed, categories].find(one => one.state === 'failed');
  return (
    <Head home={`/werk/${slug}`} here="themes" narrow>
      {failed?.state === 'failed' ? <Failed problem={failed.problem} again={failed.again} /> : null}
      {!failed && (followed.state === 'waiting' || categories.state === 'waiting') ? <Waiting /> : null}
      {followed.state === 'ready' && categories.state === 'ready' ? (
        <Choice api={api} chosen={followed.value.themes} categories={categories.value.filter(one => one.archivedAt === null)} again={followed.again} />
      ) : null}
    </Head>
  );
}

function Choice({ api, chosen, categories, again }: { api: Api; chosen: readonly string[]; categories: readonly Category[]; again: () => void }) {
  const [themes, setThemes] = useState<readonly string[]>(chosen);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [done, setDone] = useState(false);

  async function onSubmit(event: SubmitEvent) {
    event.preventDefault();
    const result = await api.put(path, { themes: [...themes] }, {});
    setProblem(result.ok ? null : result.problem);
    setDone(result.ok);
    if (result.ok) again();
  }
  return (
    <form class="stack gap-4" onSubmit={event => void onSubmit(event)}>
      <Trouble problem={problem} />
      <ChipChoices
        legend={t('qst-follow')}
        hint={t('qst-follow-hint')}
        name="themes"
        chosen={themes}
        options={categories.map(category => ({ value: category.slug, label: categoryName(category) }))}
        onChange={next => {
          setDone(false);
          setThemes(next);
        }}
      />
      <p>
        <button class="button button--call" type="submit">
          {t('form-save')}
        </button>
      </p>
      {done ? <Done>{t('qst-follow-done')}</Done> : null}
    </form>
  );
}
