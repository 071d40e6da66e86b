import type { PictureReference } from '../api/types';

/** The widths the server keeps of every picture. */
const widths = [320, 640, 1280];

const source = (picture: PictureReference, width: number) => `/pictures/${picture.id}/${width}.webp`;

export function Picture(props: { picture: PictureReference; sizes: string; class?: string; lazy?: boolean }) {
  const { picture } = props;
  const fitting = widths.filter(width => width <= picture.width);
  const offered = fitting.length > 0 ? fitting : widths.slice(0, 1);
  return (
    <img
      class={props.class ?? 'picture'}
      src={source(picture, offered.at(-1) as number)}
      srcset={offered.map(width => `${source(picture, width)} ${width}w`).join(', ')}
      sizes={props.sizes}
      width={picture.width}
      height={picture.height}
      alt={picture.alt ?? ''}
      loading={props.lazy ? 'lazy' : 'eager'}
    />
  );
}
