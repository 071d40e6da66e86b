import { useEffect, useRef, useState } from 'preact/hooks';
import type { Api } from 'shared-ui/api/api';
import type { Neighbourhood, Person } from 'shared-ui/api/types';
import { t } from 'shared-ui/i18n/text';
import { go } from 'shared-ui/shell/location';
import { Icon } from 'shared-ui/show/Icon';

import { Combobox } from '../find/Combobox';
import { mayReachExchange } from '../frame/roles';
import { Trouble } from '../show/Trouble';
import { commandsOf, matching, type Goal } from './commands';
import { useEverything } from './useEverything';

import './command.css';

/** How many screens come before what was found. */
const FEW = 3;

interface CommandBarProps {
  api: Api;
  person: Person;
  neighbourhood: Neighbourhood;
  onClose: () => void;
}

/** One field for everything: where to go, what to begin, and whatever is known here by any of its words. */
export function CommandBar({ api, person, neighbourhood, onClose }: CommandBarProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [words, setWords] = useState('');
  const q = words.trim();
  const { goals, problem, answered, look } = useEverything(api, q, {
    slug: neighbourhood.slug,
    exchangeDesk: mayReachExchange(person, neighbourhood.slug),
  });
  const commands = commandsOf(person, neighbourhood);
  useEffect(() => {
    dialog.current?.showModal();
    document.getElementById('command')?.focus();
  }, []);

  function follow({ href }: Goal) {
    dialog.current?.close();
    if (href.startsWith('/werk/')) go(href);
    else window.location.assign(href);
  }
  // Escape is heard when it is pressed: the dialog says a frame later that it has closed, and Ctrl-K may have been pressed again by then.
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/click-events-have-key-events -- Escape closes a dialog; this is the same for a mouse
    <dialog class="command" ref={dialog} aria-label={t('command-open')} onCancel={onClose} onClose={() => dialog.current && onClose()} onClick={event => event.target === event.currentTarget && event.currentTarget.close()}>
      <div class="command__in">
        <Combobox
          id="command"
          label={t('command-label')}
          hint={t('command-hint')}
          words={words}
          onWords={typed => {
            look(typed.trim());
            setWords(typed);
          }}
          choices={q === '' ? commands : [...matching(commands, q).slice(0, FEW), ...goals]}
          answered={answered}
          onChoose={follow}
        >
          <Trouble problem={problem} />
        </Combobox>
        <button class="tool command__close" type="button" onClick={() => dialog.current?.close()}>
          <Icon name="cross" />
          <span class="unseen">{t('close')}</span>
        </button>
      </div>
    </dialog>
  );
}
