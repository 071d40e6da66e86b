import type { Problem } from 'shared-ui/api/problem';
import { hasText, t } from 'shared-ui/i18n/text';
import { Icon } from 'shared-ui/show/Icon';

interface TroubleProps {
  problem: Problem | null;
  again?: (() => void) | undefined;
}

/** Why it did not work, in words for whoever works here, and what to do now. */
export function Trouble({ problem, again }: TroubleProps) {
  if (problem === null) return null;
  const words = troubleWords(problem);
  return (
    <div class={problem.status === 0 ? 'notice' : 'notice notice--fault'} role="alert">
      <Icon name={problem.status === 0 ? 'offline' : 'warn'} />
      <div class="stack gap-2">
        <p>
          <b>{words.title}</b>
        </p>
        <p>{words.text}</p>
        {again ? (
          <p>
            <button class="button button--plain button--small" type="button" onClick={again}>
              {t('failed-again')}
            </button>
          </p>
        ) : null}
      </div>
    </div>
  );
}

/** An unknown status gets the general words; so does an answer that never came, but those of no connection. */
export function troubleWords({ status, type }: Problem): { title: string; text: string } {
  const kind = status === 0 ? 'trouble-offline' : type === '/problems/module-off' ? 'trouble-off' : hasText(`trouble-${status}-title`) ? `trouble-${status}` : 'trouble';
  return { title: t(`${kind}-title`), text: t(`${kind}-text`) };
}
