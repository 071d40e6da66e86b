import { useState } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import type { Answer } from 'shared-ui/data/answer';
import { t } from 'shared-ui/i18n/text';
import { announce } from 'shared-ui/shell/announce';
import { Failed, Waiting } from 'shared-ui/show/states';

import { Administration } from './Administration';

interface Beside<Open> {
  open: Open | null;
  show: (one: Open | null) => void;
  /** What is open was saved. */
  done: () => void;
}

interface ListBesideProps<Value, Open> {
  slug: string;
  part: string;
  under: string;
  answer: Answer<Value>;
  list: (value: Value, beside: Beside<Open>) => ComponentChildren;
  editor: (value: Value, open: Open, beside: Beside<Open>) => ComponentChildren;
}

/** What administrators keep as a list, with the form of the one that is open beside it. */
export function ListBeside<Value, Open>({ slug, part, under, answer, list, editor }: ListBesideProps<Value, Open>) {
  const [open, show] = useState<Open | null>(null);
  const done = () => {
    show(null);
    announce(t('form-saved'));
    if (answer.state !== 'waiting') answer.again();
  };
  const beside = { open, show: (one: Open | null) => show(() => one), done };
  return (
    <Administration slug={slug} part={part} under={under}>
      {answer.state === 'failed' ? <Failed problem={answer.problem} again={answer.again} /> : null}
      {answer.state === 'waiting' ? <Waiting /> : null}
      {answer.state === 'ready' ? (
        <div class={open ? 'cols cols--side' : 'cols'}>
          <div class="stack gap-4">{list(answer.value, beside)}</div>
          {open ? editor(answer.value, open, beside) : null}
        </div>
      ) : null}
    </Administration>
  );
}
