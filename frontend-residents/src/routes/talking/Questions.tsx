import type { Conversation, Message } from 'shared-ui/api/types';
import { t } from 'shared-ui/i18n/text';
import { Icon } from 'shared-ui/show/Icon';
import { Failed } from 'shared-ui/show/states';

import type { Move, Moves } from './useMoves';

interface QuestionsProps {
  talk: Conversation;
  said: readonly Message[];
  moves: Moves;
}

/** What is asked of one of the two, at most one thing at a time: whether names may be known, and whether it became help. */
export function Questions({ talk, said, moves }: QuestionsProps) {
  const asked = questionOf(talk, said);
  return (
    <>
      {moves.problem ? <Failed problem={moves.problem} /> : null}
      {asked === 'names' ? (
        <Question title="talk-names" text="talk-names-text" moves={moves} yes={{ move: 'accept', text: 'talk-names-yes' }} no={{ move: 'decline', text: 'talk-names-no' }} />
      ) : null}
      {asked === 'outcome' ? (
        <Question title="talk-outcome" text="talk-outcome-text" moves={moves} yes={{ move: 'helped', text: 'talk-outcome-yes' }} no={{ move: 'not-helped', text: 'talk-outcome-no' }} />
      ) : null}
      {talk.outcome === 'helped' || talk.helped ? (
        <p class="notice notice--calm">
          <Icon name="check" />
          <span>{t('talk-helped')}</span>
        </p>
      ) : null}
    </>
  );
}

const A_FEW = 3;

/** Help is asked about once both have spoken and a few things were said, or the ask was closed. */
export function questionOf(talk: Conversation, said: readonly Message[]): 'names' | 'outcome' | null {
  if (talk.ended) return null;
  if (talk.quiet && !talk.accepted) return talk.part === 'owner' ? 'names' : null;
  const both = said.some(message => message.mine) && said.some(message => !message.mine);
  const enough = talk.item.state === 'closed' || (both && said.length >= A_FEW);
  return talk.outcome === null && !talk.helped && talk.accepted && enough ? 'outcome' : null;
}

interface QuestionProps {
  title: string;
  text: string;
  moves: Moves;
  yes: { move: Move; text: string };
  no: { move: Move; text: string };
}

function Question({ title, text, moves, yes, no }: QuestionProps) {
  return (
    <section class="notice" aria-labelledby={title}>
      <Icon name="help" />
      <div class="stack gap-3">
        <h2 class="size-l" id={title}>
          {t(title)}
        </h2>
        <p>{t(text)}</p>
        <p class="row">
          {[yes, no].map(way => (
            <button
              key={way.move}
              class={way === yes ? 'button button--small' : 'button button--plain button--small'}
              type="button"
              aria-busy={moves.busy}
              onClick={() => void moves.make(way.move)}
            >
              {t(way.text)}
            </button>
          ))}
        </p>
      </div>
    </section>
  );
}
