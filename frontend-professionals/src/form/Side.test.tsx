import { screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { useState } from 'preact/hooks';
import { TextField } from 'shared-ui/form/TextField';
import { useForm } from 'shared-ui/form/useForm';
import { describe, expect, it } from 'vitest';

import { visit } from '../../../shared-ui/testing/visit';
import { Side } from './Side';

const user = userEvent.setup();
const text = [import.meta.glob('./*.ftl', { import: 'default' })];

/** Two lines of a list, each with its form. */
function Lines() {
  const [open, setOpen] = useState('');
  return (
    <>
      {['Koffie', 'Thee'].map(name => (
        <button key={name} type="button" onClick={() => setOpen(name)}>
          {name}
        </button>
      ))}
      {open === '' ? null : <Line key={open} name={open} close={() => setOpen('')} />}
    </>
  );
}

function Line({ name, close }: { name: string; close: () => void }) {
  const form = useForm<string>(['what'], () => {
    close();
    return Promise.resolve({ ok: true, value: null, version: null });
  });
  return (
    <Side title={`Over ${name}`} form={form} text="line" labels={{}} onClose={close}>
      {() => <TextField name="what" label="Wat" />}
    </Side>
  );
}

const opened = async (name: string) => {
  await user.click(screen.getByRole('button', { name }));
  await waitFor(() => expect(document.activeElement?.textContent).toBe(`Over ${name}`));
};

describe('A form beside a list', () => {
  it('takes the focus, and gives it back to what opened it when it is saved or closed', async () => {
    await visit(Lines, { text });
    await opened('Koffie');
    await user.type(screen.getByLabelText('Wat'), 'met melk{Enter}');
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Koffie'));
    await opened('Thee');
    await user.click(screen.getByRole('button', { name: 'Sluiten' }));
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Thee'));
  });

  it('leaves the focus to the next one that is opened', async () => {
    await visit(Lines, { text });
    await opened('Koffie');
    await opened('Thee');
  });
});
