import type { PictureReference } from '../api/types';

/** The widths the server keeps of every picture, and of the piece of it that a list shows. */
const widths = [320, 640, 1280];
const cardWidths = [320, 640];

const folder = (picture: PictureReference) => `/pictures/${picture.id}/`;

/** A picture as large as it is kept. */
export const wholePicture = (picture: PictureReference) => `${folder(picture)}1280.webp`;

interface PictureProps {
  picture: PictureReference;
  sizes: string;
  class?: string;
  lazy?: boolean;
}

/** All of a picture, in its own shape. */
export function Picture(props: PictureProps) {
  const { picture } = props;
  return <Image {...props} {...offered(picture, folder(picture), widths, picture.width)} height={picture.height} />;
}

/** The piece that a list shows: three to two, chosen so that nobody loses a head. */
export function CardPicture(props: PictureProps) {
  const { picture } = props;
  const { crop } = picture;
  if (crop === null) return <Picture {...props} />;
  const width = Math.min(picture.width, Math.round(picture.height * 1.5));
  const start = `${folder(picture)}${crop.x}-${crop.y}-`;
  return <Image {...props} {...offered(picture, start, cardWidths, width)} height={Math.round(width / 1.5)} />;
}

/** What the browser may choose from. The first file that is named after more than the picture has holds all of it. */
function offered(picture: PictureReference, start: string, all: number[], width: number) {
  const kept = all.filter((_, index) => index === 0 || (all[index - 1] as number) < width);
  return {
    src: `${start}${kept.at(-1) as number}.webp`,
    srcset: kept.map(one => `${start}${one}.webp ${Math.min(one, width)}w`).join(', '),
    width,
    alt: picture.alt ?? '',
  };
}

function Image(props: PictureProps & { src: string; srcset: string; width: number; height: number; alt: string }) {
  return (
    <img
      class={props.class ?? 'picture'}
      src={props.src}
      srcset={props.srcset}
      sizes={props.sizes}
      width={props.width}
      height={props.height}
      alt={props.alt}
      loading={props.lazy ? 'lazy' : 'eager'}
    />
  );
}
