import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

import { moved } from './location';
import { houseName } from './house';

interface PageProps {
  /** The heading, and the name of the tab. */
  title: string;
  class?: string;
  /** The screen puts the heading (an h1) somewhere of its own. */
  ownHeading?: boolean;
  /** Stands above the heading: the way back. */
  before?: ComponentChildren;
  children: ComponentChildren;
}

/**
 * Every screen is one Page: it names the tab and, once somebody has moved, puts the focus on the heading, so that a
 * screen reader says where they are. On the first load the browser has already done so.
 */
export function Page(props: PageProps) {
  const main = useRef<HTMLElement>(null);

  useEffect(() => {
    document.title = `${props.title} – ${houseName.value}`;
    const heading = main.current?.querySelector('h1');
    heading?.setAttribute('tabindex', '-1'); // also where a screen puts the focus itself, when what had it is gone
    if (moved.peek()) heading?.focus({ preventScroll: true });
  }, [props.title]);

  return (
    <main id="main" class={props.class ?? 'page'} ref={main}>
      {props.before}
      {props.ownHeading ? null : <h1>{props.title}</h1>}
      {props.children}
    </main>
  );
}
