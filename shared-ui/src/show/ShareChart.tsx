import { dateWithYear } from '../i18n/moments';
import { floorOf, heightOf, shareLine, type ShareDay } from './shareChart';

import './shareChart.css';

interface ShareChartProps {
  days: readonly ShareDay[];
  target: number;
  /** What it shows and where it stands, for who does not see it. */
  label: string;
  /** The name of the line of the target. */
  targetName: string;
}

/** A share over time as a line, with the line that it has to stay above. With a single day there is no line yet, and no chart. */
export function ShareChart({ days, target, label, targetName }: ShareChartProps) {
  const floor = floorOf(days);
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last || first === last) return null;
  const aim = heightOf(target, floor);
  return (
    <figure class="sharechart" role="img" aria-label={label}>
      <div class="sharechart__field" aria-hidden="true">
        <span class="sharechart__most">100%</span>
        <span class="sharechart__least">{floor}%</span>
        <svg viewBox="0 0 100 100" preserveAspectRatio="none">
          <path class="sharechart__edge" d="M0 0H100M0 50H100M0 100H100" />
          <path class="sharechart__aim" d={`M0 ${aim}H100`} />
          <path class="sharechart__line" d={shareLine(days, floor)} />
        </svg>
      </div>
      <p class="sharechart__days" aria-hidden="true">
        <span>{dateWithYear(first.day)}</span>
        <span class="sharechart__name">{targetName}</span>
        <span>{dateWithYear(last.day)}</span>
      </p>
    </figure>
  );
}
