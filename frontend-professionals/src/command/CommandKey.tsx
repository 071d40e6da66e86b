import type { Signal } from '@preact/signals';
import type { FunctionComponent } from 'preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { Api } from 'shared-ui/api/api';
import type { Neighbourhood, Person } from 'shared-ui/api/types';
import { loadText, t, type TextFiles } from 'shared-ui/i18n/text';
import { Icon } from 'shared-ui/show/Icon';

import './command.css';

const texts: readonly TextFiles[] = [import.meta.glob('./*.ftl', { import: 'default' }), import.meta.glob('../find/*.ftl', { import: 'default' })];

interface CommandProps {
  api: Api;
  person: Person;
  neighbourhood: Neighbourhood;
  /** Whether the bar is wanted. */
  open: Signal<boolean>;
}

type Bar = FunctionComponent<Omit<CommandProps, 'open'> & { onClose: () => void }>;

/** The way to everything from any screen: a button, or Ctrl-K. */
export function CommandKey({ open }: Pick<CommandProps, 'open'>) {
  // Before anything is painted: who sees the button can press its keys.
  useLayoutEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey || event.repeat) return;
      event.preventDefault();
      open.value = true;
    }
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
  return (
    <button class="button button--small command-key" type="button" aria-keyshortcuts="Control+K" onClick={() => (open.value = true)}>
      <Icon name="search" />
      {t('rail-command')}
      <kbd aria-hidden="true">Ctrl K</kbd>
    </button>
  );
}

/** The bar itself, outside the rail. What it needs comes when it is first wanted. */
export function Command({ open, ...props }: CommandProps) {
  const [Bar, setBar] = useState<Bar | null>(null);
  const wanted = open.value;
  useEffect(() => {
    if (wanted && Bar === null) void Promise.all([import('./CommandBar'), ...texts.map(loadText)]).then(([{ CommandBar }]) => setBar(() => CommandBar));
  }, [wanted]);
  return wanted && Bar ? <Bar {...props} onClose={() => (open.value = false)} /> : null;
}
