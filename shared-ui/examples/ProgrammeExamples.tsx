import { today } from '../src/i18n/moments';
import { DayHead } from '../src/show/DayHead';
import { Facade } from '../src/show/Facade';
import { Fresh } from '../src/show/Fresh';
import { DoubtLabel, Slot, StatusLabel } from '../src/show/Slot';
import type { Life } from '../src/api/types';
import { cardOf, lineOf } from '../testing/items';
import { Example } from './Examples';

const daysFromNow = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();

/** An item that was confirmed, is due and becomes doubtful so many days from now. */
const lifeOf = (confirmed: number, due: number, doubtful: number): Life => ({
  confirmedAt: daysFromNow(confirmed),
  confirmedBy: 'De Haard',
  dueAt: daysFromNow(due),
  doubtfulAt: daysFromNow(doubtful),
  demonstration: true,
});

const fresh = lifeOf(-3, 60, 74);
const due = lifeOf(-95, -5, 9);
const doubtful = lifeOf(-120, -30, -16);
const never: Life = { confirmedAt: null, confirmedBy: null, dueAt: null, doubtfulAt: null, demonstration: false };
const at = `${today()}T10:00:00Z`;

export function ProgrammeExamples() {
  return (
    <>
      <Example name="Een dag in het programma">
        <DayHead day={today()} level={3} />
        <ul>
          <Slot level={4} fresh line={lineOf(at, { activity: cardOf(fresh) })} />
          <Slot level={4} fresh line={lineOf(at, { status: 'cancelled', note: 'Ad is ziek.', activity: cardOf({ ...fresh, title: 'Wandelen met Ad' }) })} />
          <Slot level={4} fresh line={lineOf(at, { status: 'moved', movedFrom: `${today()}T09:00:00Z`, activity: cardOf({ ...fresh, title: 'Zingen' }) })} />
          <Slot level={4} line={lineOf(at, { activity: cardOf({ ...doubtful, title: 'Handwerken', free: false, price: '4.50' }) })} />
          <Slot level={4} fresh line={lineOf(at, { activity: cardOf({ ...due, title: 'Samen eten', signUp: 'required' }) })} />
          <Slot level={4} line={lineOf(at, { activity: cardOf({ ...fresh, title: 'Wijkfeest', allDay: true, place: null, location: 'Op het plein' }) })} />
        </ul>
      </Example>
      <Example name="Labels">
        <p class="row">
          <StatusLabel status="cancelled" />
          <StatusLabel status="moved" />
          <DoubtLabel />
        </p>
      </Example>
      <Example name="Versheid">
        <ul class="stack gap-2">
          {[fresh, due, doubtful, never].map((life, index) => (
            <li key={index}>
              <Fresh life={life} />
            </li>
          ))}
        </ul>
      </Example>
      <Example name="De gevel">
        <Facade id="facade" lights={[...Array.from({ length: 37 }, () => 'fresh' as const), 'due', 'due', 'doubtful']} />
      </Example>
    </>
  );
}
