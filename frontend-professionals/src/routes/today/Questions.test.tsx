import { screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import type { Today } from 'shared-ui/api/contract.gen';
import type { TextFiles } from 'shared-ui/i18n/text';
import type { ScreenProps } from 'shared-ui/shell/screen';
import { beforeEach, describe, expect, it, vi } from 'vitest';

import { visit } from '../../../../shared-ui/testing/visit';
import { Questions } from './Questions';

const user = userEvent.setup();
const text: TextFiles[] = [
  import.meta.glob('./*.ftl', { import: 'default' }),
  import.meta.glob('../questions/*.ftl', { import: 'default' }),
  import.meta.glob('../../form/*.ftl', { import: 'default' }),
  import.meta.glob('../../show/*.ftl', { import: 'default' }),
];
const asked = (id: string, title: string) => ({ id, title, why: 'waiting', author: 'Marloes', area: null, createdAt: '2026-11-30T09:00:00Z', answers: 0 });
const questions = [asked('q1', 'Wie kent een tolk?'), asked('q2', 'Wie heeft een kar?')] as unknown as NonNullable<Today['questions']>;

beforeEach(() => localStorage.clear());

describe('Questions of colleagues on Vandaag', () => {
  it('are answered with the keyboard alone: the field has the focus, and then the next question', async () => {
    const again = vi.fn();
    const Shown = ({ api }: ScreenProps) => <Questions api={api} home="/werk/ruwaard" questions={questions} again={again} />;
    const { asked: sent } = await visit(Shown, { text, answers: { 'POST /questions/q1/answers': { status: 201, body: {} }, 'POST /questions/_hints': { body: { signs: [] } } } });
    (await screen.findByRole('button', { name: /^Antwoord.*tolk/ })).focus();
    await user.keyboard('{Enter}');
    expect(document.activeElement).toBe(screen.getByLabelText('Uw antwoord'));
    await user.keyboard('Bel aan de overkant.');
    await user.tab();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(again).toHaveBeenCalled());
    expect(sent.find(({ line }) => line === 'POST /questions/q1/answers')?.body).toEqual({ text: 'Bel aan de overkant.' });
    expect(document.activeElement?.textContent).toContain('Wie heeft een kar?');
  });
});
