import { useRef, useState } from 'preact/hooks';
import type { Api } from 'shared-ui/api/api';
import type { DueItem } from 'shared-ui/api/contract.gen';
import type { Problem } from 'shared-ui/api/problem';
import { dateWithYear } from 'shared-ui/i18n/moments';
import { t } from 'shared-ui/i18n/text';
import { announce } from 'shared-ui/shell/announce';
import { confirmedText } from 'shared-ui/show/Fresh';
import { Icon } from 'shared-ui/show/Icon';

import { iconOf } from '../../data/kinds';
import { Trouble } from '../../show/Trouble';
import { focusNext } from '../../show/focus';
import { addressOf, mayStop } from './addresses';
import { onKeys } from './keys';

interface DueLineProps {
  api: Api;
  item: DueItem;
  href: string;
  /** It was said to be right: it needs nobody any more. */
  onRight: () => void;
}

/** One thing that is due: said to be right, or to have stopped, with one press or one key. */
export function DueLine({ api, item, href, onRight }: DueLineProps) {
  const line = useRef<HTMLLIElement>(null);
  const [stopped, setStopped] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const { id, title } = item;

  async function right() {
    const result = await api.post(`${addressOf[item.kind]}/confirmations`, undefined, { params: { id } });
    setProblem(result.ok ? null : result.problem);
    if (!result.ok) return;
    announce(t(stopped ? 'todo-back' : 'todo-confirmed', { title }));
    focusNext(line.current);
    onRight();
  }
  async function stop() {
    const result = await api.delete(addressOf[item.kind], { params: { id }, version: `"${item.version}"` });
    setProblem(result.ok ? null : result.problem);
    if (!result.ok) return;
    announce(t('todo-stopped', { title }));
    setStopped(true);
  }
  const stops = mayStop(item.kind) && !stopped;
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- its buttons do the same; the keys are a short cut
    <li class="todo" ref={line} onKeyDown={onKeys({ k: () => void right(), s: stops ? () => void stop() : undefined })}>
      <Icon name={iconOf(item.kind)} />
      <div>
        <b>
          <a class="same" href={href}>
            {title}
          </a>
        </b>
        <p class="small soft">{stopped ? t('todo-stopped-text') : whyOf(item)}</p>
        <Trouble problem={problem} />
      </div>
      <div class="row todo__acts">
        <button class="button button--plain button--small" type="button" data-cell="right" aria-keyshortcuts="K" onClick={() => void right()}>
          {t(stopped ? 'todo-put-back' : 'todo-right')}
          <span class="unseen"> {title}</span>
        </button>
        {stops ? (
          <button class="button button--plain button--small" type="button" data-cell="stop" aria-keyshortcuts="S" onClick={() => void stop()}>
            {t('todo-stop')}
            <span class="unseen"> {title}</span>
          </button>
        ) : null}
      </div>
    </li>
  );
}

/** What somebody reported, or else when it was last said to be right. */
function whyOf(item: DueItem): string {
  const { report } = item;
  return report ? [t(`correction-${report.code}`), report.note, dateWithYear(report.at)].filter(Boolean).join('. ') : confirmedText(item);
}
