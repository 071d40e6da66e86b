import type { Light } from 'shared-ui/show/Window';

/** As many windows as a façade of seven floors has. */
const WINDOWS = 322;

type Counts = Record<'fresh' | 'due' | 'doubtful', number>;

/** A window for each thing; of more than a façade has each stands for several, and one that is dark is never left out. */
export function lightsFor({ fresh, due, doubtful }: Counts): Light[] {
  const all = fresh + due + doubtful;
  const scale = Math.min(1, WINDOWS / all);
  const windowsOf = (count: number) => (count === 0 ? 0 : Math.max(1, Math.round(count * scale)));
  const lights = Array<Light>(Math.max(1, Math.round(all * scale))).fill('fresh');
  spread(lights, 'due', windowsOf(due), 0.35);
  spread(lights, 'doubtful', windowsOf(doubtful), 0.65);
  return lights;
}

/** Here and there, and each time in the same places. */
function spread(lights: Light[], light: Light, count: number, from: number) {
  for (let put = 0, at = from; put < count && lights.includes('fresh'); at = (at + 0.618034) % 1) {
    let index = Math.floor(at * lights.length);
    while (lights[index] !== 'fresh') index = (index + 1) % lights.length;
    lights[index] = light;
    put += 1;
  }
}
