import { useEffect, useState } from 'preact/hooks';
import { t } from 'shared-ui/i18n/text';
import { Icon, type IconName } from 'shared-ui/show/Icon';

import 'shared-ui/tokens/form.css';

import './find.css';

/** Something that may be chosen. */
export interface Choice {
  key: string;
  icon: IconName;
  name: string;
  /** What helps to tell it from another. */
  about: string;
}

interface ComboboxProps<C extends Choice> {
  /** Of the field; the list and its choices are named after it. */
  id: string;
  label: string;
  hint: string;
  words: string;
  onWords: (words: string) => void;
  choices: readonly C[];
  /** Whether the choices are all there is for these words. */
  answered: boolean;
  onChoose: (choice: C) => void;
  /** A key that means something else when there is nothing in the field; true when it was taken. */
  onEmptyKey?: (key: string) => boolean;
  /** Between the field and what was found. */
  children?: preact.ComponentChildren;
}

/** Types, and chooses from what is found: the arrows go along it, Enter takes it (ARIA APG, editable combobox with list). */
export function Combobox<C extends Choice>(props: ComboboxProps<C>) {
  const { id, words, choices } = props;
  const [active, setActive] = useState(0);
  useEffect(() => setActive(0), [words]);
  const open = choices.length > 0;
  const at = Math.min(active, choices.length - 1);
  useEffect(() => document.getElementById(`${id}-${at}`)?.scrollIntoView({ block: 'nearest' }), [at]);

  function onKeyDown(event: KeyboardEvent) {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (words === '' && props.onEmptyKey?.(event.key)) event.preventDefault();
    else if (open && step !== 0) setActive((at + step + choices.length) % choices.length);
    else if (open && event.key === 'Enter') props.onChoose(choices[at] as C);
    else if (event.key === 'Escape' && words !== '') props.onWords('');
    else return;
    event.preventDefault();
  }
  return (
    <div class="find stack gap-2">
      <label for={id}>{props.label}</label>
      <input
        id={id}
        class="input"
        type="text"
        role="combobox"
        autocomplete="off"
        maxLength={200}
        value={words}
        aria-expanded={open}
        aria-controls={`${id}-found`}
        aria-autocomplete="list"
        aria-activedescendant={open ? `${id}-${at}` : undefined}
        aria-describedby={`${id}-hint`}
        onInput={event => props.onWords(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <p class="hint soft small" id={`${id}-hint`}>
        {props.hint}
      </p>
      {props.children}
      <p class="unseen" role="status">
        {props.answered ? t('found-count', { count: choices.length }) : ''}
      </p>
      {props.answered && !open ? <p>{t('found-count', { count: 0 })}</p> : null}
      <div id={`${id}-found`} class="found" role="listbox" aria-label={t('found-list')} hidden={!open}>
        {choices.map((choice, index) => (
          // eslint-disable-next-line jsx-a11y/click-events-have-key-events -- the field hears the keys
          <div key={choice.key} id={`${id}-${index}`} class="found__one" role="option" tabIndex={-1} aria-selected={index === at} onMouseDown={event => event.preventDefault()} onClick={() => props.onChoose(choice)}>
            <Icon name={choice.icon} />
            <span>
              <b>{choice.name}</b>
              {choice.about ? <small>{choice.about}</small> : null}
            </span>
          </div>
        ))}
      </div>
    </div>
  );
}
