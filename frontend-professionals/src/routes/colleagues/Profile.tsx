import { useState } from 'preact/hooks';
import type { Api } from 'shared-ui/api/api';
import type { Colleague } from 'shared-ui/api/contract.gen';
import type { Problem, Result } from 'shared-ui/api/problem';
import { useAnswer } from 'shared-ui/data/answer';
import { languageName } from 'shared-ui/i18n/languageName';
import { t } from 'shared-ui/i18n/text';
import { announce } from 'shared-ui/shell/announce';
import type { ScreenProps } from 'shared-ui/shell/screen';
import { Icon } from 'shared-ui/show/Icon';
import { Failed, Waiting } from 'shared-ui/show/states';

import { categoryName } from '../../data/categories';
import { askCategories, useWhole, valueOf } from '../../data/whole';
import { LifeBlock } from '../../show/LifeBlock';
import { Trouble } from '../../show/Trouble';
import { Work } from '../../show/Work';
import { Absent } from './Absent';
import { Reach } from './Reach';
import { Week } from './Week';

import 'shared-ui/tokens/facts.css';
import 'shared-ui/tokens/programme.css';
import './colleagues.css';

const one = '/neighbourhoods/{neighbourhood}/colleagues/{id}';

/** One colleague: how they are reached first, then what they know and where they work. */
export function Profile({ api, neighbourhood, params, go }: ScreenProps) {
  const base = `/werk/${neighbourhood.slug}/wie-is-wie`;
  const id = params['id'] ?? '';
  const answer = useAnswer(`colleague ${id}`, signal => api.get(one, { params: { id }, signal }));
  const categories = valueOf(useWhole(`${neighbourhood.slug} categories`, askCategories(api)));
  const it = answer.state === 'ready' ? answer.value : null;
  const areas = neighbourhood.areas.filter(area => it?.areas.includes(area.cbsCode)).map(area => area.name);
  return (
    <Work
      title={it ? it.name : t('keep-waiting')}
      under={it ? [it.jobTitle, it.organisation?.name].filter(Boolean).join(', ') : null}
      back={{ href: base, text: t('col-title') }}
      actions={
        it?.mayEdit ? (
          <a class="button button--plain" href={it.mine ? `${base}/mijn-profiel` : `${base}/${id}/aanpassen`}>
            {t('col-change')}
          </a>
        ) : null
      }
      narrow
    >
      {answer.state === 'failed' ? <Failed problem={answer.problem} again={answer.again} /> : null}
      {answer.state === 'waiting' ? <Waiting /> : null}
      {it && answer.state === 'ready' ? (
        <div class="stack gap-5">
          <section class="panel stack gap-3" aria-label={t('col-reach')}>
            <Absent colleague={it} base={base} />
            <div class="size-l stack gap-2">
              <Reach of={it} />
            </div>
            <Week days={it.days} />
            <p>{it.languages.map(languageName).join(', ')}</p>
          </section>
          <section class="panel stack gap-3" aria-label={t('col-knows')}>
            <h2>{t('col-knows')}</h2>
            {it.expertise ? <p class="lines">{it.expertise}</p> : null}
            <p class="row tight">
              {categories
                .filter(category => it.themes.includes(category.slug))
                .map(category => (
                  <span class="label" key={category.slug}>
                    {categoryName(category)}
                  </span>
                ))}
            </p>
            <p class="soft">{[...areas, ...it.streets].join(', ') || t('col-everywhere')}</p>
          </section>
          <LifeBlock item={it} />
          {it.mayRemove ? <Leaving api={api} colleague={it} version={answer.version} done={() => go(base)} /> : null}
        </div>
      ) : null}
    </Work>
  );
}

interface LeavingProps {
  api: Api;
  colleague: Colleague;
  version: string | null;
  done: () => void;
}

/** Works here no longer, or wants no profile: asked once more, because it cannot be taken back. */
function Leaving({ api, colleague, version, done }: LeavingProps) {
  const [asking, setAsking] = useState<'leave' | 'remove' | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const { id, name } = colleague;

  async function send(what: 'leave' | 'remove') {
    const result: Result<unknown> = await (what === 'leave'
      ? api.post(`${one}/_leave`, undefined, { params: { id }, version })
      : api.delete(one, { params: { id }, version }));
    setProblem(result.ok ? null : result.problem);
    if (!result.ok) return;
    announce(t(`col-${what}-done`, { name }));
    done();
  }

  if (asking)
    return (
      <section class="stack gap-3 ruled" aria-label={t(`col-${asking}`)}>
        <Trouble problem={problem} />
        <p>{t(colleague.mine ? `col-${asking}-sure-mine` : `col-${asking}-sure`, { name })}</p>
        <div class="row">
          <button class="button button--small" type="button" onClick={() => void send(asking)}>
            {t(`col-${asking}-yes`)}
          </button>
          <button class="button button--plain button--small" type="button" onClick={() => setAsking(null)}>
            {t('col-no')}
          </button>
        </div>
      </section>
    );
  return (
    <div class="row ruled">
      {(['leave', 'remove'] as const).map(what => (
        <button key={what} class="button button--plain button--small" type="button" onClick={() => setAsking(what)}>
          {what === 'leave' ? <Icon name="door" /> : null}
          {t(`col-${what}`)}
        </button>
      ))}
    </div>
  );
}
