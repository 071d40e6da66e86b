import { Icon } from 'shared-ui/show/Icon';

/** The way back to the list this came from. */
export function BackLink(props: { href: string; text: string }) {
  return (
    <p>
      <a class="row" href={props.href}>
        <Icon name="back" way />
        {props.text}
      </a>
    </p>
  );
}
