import { useEffect, useRef } from 'preact/hooks';

import { Icon } from '../show/Icon';

/** Takes focus when it appears, so nobody has to go looking for what is wrong. */
export function ErrorSummary(props: { title: string; items: { href?: string; text: string }[] }) {
  const box = useRef<HTMLDivElement>(null);

  useEffect(() => box.current?.focus(), [props.items.map(item => item.text).join()]);
  if (props.items.length === 0) return null;
  return (
    <div class="notice notice--fault" role="alert" tabIndex={-1} ref={box}>
      <Icon name="warn" />
      <div class="stack gap-2">
        <h2 class="size-l">{props.title}</h2>
        <ul class="stack gap-2">
          {props.items.map(item => (
            <li key={item.text}>
              {item.href ? (
                <a href={item.href} onClick={event => focusField(event, item.href as string)}>
                  {item.text}
                </a>
              ) : (
                item.text
              )}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

/** A link to a field puts the cursor in it, not only in view. */
function focusField(event: MouseEvent, href: string) {
  const field = document.getElementById(href.slice(1));
  if (!field) return;
  event.preventDefault();
  field.focus();
}
