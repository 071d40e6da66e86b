import type { ComponentChildren } from 'preact';
import { t } from 'shared-ui/i18n/text';
import { Page } from 'shared-ui/shell/Page';
import { Icon } from 'shared-ui/show/Icon';

interface WorkProps {
  title: string;
  /** A quiet line under the heading. */
  under?: ComponentChildren;
  /** Where this screen was reached from. */
  back?: { href: string; text: string };
  actions?: ComponentChildren;
  /** A form or a text: not wider than reads well. */
  narrow?: boolean;
  children: ComponentChildren;
}

/** A screen at the desk: the heading with what it is about, and beside it what you can do here. */
export function Work(props: WorkProps) {
  return (
    <Page title={props.title} class={props.narrow ? 'work work--narrow' : 'work'} ownHeading>
      {props.back ? (
        <p class="mb-3">
          <a class="back" href={props.back.href}>
            <Icon name="back" way />
            {props.back.text}
          </a>
        </p>
      ) : null}
      <header class="worktop">
        <div>
          <h1>{props.title}</h1>
          {props.under ? <p class="soft">{props.under}</p> : null}
        </div>
        {props.actions ? <div class="row">{props.actions}</div> : null}
      </header>
      {props.children}
    </Page>
  );
}

/** It worked: said quietly, where the eye already is. */
export function Done(props: { children: ComponentChildren }) {
  return (
    <div class="notice notice--calm" role="status">
      <Icon name="check" />
      <div>{props.children}</div>
    </div>
  );
}

export const backTo = (home: string, path: string, text: string) => ({ href: home + path, text: t(text) });
