import { useState } from 'preact/hooks';
import type { Question as Asked } from 'shared-ui/api/contract.gen';
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

import { waitingQuestions } from '../../data/waitingQuestions';
import { askCategories, useWhole, valueOf } from '../../data/whole';
import { mayBring, reaches } from '../../frame/roles';
import { Provisions } from '../../show/Provisions';
import { Trouble } from '../../show/Trouble';
import { backTo, Work } from '../../show/Work';
import { AnswerBox } from './AnswerBox';
import { AnswerForm } from '../../form/answer/AnswerForm';
import { Remove } from './Remove';
import { Tags } from './Tags';

import 'shared-ui/tokens/form.css';
import 'shared-ui/tokens/programme.css';
import '../../form/form.css';
import './questions.css';

const one = '/neighbourhoods/{neighbourhood}/questions/{id}' as const;

/** One question with its answers: which of them helped, thanks, and one more answer. */
export function Question(props: ScreenProps) {
  const { api, neighbourhood, params } = props;
  const id = params['id'] ?? '';
  const home = `/werk/${neighbourhood.slug}`;
  const answer = useAnswer<Asked>(`question ${id}`, signal => api.get(one, { params: { id }, signal }));
  const categories = valueOf(useWhole<Category>(`${neighbourhood.slug} categories`, askCategories(api)));
  if (answer.state === 'failed' && answer.problem.status === 404) return <NotFound home={`${home}/vraagbaak`} />;
  return (
    <Work title={answer.state === 'ready' ? answer.value.title : t('qst-one')} back={backTo(home, '/vraagbaak', 'qst-title-questions')} narrow>
      {answer.state === 'failed' ? <Failed problem={answer.problem} again={answer.again} /> : null}
      {answer.state === 'waiting' ? <Waiting /> : null}
      {answer.state === 'ready' ? <Known {...props} home={home} answer={answer} categories={categories} /> : null}
    </Work>
  );
}

interface KnownProps extends ScreenProps {
  home: string;
  answer: Extract<Answer<Asked>, { state: 'ready' }>;
  categories: readonly Category[];
}

function Known({ api, session, neighbourhood, go, home, answer, categories }: KnownProps) {
  const asked = answer.value;
  const again = () => {
    answer.again();
    void waitingQuestions.count(api, session.person.value?.id ?? '');
  };
  const doing = useDoing(again);
  const person = session.person.value;
  const brings = person !== null && mayBring(person, neighbourhood.slug) && reaches(person, neighbourhood, 'exchange');
  return (
    <div class="stack gap-5">
      {answer.old ? <OldNotice {...answer.old} /> : null}
      <section class="panel stack gap-3" aria-label={t('qst-one')}>
        <p class="small soft">{t('qst-asked', { name: asked.author ?? t('qst-gone'), date: dateWithYear(asked.createdAt) })}</p>
        {asked.text === null ? null : <p class="written">{asked.text}</p>}
        <Tags {...asked} categories={categories} />
        {asked.archivedAt === null ? <Standing asked={asked} /> : <p class="bold">{t('qst-put-away')}</p>}
        {asked.knowledgeItem === null ? null : (
          <p class="row tight oneline">
            <Icon name="book" />
            <span>
              {t('qst-became')} <a href={`${home}/vraagbaak/kennis/${asked.knowledgeItem.id}`}>{asked.knowledgeItem.title}</a>
            </span>
          </p>
        )}
        {brings && asked.archivedAt === null ? (
          <p>
            <a class="button button--plain" href={`${home}/vragen/nieuw?vraag=${asked.id}`}>
              <Icon name="ask" />
              {t('qst-bring')}
            </a>
          </p>
        ) : null}
      </section>
      {asked.archivedAt === null ? <Provisions api={api} session={session} neighbourhood={neighbourhood} text={`${asked.title} ${asked.text ?? ''}`} theme={asked.themes[0]} area={asked.area?.cbsCode} /> : null}
      <Trouble problem={doing.problem} again={doing.problem ? again : undefined} />
      <h2>{t(asked.answers.length === 0 ? 'qst-state-unanswered' : 'qst-answers', { count: asked.answers.length })}</h2>
      <ul class="stack gap-4">
        {asked.answers.map(one => (
          <AnswerBox
            key={one.id}
            api={api}
            home={home}
            asked={asked}
            answer={one}
            mayRemove={one.mine || session.person.value?.roles[home.split('/')[2] ?? '']?.includes('admin_professionals') === true}
            onDo={doing.send}
            again={again}
          />
        ))}
      </ul>
      {asked.archivedAt === null ? <AnswerForm api={api} id={asked.id} again={again} /> : null}
      {asked.mayEdit && asked.archivedAt === null ? (
        <Remove
          ask={t('qst-remove')}
          sure={t('qst-remove-sure')}
          remove={() => api.delete(one, { params: { id: asked.id }, version: answer.version })}
          done={() => {
            announce(t('qst-removed'));
            go(`${home}/vraagbaak`);
          }}
        />
      ) : null}
    </div>
  );
}

/** Where a question without an answer is now. */
function Standing({ asked: { state, passedAt, raisedAt } }: { asked: Asked }) {
  if (state !== 'unanswered' || (passedAt === null && raisedAt === null)) return null;
  return (
    <p class="row tight oneline small">
      <Icon name="loop" />
      <span>{raisedAt === null ? t('qst-passed', { date: dateWithYear(passedAt ?? '') }) : t('qst-raised', { date: dateWithYear(raisedAt) })}</span>
    </p>
  );
}

export type Send = (said: string, sent: Promise<Result<unknown>>) => Promise<boolean>;

/** One step on the page: what went wrong stays in sight, and what went well is said and read anew. */
function useDoing(again: () => void): { problem: Problem | null; send: Send } {
  const [problem, setProblem] = useState<Problem | null>(null);
  async function send(said: string, sent: Promise<Result<unknown>>) {
    const result = await sent;
    setProblem(result.ok ? null : result.problem);
    if (!result.ok) return false;
    announce(said);
    again();
    return true;
  }
  return { problem, send };
}

