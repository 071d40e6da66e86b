import type { Source } from 'shared-ui/api/contract.gen';

export type Look = Source['history'][number];

export const WIDTH = 240;
export const HEIGHT = 48;
const EDGE = 5;

export interface Mark {
  x: number;
  y: number;
  outcome: Look['outcome'];
}

/** Each look as a point: equally far apart, as high as there were activities, from zero. */
export function marksOf(history: readonly Look[]): Mark[] {
  const most = Math.max(1, ...history.map(look => look.activities));
  const step = history.length > 1 ? (WIDTH - 2 * EDGE) / (history.length - 1) : 0;
  return history.map((look, index) => ({
    x: round(EDGE + index * step),
    y: round(HEIGHT - EDGE - (look.activities / most) * (HEIGHT - 2 * EDGE)),
    outcome: look.outcome,
  }));
}

const round = (value: number) => Math.round(value * 10) / 10;

/** The number of activities as a line of steps: it holds until the next look. */
export function lineOf(marks: readonly Mark[]): string {
  return marks.map(({ x, y }, index) => (index === 0 ? `M${x} ${y}` : `H${x}V${y}`)).join('');
}

export interface Sum {
  looks: number;
  changed: number;
  failed: number;
  later: number;
  since: string | null;
}

export function sumOf(history: readonly Look[]): Sum {
  const count = (outcome: Look['outcome']) => history.filter(look => look.outcome === outcome).length;
  return { looks: history.length, changed: count('changed'), failed: count('failed'), later: count('later'), since: history[0]?.at ?? null };
}
