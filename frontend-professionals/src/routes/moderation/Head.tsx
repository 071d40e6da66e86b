import type { ComponentChildren } from 'preact';
import type { Api } from 'shared-ui/api/api';
import type { ReportCounts } from 'shared-ui/api/contract.gen';
import { useAnswer } from 'shared-ui/data/answer';
import { t } from 'shared-ui/i18n/text';
import { Icon } from 'shared-ui/show/Icon';

import { Work } from '../../show/Work';

import 'shared-ui/tokens/form.css';
import 'shared-ui/tokens/programme.css';
import './moderation.css';

interface HeadProps {
  api: Api;
  slug: string;
  here: 'waiting' | 'decided';
  children: ComponentChildren;
}

/** The two sides of this work: what was reported, and what was decided; at its foot what everybody may know of it. */
export function Head({ api, slug, here, children }: HeadProps) {
  const base = `/werk/${slug}/meldingen`;
  const waiting = here === 'waiting';
  return (
    <Work title={t(waiting ? 'mod-title' : 'mod-decided-title')} under={t(waiting ? 'mod-under' : 'mod-decided-under')}>
      <nav class="chips mb-5" aria-label={t('mod-parts')}>
        <a class="chip" href={base} aria-current={waiting ? 'page' : undefined}>
          <Icon name="clock" />
          {t('mod-waiting')}
        </a>
        <a class="chip" href={`${base}/besloten`} aria-current={waiting ? undefined : 'page'}>
          <Icon name="check" />
          {t('mod-decided')}
        </a>
      </nav>
      <div class="stack gap-5">
        {children}
        <Counts api={api} slug={slug} />
      </div>
    </Work>
  );
}

const shown = ['reports', 'kept', 'refused', 'objections', 'restored'] as const;

/** The numbers that everybody may read (DSA, article 15). Without them the work goes on. */
function Counts({ api, slug }: { api: Api; slug: string }) {
  const answer = useAnswer<ReportCounts>(`${slug} report counts`, signal => api.get('/neighbourhoods/{neighbourhood}/reports/_count', { signal }));
  if (answer.state !== 'ready') return null;
  const counts = answer.value;
  return (
    <section class="panel" aria-labelledby="counts">
      <h2 class="size-l" id="counts">
        {t('mod-counts')}
      </h2>
      <dl class="tally">
        {shown.map(name => (
          <div key={name}>
            <dt>{t(`mod-count-${name}`)}</dt>
            <dd>{counts[name]}</dd>
          </div>
        ))}
      </dl>
      <p class="definition">{t('mod-counts-text')}</p>
    </section>
  );
}
