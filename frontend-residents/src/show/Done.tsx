import { useEffect, useRef } from 'preact/hooks';
import { Icon } from 'shared-ui/show/Icon';

/** It has been done: takes the focus from the button that is gone. */
export function Done({ text }: { text: string }) {
  const box = useRef<HTMLDivElement>(null);

  useEffect(() => box.current?.focus(), [text]);
  return (
    <div class="notice notice--calm" role="status" tabIndex={-1} ref={box}>
      <Icon name="check" />
      <p>{text}</p>
    </div>
  );
}
