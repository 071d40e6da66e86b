import { Icon } from 'shared-ui/show/Icon';

interface ReachProps {
  of: { telephone: string | null; email: string | null };
}

/** The number and the address of work, to be pressed. */
export function Reach({ of }: ReachProps) {
  return (
    <>
      {of.telephone ? (
        <p class="reach">
          <Icon name="phone" />
          <a href={`tel:${of.telephone.replaceAll(/[^0-9+]/g, '')}`}>{of.telephone}</a>
        </p>
      ) : null}
      {of.email ? (
        <p class="reach">
          <Icon name="mail" />
          <a href={`mailto:${of.email}`}>{of.email}</a>
        </p>
      ) : null}
    </>
  );
}
