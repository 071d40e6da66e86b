import { t } from 'shared-ui/i18n/text';
import { Icon, type IconName } from 'shared-ui/show/Icon';

import { tasks, type Task } from './tasks';
import { useShortcuts } from './useShortcuts';

const icons: Record<Task, IconName> = { 'sign-up': 'people', correct: 'flag', exchange: 'ask', new: 'plus' };

/** The four things people come to the desk for. */
export function Keys({ onPress }: { onPress: (task: Task) => void }) {
  const letterOf = (task: Task) => t(`desk-key-${task}`);
  const shortcuts = useShortcuts(true, Object.fromEntries(tasks.map(task => [letterOf(task).toLowerCase(), () => onPress(task)])));
  return (
    <section class="stack gap-3" aria-labelledby="keys">
      <h2 id="keys">{t('desk-keys')}</h2>
      <div class="desk-keys">
        {tasks.map(task => (
          <button
            key={task}
            id={`key-${task}`}
            class="button button--plain desk-key"
            type="button"
            aria-keyshortcuts={shortcuts.on ? letterOf(task) : undefined}
            onClick={() => onPress(task)}
          >
            <Icon name={icons[task]} />
            <span>{t(`desk-task-${task}`)}</span>
            {shortcuts.on ? <kbd aria-hidden="true">{letterOf(task)}</kbd> : null}
          </button>
        ))}
      </div>
      <label class="row tight oneline small">
        <input class="tick" type="checkbox" checked={shortcuts.on} onChange={event => shortcuts.change(event.currentTarget.checked)} />
        {t('desk-shortcuts')}
      </label>
    </section>
  );
}
