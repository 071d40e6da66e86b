import { computed, useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';

import { place } from './location';

interface DisclosureProps {
  /** What stands on the button. */
  button: ComponentChildren;
  label: string;
  children: ComponentChildren;
}

const where = computed(() => place.value.path);

/** A button that opens a small panel under it. Escape, a step elsewhere and a press outside close it. */
export function Disclosure(props: DisclosureProps) {
  const open = useSignal(false);
  const box = useRef<HTMLDivElement>(null);
  const id = useId();

  useEffect(() => void (open.value = false), [where.value]);
  useEffect(() => {
    if (!open.value) return;
    const outside = (event: Event) => {
      if (!box.current?.contains(event.target as Node)) open.value = false;
    };
    document.addEventListener('pointerdown', outside);
    document.addEventListener('focusin', outside);
    return () => {
      document.removeEventListener('pointerdown', outside);
      document.removeEventListener('focusin', outside);
    };
  }, [open.value]);

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Escape' || !open.value) return;
    open.value = false;
    box.current?.querySelector('button')?.focus();
  }

  return (
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions -- Escape is heard from the button and the panel inside
    <div class="tools" ref={box} onKeyDown={onKeyDown}>
      <button class="tool" type="button" aria-expanded={open.value} aria-controls={id} onClick={() => (open.value = !open.value)}>
        {props.button}
      </button>
      <div class="drop" id={id} hidden={!open.value} role="group" aria-label={props.label}>
        {props.children}
      </div>
    </div>
  );
}
