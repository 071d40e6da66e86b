import { useState } from 'preact/hooks';
import type { Api } from 'shared-ui/api/api';
import type { Today } from 'shared-ui/api/contract.gen';
import { dateWithYear } from 'shared-ui/i18n/moments';
import { t } from 'shared-ui/i18n/text';
import { Icon } from 'shared-ui/show/Icon';

import { focusField, focusNext } from '../../show/focus';
import { walk } from '../../show/walk';
import { AnswerForm } from '../../form/answer/AnswerForm';
import { onKeys } from './keys';

type Asked = NonNullable<Today['questions']>[number];

interface QuestionsProps {
  api: Api;
  home: string;
  questions: readonly Asked[];
  again: () => void;
}

/** What colleagues ask, each answered where it stands; and how it goes with the own questions. */
export function Questions({ api, home, questions, again }: QuestionsProps) {
  const [answering, setAnswering] = useState<string | null>(null);
  return (
    <section class="panel" aria-labelledby="questions">
      <h2 id="questions">{t('questions-title')}</h2>
      {questions.length === 0 ? <p>{t('questions-none')}</p> : null}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the arrows are a short cut along its buttons */}
      <ul data-walk onKeyDown={walk}>
        {questions.map(asked => {
          const mine = asked.why === 'mine';
          const href = `${home}/vraagbaak/${asked.id}`;
          const open = answering === asked.id;
          const turn = () => setAnswering(open ? null : asked.id);
          return (
            // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- its button does the same
            <li class="todo" key={asked.id} onKeyDown={onKeys({ a: mine ? undefined : turn })}>
              <Icon name="talk" />
              <div>
                <b>
                  <a class="same" href={href}>
                    {asked.title}
                  </a>
                </b>
                <p class="small soft">{aboutOf(asked)}</p>
              </div>
              {mine ? (
                <a class="button button--plain button--small" data-cell="act" href={href}>
                  {t('todo-look')}
                  <span class="unseen"> {asked.title}</span>
                </a>
              ) : (
                <button class="button button--plain button--small" type="button" data-cell="act" aria-keyshortcuts="A" aria-expanded={open} onClick={turn}>
                  {t('questions-answer')}
                  <span class="unseen"> {asked.title}</span>
                </button>
              )}
              {open ? (
                <div class="todo__form" ref={focusField}>
                  <AnswerForm
                    api={api}
                    id={asked.id}
                    again={() => {
                      focusNext(document.activeElement?.closest('.todo') ?? null);
                      setAnswering(null);
                      again();
                    }}
                  />
                </div>
              ) : null}
            </li>
          );
        })}
      </ul>
      <p class="mt-3">
        <a href={`${home}/vraagbaak/nieuw`}>{t('questions-ask')}</a>
      </p>
    </section>
  );
}

function aboutOf(asked: Asked): string {
  const who = asked.why === 'mine' ? t('questions-mine') : asked.author;
  return [who, asked.area?.name, dateWithYear(asked.createdAt), t('questions-answers', { count: asked.answers }), asked.why === 'waiting' ? t('questions-waiting') : null].filter(Boolean).join(' · ');
}
