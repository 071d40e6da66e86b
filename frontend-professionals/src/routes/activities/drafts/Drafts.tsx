import { useState } from 'preact/hooks';
import type { Api } from 'shared-ui/api/api';
import type { KeptDraftCard } from 'shared-ui/api/contract.gen';
import type { Problem } from 'shared-ui/api/problem';
import { Listed } from 'shared-ui/data/Listed';
import { dateWithYear, fullDate, time } from 'shared-ui/i18n/moments';
import { t } from 'shared-ui/i18n/text';
import { announce } from 'shared-ui/shell/announce';
import type { ScreenProps } from 'shared-ui/shell/screen';
import { Empty } from 'shared-ui/show/states';

import { Trouble } from '../../../show/Trouble';
import { Work } from '../../../show/Work';
import { draftsAt } from './again';
import { useDrafts, Views } from './Views';

import '../activities.css';

const one = '/neighbourhoods/{neighbourhood}/activity-drafts/{id}' as const;

/** What is not on the site yet: each one to be gone on with, or thrown away. */
export function Drafts({ api, neighbourhood }: ScreenProps) {
  const { slug } = neighbourhood;
  const home = `/werk/${slug}`;
  const list = useDrafts(api, slug);
  const again = () => {
    if (list.state !== 'waiting') list.again();
  };
  return (
    <Work title={t('drafts-title')} under={t('drafts-under')}>
      <Views api={api} slug={slug} home={home} now="drafts" />
      <section class="panel" aria-label={t('drafts-title')}>
        <Listed list={list} empty={<None home={home} />}>
          {drafts => (
            <ul class="dates">
              {drafts.map(draft => (
                <Draft key={draft.id} api={api} draft={draft} href={`${draftsAt(home)}/${draft.id}`} again={again} />
              ))}
            </ul>
          )}
        </Listed>
      </section>
    </Work>
  );
}

function None({ home }: { home: string }) {
  return (
    <Empty icon="calendar" title={t('drafts-none')}>
      <p>{t('drafts-none-text')}</p>
      <p>
        <a class="button button--plain" href={`${home}/activiteiten/geweest`}>
          {t('views-past')}
        </a>
      </p>
    </Empty>
  );
}

function Draft({ api, draft, href, again }: { api: Api; draft: KeptDraftCard; href: string; again: () => void }) {
  const [asking, setAsking] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const title = draft.title ?? t('drafts-untitled');

  /** It is read first: what is thrown away is what is there now. */
  async function remove() {
    const read = await api.get(one, { params: { id: draft.id } });
    const result = read.ok ? await api.delete(one, { params: { id: draft.id }, version: read.version }) : read;
    setProblem(result.ok ? null : result.problem);
    if (!result.ok) return;
    announce(t('drafts-removed'));
    again();
  }

  return (
    <li class="row row--apart">
      <p>
        <a class="same bold" href={href}>
          {title}
        </a>
        <span class="soft small whole">{[whenText(draft), draft.organisation?.name].filter(Boolean).join(', ')}</span>
        <span class="soft small whole">{t('drafts-by', { name: draft.madeBy ?? '', date: dateWithYear(draft.changedAt) })}</span>
      </p>
      <span class="row">
        {asking ? (
          <button class="button button--small" type="button" onClick={() => void remove()}>
            {t('drafts-remove-yes')}
          </button>
        ) : null}
        <button class="button button--plain button--small" type="button" onClick={() => setAsking(!asking)}>
          {t(asking ? 'drafts-remove-no' : 'drafts-remove')}
          <span class="unseen"> {title}</span>
        </button>
      </span>
      <Trouble problem={problem} />
    </li>
  );
}

const whenText = ({ start }: KeptDraftCard) => (start === null ? t('drafts-undated') : `${fullDate(start)}, ${time(start)}`);
