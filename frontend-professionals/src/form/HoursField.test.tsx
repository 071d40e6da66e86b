import { screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { useState } from 'preact/hooks';
import { expect, it } from 'vitest';

import { visit } from '../../../shared-ui/testing/visit';
import { exceptionsOf, type TypedException } from './hours';
import { ExceptionsField } from './HoursField';

const user = userEvent.setup();
const text = [import.meta.glob(['./*.ftl', '../routes/directory/*.ftl'], { import: 'default' })];

function Days() {
  const [exceptions, setExceptions] = useState<TypedException[]>([]);
  return (
    <>
      <ExceptionsField name="exceptions" area="service" exceptions={exceptions} holidays={['2999-12-25', '2999-12-26']} fault={undefined} onChange={setExceptions} />
      <output>{exceptionsOf(exceptions).map(({ date, opens }) => `${date} ${String(opens)}`)}</output>
    </>
  );
}

it('A public holiday of which nobody said anything is told with one press, and then not asked about any more', async () => {
  await visit(Days, { text });
  await user.click(screen.getByRole('button', { name: /^Feestdag: woensdag 25/ }));
  expect(document.querySelector('output')?.textContent).toBe('2999-12-25 null');
  expect(document.activeElement).toBe(screen.getByLabelText('Op welke dag, of vanaf welke?'));
  expect(screen.queryByRole('button', { name: /woensdag 25/ })).toBeNull();
  expect(screen.getByRole('button', { name: /^Feestdag: donderdag 26/ })).toBeTruthy();
});
