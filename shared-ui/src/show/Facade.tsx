import { t } from '../i18n/text';
import type { Light } from './Window';

const STEP = 18;
const FLOOR = 24;

interface FacadeProps {
  lights: readonly Light[];
  id: string;
  columns?: number;
  /** What is said of it, where a window stands for more than one. */
  sum?: { all: number; lit: number };
}

/** A block of flats: each window is one item, lit when it was confirmed in time. The sum is in its title. */
export function Facade({ lights, ...props }: FacadeProps) {
  const columns = Math.max(1, Math.min(props.columns ?? 20, lights.length));
  const rows = Math.max(1, Math.ceil(lights.length / columns));
  const width = columns * STEP + 13;
  const height = rows * FLOOR + 12;
  const at = (index: number) => ({ x: 9 + (index % columns) * STEP, y: 12 + Math.floor(index / columns) * FLOOR });
  const windowsOf = (...wanted: string[]) => lights.flatMap((light, index) => (wanted.includes(light) ? [at(index)] : []));
  const lit = windowsOf('fresh');
  return (
    <svg class="facade" role="img" aria-labelledby={props.id} width={width * 2} viewBox={`0 0 ${width} ${height}`}>
      <title id={props.id}>{t('facade-title', props.sum ?? { all: lights.length, lit: lit.length })}</title>
      <rect class="wall" x="4" y="6" width={width - 8} height={height - 6} />
      <rect class="roof" x="0" y="0" width={width} height="6" />
      <path class="on" d={lit.map(({ x, y }) => `M${x} ${y}h13v14h-13zm0 4.5h13m-6.5 0v9.5`).join('')} />
      <path class="due" d={windowsOf('due').map(({ x, y }) => `M${x} ${y}h13v14h-13zm0 4.5h13m-6.5 0v9.5`).join('')} />
      <path class="out" d={windowsOf('doubtful', 'archived').map(({ x, y }) => `M${x} ${y}h13v14h-13z`).join('')} />
      {Array.from({ length: rows }, (_, row) => (
        <path class="gallery" key={row} d={`M4 ${12 + row * FLOOR + 18}h${width - 8}`} />
      ))}
    </svg>
  );
}
