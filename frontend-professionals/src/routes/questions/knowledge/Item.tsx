import { useState } from 'preact/hooks';
import type { KnowledgeItem } from 'shared-ui/api/contract.gen';
import type { Problem, Result } from 'shared-ui/api/problem';
import type { Category } from 'shared-ui/api/types';
import { useAnswer, type Answer } from 'shared-ui/data/answer';
import { dateWithYear } from 'shared-ui/i18n/moments';
import { t } from 'shared-ui/i18n/text';
import { announce } from 'shared-ui/shell/announce';
import { NotFound } from 'shared-ui/shell/NotFound';
import type { ScreenProps } from 'shared-ui/shell/screen';
import { Icon } from 'shared-ui/show/Icon';
import { Failed, OldNotice, Waiting } from 'shared-ui/show/states';

import { askCategories, useWhole, valueOf } from '../../../data/whole';
import { ArchiveBox } from '../../../show/ArchiveBox';
import { History } from '../../../show/History';
import { LifeBlock } from '../../../show/LifeBlock';
import { Trouble } from '../../../show/Trouble';
import { backTo, Work } from '../../../show/Work';
import { Tags } from '../Tags';
import { Wrong } from './Wrong';

import 'shared-ui/tokens/facts.css';
import 'shared-ui/tokens/programme.css';
import '../../../form/form.css';
import '../questions.css';

const one = '/neighbourhoods/{neighbourhood}/knowledge-items/{id}' as const;

/** One piece of knowledge: what it says, whether it still holds, and who keeps it. */
export function Item({ api, neighbourhood, params }: ScreenProps) {
  const id = params['id'] ?? '';
  const home = `/werk/${neighbourhood.slug}`;
  const answer = useAnswer<KnowledgeItem>(`knowledge ${id}`, signal => api.get(one, { params: { id }, signal }));
  const categories = valueOf(useWhole<Category>(`${neighbourhood.slug} categories`, askCategories(api)));
  if (answer.state === 'failed' && answer.problem.status === 404) return <NotFound home={`${home}/vraagbaak/kennis`} />;
  return (
    <Work
      title={answer.state === 'ready' ? answer.value.title : t('qst-title-knowledge')}
      back={backTo(home, '/vraagbaak/kennis', 'qst-title-knowledge')}
      actions={
        answer.state === 'ready' ? (
          <a class="button button--plain" href={`${home}/vraagbaak/kennis/${id}/aanpassen`}>
            <Icon name="tool" />
            {t('qst-change')}
          </a>
        ) : null
      }
      narrow
    >
      {answer.state === 'failed' ? <Failed problem={answer.problem} again={answer.again} /> : null}
      {answer.state === 'waiting' ? <Waiting /> : null}
      {answer.state === 'ready' ? <Known api={api} home={home} answer={answer} categories={categories} /> : null}
    </Work>
  );
}

interface KnownProps extends Pick<ScreenProps, 'api'> {
  home: string;
  answer: Extract<Answer<KnowledgeItem>, { state: 'ready' }>;
  categories: readonly Category[];
}

function Known({ api, home, answer, categories }: KnownProps) {
  const item = answer.value;
  const [problem, setProblem] = useState<Problem | null>(null);
  const params = { id: item.id };

  async function send(said: string, sent: Promise<Result<unknown>>) {
    const result = await sent;
    setProblem(result.ok ? null : result.problem);
    if (!result.ok) return false;
    announce(said);
    answer.again();
    return true;
  }
  return (
    <div class="stack gap-5">
      {answer.old ? <OldNotice {...answer.old} /> : null}
      <LifeBlock item={item} />
      {item.saidWrong ? <p class="notice">{t('qst-said-wrong', { date: dateWithYear(item.saidWrong.createdAt), note: item.saidWrong.note ?? '–' })}</p> : null}
      <Trouble problem={problem} again={problem ? answer.again : undefined} />
      <div class="row">
        <button class="button" type="button" onClick={() => void send(t('keep-thanks'), api.post(`${one}/confirmations`, undefined, { params }))}>
          <Icon name="check" />
          {t(item.archivedAt === null ? 'keep-right' : 'keep-restore')}
        </button>
        {item.mine ? null : (
          <button class="button button--plain" type="button" onClick={() => void send(t('qst-owned'), api.post(`${one}/_own`, undefined, { params }))}>
            <Icon name="person" />
            {t('qst-own')}
          </button>
        )}
      </div>
      {/* The server made it of Markdown and keeps out what may not be there. */}
      <div class="prose panel" dangerouslySetInnerHTML={{ __html: item.html ?? '' }} />
      <div class="stack gap-2">
        <Tags {...item} categories={categories} />
        <p class="small soft">{item.owner === null ? t('qst-no-owner') : t('qst-owner', { name: item.owner })}</p>
        {item.question === null ? null : (
          <p class="row tight oneline small">
            <Icon name="talk" />
            <span>
              {t('qst-of-question')} <a href={`${home}/vraagbaak/${item.question.id}`}>{item.question.title}</a>
            </span>
          </p>
        )}
      </div>
      {item.archivedAt === null ? <Wrong send={note => send(t('qst-wrong-said'), api.post(`${one}/corrections`, { code: 'other', note }, { params }))} /> : null}
      <History api={api} kind="knowledge_item" id={item.id} />
      {item.archivedAt === null ? <ArchiveBox archive={() => api.delete(one, { params, version: answer.version })} again={answer.again} /> : null}
    </div>
  );
}
