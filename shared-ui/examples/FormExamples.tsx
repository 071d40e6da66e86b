import { useState } from 'preact/hooks';

import { Chip } from '../src/form/Chip';
import { Choices } from '../src/form/Choices';
import { ErrorSummary } from '../src/form/ErrorSummary';
import { SelectField } from '../src/form/SelectField';
import { TextField } from '../src/form/TextField';
import { Example } from './Examples';

const options = [
  { value: 'a', label: 'Iedereen', more: 'Ook wie niet in de wijk woont' },
  { value: 'b', label: 'Alleen leden' },
];

/** Fields at rest, filled and with a fault; the summary that leads to each of them. */
export function FormExamples() {
  const [free, setFree] = useState(true);
  const [chosen, setChosen] = useState('a');
  return (
    <>
      <Example name="Keuzes onder een duim">
        <div class="chips">
          <Chip name="free" icon="euro" label="Gratis" on={free} onChange={setFree} />
          <Chip name="wheel" icon="wheel" label="Rolstoel" on={!free} onChange={on => setFree(!on)} />
        </div>
      </Example>
      <Example name="Velden">
        <TextField name="title" label="Wat heeft u nodig?" hint="Bijvoorbeeld: een lift" maxLength={80} />
        <TextField name="story" label="Vertel er iets over" value="Dinsdag om tien uur" rows={3} />
        <SelectField name="kind" label="Soort" value="b" options={options} />
        <Choices name="who" legend="Voor wie?" type="radio" chosen={[chosen]} options={options} onChoose={setChosen} />
      </Example>
      <Example name="Velden met een fout">
        <ErrorSummary title="Er gaat nog iets niet goed" items={[{ href: '#empty', text: 'Vul in wat u nodig heeft' }]} />
        <TextField name="empty" label="Wat heeft u nodig?" fault="Vul in wat u nodig heeft" />
        <Choices name="nobody" legend="Voor wie?" type="checkbox" chosen={[]} options={options} fault="Kies voor wie het is" />
      </Example>
    </>
  );
}
