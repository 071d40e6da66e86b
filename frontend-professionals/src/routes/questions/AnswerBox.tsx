import { useState } from 'preact/hooks';
import type { Api } from 'shared-ui/api/api';
import type { Answer, Question } from 'shared-ui/api/contract.gen';
import { dateWithYear } from 'shared-ui/i18n/moments';
import { t } from 'shared-ui/i18n/text';
import { Icon } from 'shared-ui/show/Icon';

import { AnswerForm } from '../../form/answer/AnswerForm';
import type { Send } from './Question';
import { Remove } from './Remove';

interface AnswerBoxProps {
  api: Api;
  home: string;
  asked: Question;
  answer: Answer;
  mayRemove: boolean;
  onDo: Send;
  again: () => void;
}

const one = '/neighbourhoods/{neighbourhood}/questions/{id}' as const;
const N = `${one}/answers/{item}` as const;

/** One answer: who gave it, thanks, whether it helped, and what it may become. */
export function AnswerBox({ api, home, asked, answer, mayRemove, onDo, again }: AnswerBoxProps) {
  const [editing, setEditing] = useState(false);
  const params = { id: asked.id, item: answer.id };
  const name = answer.author ?? t('qst-gone');

  const accept = () =>
    onDo(
      t(answer.accepted ? 'qst-unaccepted' : 'qst-accepted'),
      api.patch(one, { acceptedAnswer: answer.accepted ? null : answer.id }, { params: { id: asked.id }, version: `"${asked.version}"` }),
    );
  const thank = () =>
    onDo(t(answer.thanked ? 'qst-unthanked' : 'qst-thanked', { name }), answer.thanked ? api.delete(`${N}/thanks`, { params }) : api.post(`${N}/thanks`, undefined, { params }));
  return (
    <li class={answer.accepted ? 'panel answer answer--accepted stack gap-3' : 'panel answer stack gap-3'}>
      {answer.accepted ? (
        <p class="row tight oneline bold">
          <Icon name="check" />
          {t('qst-this-helped')}
        </p>
      ) : null}
      {editing ? (
        <AnswerForm
          api={api}
          id={asked.id}
          existing={answer}
          again={() => {
            setEditing(false);
            again();
          }}
        />
      ) : (
        <p class="written">{answer.text}</p>
      )}
      <p class="small soft">
        {t('qst-answered', { name, date: dateWithYear(answer.createdAt) })}
        {answer.thanks > 0 ? ` · ${t('qst-thanks', { count: answer.thanks })}` : null}
      </p>
      {editing || asked.archivedAt !== null ? null : (
        <div class="row">
          {answer.mine ? (
            <button class="button button--plain button--small" type="button" onClick={() => setEditing(true)}>
              {t('qst-answer-edit')}
            </button>
          ) : (
            <button class="button button--plain button--small" type="button" aria-pressed={answer.thanked} onClick={() => void thank()}>
              <Icon name="offer" />
              {t(answer.thanked ? 'qst-unthank' : 'qst-thank')}
              <span class="unseen"> {name}</span>
            </button>
          )}
          {asked.mayEdit ? (
            <button class="button button--plain button--small" type="button" onClick={() => void accept()}>
              <Icon name="check" />
              {t(answer.accepted ? 'qst-unaccept' : 'qst-accept')}
            </button>
          ) : null}
          {asked.knowledgeItem === null ? (
            <a class="button button--plain button--small" href={`${home}/vraagbaak/kennis/nieuw?vraag=${asked.id}&antwoord=${answer.id}`}>
              <Icon name="book" />
              {t('qst-make-knowledge')}
            </a>
          ) : null}
          {mayRemove ? (
            <Remove
              ask={t('qst-answer-remove')}
              sure={t('qst-answer-remove-sure')}
              remove={() => api.delete(N, { params, version: `"${answer.version}"` })}
              done={again}
            />
          ) : null}
        </div>
      )}
    </li>
  );
}
