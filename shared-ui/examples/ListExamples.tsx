import { Listed } from '../src/data/Listed';
import type { Answer } from '../src/data/answer';
import type { Growing } from '../src/data/slices';
import { Empty } from '../src/show/states';
import { Example } from './Examples';

const again = () => undefined;
const ready = (value: Partial<Growing<string>>): Answer<Growing<string>> => ({
  state: 'ready',
  value: { items: ['Koffie-inloop', 'Biljart'], more: null, busy: false, problem: null, ...value },
  version: null,
  old: null,
  again,
});
const failed = (status: number): Answer<Growing<string>> => ({ state: 'failed', problem: { type: '', title: '', status }, again });

const lists: [string, Answer<Growing<string>>][] = [
  ['Wachten', { state: 'waiting' }],
  ['Mislukt', failed(503)],
  ['Geen internet', failed(0)],
  ['Leeg', ready({ items: [] })],
  ['Inhoud, en meer', ready({ more: again })],
  ['Meer wordt geladen', ready({ more: again, busy: true })],
  ['Meer laden mislukt', ready({ more: again, problem: { type: '', title: '', status: 503 } })],
  ['Zoals het eerder was', { ...ready({}), old: { since: '2026-11-19T07:10:00Z' } } as Answer<Growing<string>>],
];

/** The states of a list. */
export function ListExamples() {
  return (
    <>
      {lists.map(([name, list]) => (
        <Example name={name} key={name}>
          <Listed
            list={list}
            empty={
              <Empty icon="cards" title="Nog geen schaken deze week" level={3}>
                <p>Wel iets wat erop lijkt: kaarten, morgen om 19.00 uur in De Haard.</p>
              </Empty>
            }
          >
            {items => (
              <ul>
                {items.map(item => (
                  <li class="slot slot--name" key={item}>
                    {item}
                  </li>
                ))}
              </ul>
            )}
          </Listed>
        </Example>
      ))}
    </>
  );
}
