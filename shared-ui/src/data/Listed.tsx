import type { ComponentChildren } from 'preact';

import { Failed, OldNotice, Waiting } from '../show/states';
import { t } from '../i18n/text';
import type { Answer } from './answer';
import type { Growing } from './slices';

interface ListedProps<T> {
  list: Answer<Growing<T>>;
  /** What to show when there is nothing: words and a way on. */
  empty: ComponentChildren;
  waiting?: ComponentChildren;
  children: (items: T[]) => ComponentChildren;
}

/** The four states of a list, side by side: waiting, failed, empty, content. At its foot the button for more. */
export function Listed<T>({ list, ...props }: ListedProps<T>) {
  if (list.state === 'waiting') return <>{props.waiting ?? <Waiting />}</>;
  if (list.state === 'failed') return <Failed problem={list.problem} again={list.again} />;
  const { items, more, busy, problem } = list.value;
  const old = list.old ? <OldNotice {...list.old} /> : null;
  if (items.length === 0)
    return (
      <>
        {old}
        {props.empty}
      </>
    );
  return (
    <>
      {old}
      {props.children(items)}
      {problem ? <Failed problem={problem} /> : null}
      {more ? (
        <p class="mt-5">
          <button class="button button--plain button--wide" type="button" aria-busy={busy} onClick={more}>
            {t(busy ? 'list-more-busy' : 'list-more')}
          </button>
        </p>
      ) : null}
    </>
  );
}
