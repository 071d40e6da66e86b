/** The icon of a neighbourhood as it stands on a phone: our door in its colours, drawn here so that no file has to be kept. */
import { crc32, deflateSync } from 'node:zlib';

export interface Colours {
  ground: string;
  door: string;
  lamp: string;
  ink: string;
  /** The corner at the top of the door, in parts of 32. */
  doorTop: number;
}

export interface Shape {
  size: number;
  /** How much of the square the door's own square takes. */
  scale: number;
  /** The corner of the ground, in parts of 32; 0 is a full square, of which the phone cuts what it likes. */
  corner: number;
}

type Rectangle = { x: number; y: number; width: number; height: number; top: number; bottom: number; colour: string };

/** The same door as the mark in the masthead, in a square of 32. */
const door = ({ door: paint, lamp, ink, doorTop }: Colours): Rectangle[] => [
  { x: 7, y: 3, width: 18, height: 26, top: doorTop, bottom: 0, colour: paint },
  { x: 10, y: 6, width: 12, height: 7, top: Math.max(0, doorTop - 3), bottom: 0, colour: lamp },
  { x: 13, y: 18, width: 6, height: 2, top: 0, bottom: 0, colour: lamp },
  { x: 4, y: 28, width: 24, height: 2, top: 0, bottom: 0, colour: ink },
];

function isIn({ x, y, width, height, top, bottom }: Rectangle, atX: number, atY: number) {
  if (atX < x || atX >= x + width || atY < y || atY >= y + height) return false;
  const upper = atY < y + height / 2;
  const radius = Math.min(upper ? top : bottom, width / 2, height / 2);
  const aside = Math.max(x + radius - atX, atX - (x + width - radius), 0);
  const above = upper ? Math.max(y + radius - atY, 0) : Math.max(atY - (y + height - radius), 0);
  return Math.hypot(aside, above) <= radius || aside === 0 || above === 0;
}

const bytesOf = (colour: string) => [1, 3, 5].map(at => parseInt(colour.slice(at, at + 2), 16));
/** Each pixel is looked at so many times along each side. */
const FINE = 3;

function pixels(colours: Colours, { size, scale, corner }: Shape): Uint8Array {
  const ground: Rectangle = { x: 0, y: 0, width: 32, height: 32, top: corner, bottom: corner, colour: colours.ground };
  const layers = door(colours).map(part => ({ part, bytes: bytesOf(part.colour) })).reverse();
  const groundBytes = bytesOf(ground.colour);
  const out = new Uint8Array(size * size * 4);
  for (let pixel = 0; pixel < size * size; pixel++) {
    const sum = [0, 0, 0, 0];
    for (let look = 0; look < FINE * FINE; look++) {
      const x = (((pixel % size) + ((look % FINE) + 0.5) / FINE) * 32) / size;
      const y = ((Math.floor(pixel / size) + (Math.floor(look / FINE) + 0.5) / FINE) * 32) / size;
      if (!isIn(ground, x, y)) continue;
      const found = layers.find(({ part }) => isIn(part, (x - 16) / scale + 16, (y - 16) / scale + 16));
      (found?.bytes ?? groundBytes).forEach((byte, channel) => (sum[channel] = (sum[channel] ?? 0) + byte));
      sum[3] = (sum[3] ?? 0) + 1;
    }
    const seen = sum[3] ?? 0;
    const rgb = sum.slice(0, 3).map(total => (seen === 0 ? 0 : Math.round(total / seen)));
    out.set([...rgb, Math.round((seen * 255) / (FINE * FINE))], pixel * 4);
  }
  return out;
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}

/** A PNG of 8 bits a channel with alpha. */
export function drawIcon(colours: Colours, shape: Shape): Buffer {
  const { size } = shape;
  const rgba = pixels(colours, shape);
  const rows = Array.from({ length: size }, (_, row) => Buffer.concat([Buffer.from([0]), rgba.subarray(row * size * 4, (row + 1) * size * 4)]));
  const head = Buffer.alloc(13);
  head.writeUInt32BE(size, 0);
  head.writeUInt32BE(size, 4);
  head.set([8, 6, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk('IHDR', head), chunk('IDAT', deflateSync(Buffer.concat(rows), { level: 9 })), chunk('IEND', Buffer.alloc(0))]);
}
