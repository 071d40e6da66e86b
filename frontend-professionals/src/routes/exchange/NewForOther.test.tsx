import { screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import type { TextFiles } from 'shared-ui/i18n/text';
import { describe, expect, it, vi } from 'vitest';

import { faultsOfPage } from '../../../../shared-ui/testing/a11y';
import { ruwaard, visit, type Answers } from '../../../../shared-ui/testing/visit';
import { NewForOther } from './NewForOther';

const user = userEvent.setup();
const text: TextFiles[] = [
  import.meta.glob('./*.ftl', { import: 'default' }),
  import.meta.glob('../../form/*.ftl', { import: 'default' }),
  import.meta.glob('../../form/who/*.ftl', { import: 'default' }),
  import.meta.glob('../../frame/*.ftl', { import: 'default' }),
];
const heard = { danger: null, hints: [] as object[], categories: ['transport'] };
const answers: Answers = {
  'GET /categories': { body: { items: [{ id: 'c', slug: 'transport', name: 'Vervoer en meegaan', nameEn: 'Transport', icon: 'bike', ordinal: 1, archivedAt: null }], next: null } },
  'POST /asks/_look': { body: heard },
  'POST /asks': { status: 201, body: { kind: 'ask', id: 'a1', danger: null } },
  'POST /offers': { status: 201, body: { kind: 'offer', id: 'o1', danger: null } },
};
const neighbourhood = { ...ruwaard, areas: [{ cbsCode: 'BU1', name: 'Het Woud', residents: 10 }] };
const open = (change: Answers = {}) => visit(NewForOther, { text, neighbourhood, answers: { ...answers, ...change } });

async function fill() {
  await user.type(await screen.findByLabelText('Naam'), 'Truus Bakker');
  await user.type(screen.getByLabelText('Telefoonnummer'), '0412 111222');
  await user.click(screen.getByLabelText('Aan de telefoon'));
  await user.type(screen.getByLabelText(/Wat is er nodig|Wat doet deze persoon graag/), 'Wie brengt mij weg?');
}
const place = () => user.click(screen.getByRole('button', { name: /^Plaats/ }));
const sent = (asked: readonly { line: string; body: unknown }[], line: string) => asked.filter(one => one.line === line).map(one => one.body);

describe('For somebody else', () => {
  it('asks for a name, a number and how they agreed before anything is sent', async () => {
    const { asked } = await open();
    await screen.findByLabelText('Naam');
    expect(await faultsOfPage()).toEqual([]);
    await user.type(screen.getByLabelText('Straat, zonder nummer'), 'Vondellaan 12');
    await place();
    const summary = (await screen.findByRole('alert')).textContent;
    for (const fault of ['Vul de naam in', 'Vul een telefoonnummer in', 'Kies hoe deze persoon toestemming gaf', 'Vertel in een paar woorden', 'Haal het huisnummer weg'])
      expect(summary).toContain(fault);
    expect(sent(asked, 'POST /asks')).toEqual([]);
    expect(await faultsOfPage()).toEqual([]);
  });

  it('places an ask in their name, in the category that the text speaks of', async () => {
    const { asked } = await open();
    await fill();
    await user.type(screen.getByLabelText('Wanneer?'), 'dinsdag');
    await user.selectOptions(screen.getByLabelText('Buurt'), 'Het Woud');
    await user.click(screen.getByLabelText('Stille vraag'));
    expect(await screen.findByLabelText('Rubriek (voorstel)')).toHaveProperty('value', 'transport');
    await place();
    await waitFor(() => expect(sent(asked, 'POST /asks')).toHaveLength(1));
    expect(sent(asked, 'POST /asks')[0]).toMatchObject({
      title: 'Wie brengt mij weg?', when: 'dinsdag', area: 'BU1', category: 'transport', visibility: 'quiet', name: 'Truus Bakker', telephone: '0412 111222',
      consent: 'aan de telefoon', languages: ['nl'],
    });
  });

  it('gives a slip with what was placed and where to stop it, and no number', async () => {
    const print = vi.fn();
    vi.stubGlobal('print', print);
    await open();
    await fill();
    await place();
    const slip = (await screen.findByRole('region', { name: 'Wie brengt mij weg?' })).textContent;
    expect(slip).toContain('Truus Bakker');
    expect(slip).toContain('aan de balie van De Ruwaard');
    expect(slip).not.toContain('0412');
    expect(await faultsOfPage()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Print het briefje' }));
    expect(print).toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: 'Nog een' }));
    expect(await screen.findByLabelText('Naam')).toHaveProperty('value', '');
  });

  it('holds back once for what had better not be public', async () => {
    const { asked } = await open({ 'POST /asks/_look': { body: { ...heard, hints: [{ kind: 'phone', pointer: '/text', from: 0, length: 9 }] } } });
    await fill();
    await user.tab();
    expect(await screen.findByText(/Er lijkt een telefoonnummer in te staan/)).toBeTruthy();
    await place();
    const still = await screen.findByRole('button', { name: 'Het klopt zo, plaats het' });
    expect(sent(asked, 'POST /asks')).toEqual([]);
    await waitFor(() => expect(document.activeElement?.textContent).toContain('telefoonnummer'));
    await user.click(still);
    await waitFor(() => expect(sent(asked, 'POST /asks')).toHaveLength(1));
  });

  it('answers danger before it is placed and after', async () => {
    await open({
      'POST /asks/_look': { body: { danger: 'abuse', hints: [], categories: [] } },
      'POST /asks': { status: 201, body: { kind: 'ask', id: 'a1', danger: 'abuse' } },
    });
    await fill();
    await user.tab();
    expect((await screen.findByRole('region', { name: 'Thuis is het niet veilig' })).textContent).toContain('0800');
    expect(await faultsOfPage()).toEqual([]);
    await place();
    await user.click(await screen.findByRole('button', { name: 'Stuur dit naar de buurtverbinder' }));
    expect(await screen.findByText(/Blijf bij deze persoon/)).toBeTruthy();
    expect(screen.getByText(/Alleen de buurtverbinder leest dit/)).toBeTruthy();
  });

  it('places an offer too, without mail for who has no account', async () => {
    const { asked } = await open();
    await user.click(await screen.findByLabelText('Een aanbod'));
    await fill();
    expect(screen.queryByLabelText('Stille vraag')).toBeNull();
    await user.click(screen.getByLabelText('te leen'));
    await place();
    await waitFor(() => expect(sent(asked, 'POST /offers')).toHaveLength(1));
    expect(sent(asked, 'POST /offers')[0]).toMatchObject({ form: 'lend', mail: 'never', visibility: 'everyone', consent: 'aan de telefoon' });
  });

  it('says what the server found wrong, and keeps what was typed when it fails', async () => {
    await open({ 'POST /asks': { status: 422, body: { type: '', title: '', status: 422, errors: [{ pointer: '/telephone', code: 'invalid' }] } } });
    await fill();
    await place();
    expect((await screen.findByRole('alert')).textContent).toContain('Telefoonnummer');
    await open({ 'POST /asks': 'offline' });
    await fill();
    await place();
    expect((await screen.findByRole('alert')).textContent).toContain('geen internet');
    expect(screen.getByLabelText('Naam')).toHaveProperty('value', 'Truus Bakker');
  });

  it('says that it is coming, and that it cannot be had', async () => {
    const coming = await open();
    expect(screen.getByRole('status').textContent).toContain('Even wachten');
    coming.unmount();
    await open({ 'GET /categories': { status: 503 } });
    expect(await screen.findByRole('button', { name: 'Probeer het opnieuw' })).toBeTruthy();
  });
});
