import { screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import type { Conversation } from 'shared-ui/api/contract.gen';
import type { TextFiles } from 'shared-ui/i18n/text';
import { describe, expect, it } from 'vitest';

import { faultsOfPage } from '../../../../shared-ui/testing/a11y';
import { lookedAfter, signedInAs, waitingCard } from '../../../../shared-ui/testing/desk';
import { visit, type Answers } from '../../../../shared-ui/testing/visit';
import { Item } from './Item';
import { stepsOf } from './Moves';

const user = userEvent.setup();
const text: TextFiles[] = [
  import.meta.glob('./*.ftl', { import: 'default' }),
  import.meta.glob('../../show/*.ftl', { import: 'default' }),
  import.meta.glob('../../form/*.ftl', { import: 'default' }),
  import.meta.glob('../../frame/*.ftl', { import: 'default' }),
];

const item = lookedAfter();
const { because: _, answers: __, danger: ___, ...offer } = waitingCard({ kind: 'offer', id: '7d3a0000-0000-4000-8000-000000000009', title: 'Marjan leest graag mee', visibility: 'everyone', form: 'help', firstName: 'Marjan' });
const why = [{ code: 'same', detail: 'brief lezen' }, { code: 'category', detail: 'paperwork' }, { code: 'time', detail: 'tue-morning' }, { code: 'language', detail: 'nl' }, { code: 'near' }];
const talk: Conversation = {
  id: '7d3a0000-0000-4000-8000-00000000000c', part: 'owner', item: { kind: 'ask', id: item.id, title: item.title, state: 'open', address: item.address },
  quiet: true, accepted: false, ended: false, helped: false, other: null, outcome: null, mayThank: false, thanks: null, unread: 1, lastMessage: 'Ik help graag.', lastAt: '2026-11-21T09:00:00Z',
};
const nothing = { body: { items: [], next: null } };
const answers: Answers = {
  ...signedInAs('connector'),
  'GET /categories': { body: { items: [{ id: 'c', slug: 'paperwork', name: 'Formulieren', nameEn: 'Forms', icon: 'book', ordinal: 1, archivedAt: null }], next: null } },
  [`GET /asks/${item.id}`]: { body: item },
  [`GET /asks/${item.id}/matches`]: { body: { items: [{ card: offer, why }] } },
  [`GET /asks/${item.id}/responses`]: nothing,
  [`POST /asks/${item.id}/_moves`]: { body: item },
  [`POST /asks/${item.id}/confirmations`]: { status: 201, body: {} },
};
const open = (change: Answers = {}, kind = 'vraag') => visit(Item, { text, params: { kind, id: item.id }, answers: { ...answers, ...change } });
const ofItem = (change: Parameters<typeof lookedAfter>[0]): Answers => ({ [`GET /asks/${item.id}`]: { body: lookedAfter(change) } });

describe('One ask at the desk', () => {
  it('says who asks to whom may know it, and that nobody else does', async () => {
    await open();
    expect(await screen.findByText('Alleen u ziet wie dit vraagt.')).toBeTruthy();
    expect(screen.getByRole('link', { name: /Bel Joke/ }).getAttribute('href')).toBe('tel:0612345678');
    expect(screen.getByText(/Toestemming aan de balie/)).toBeTruthy();
    expect(await screen.findByText(/Past omdat: brief lezen · Formulieren · dinsdagochtend · spreekt Nederlands · dichtbij/)).toBeTruthy();
    expect(screen.getByRole('link', { name: offer.title }).getAttribute('href')).toBe(`/werk/ruwaard/vragen/aanbod/${offer.id}`);
    expect(await faultsOfPage()).toEqual([]);
  });

  it('puts danger first, with whom to call, and is not approved', async () => {
    await open(ofItem({ danger: 'suicide' }));
    expect(await screen.findByRole('heading', { name: 'Dit gaat over zelfdoding' })).toBeTruthy();
    const dials = screen.getAllByRole('link').map(link => link.getAttribute('href')).filter(href => href?.startsWith('tel:'));
    expect(dials).toEqual(['tel:08000113', 'tel:112', 'tel:08002000', 'tel:0612345678']);
    expect(screen.queryByRole('button', { name: 'Goedkeuren' })).toBeNull();
    expect(screen.queryByText('Wie past hierbij?')).toBeNull();
    expect(await faultsOfPage()).toEqual([]);
  });

  it('does not say to a moderator who asks', async () => {
    await open({ ...signedInAs('moderator'), ...ofItem({ asker: null, mayEdit: false }) });
    expect(await screen.findByText('Wie dit plaatste, ziet u hier niet.')).toBeTruthy();
    expect(screen.queryByText('Alleen u ziet wie dit vraagt.')).toBeNull();
    expect(await screen.findByRole('button', { name: 'Goedkeuren' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Niet meer nodig' })).toBeNull();
  });

  it('is approved, confirmed, or refused with a reason', async () => {
    const { asked } = await open();
    await user.click(await screen.findByRole('button', { name: 'Goedkeuren' }));
    await waitFor(() => expect(asked).toContainEqual({ line: `POST /asks/${item.id}/_moves`, body: { move: 'approve' } }));
    await user.click(screen.getByRole('button', { name: 'Weigeren' }));
    await user.click(screen.getByRole('button', { name: 'Reclame' }));
    await user.click(screen.getByRole('button', { name: 'Weiger met deze reden' }));
    await waitFor(() => expect(asked.some(({ body }) => (body as { move?: string } | undefined)?.move === 'refuse')).toBe(true));
    const second = await open(ofItem({ state: 'open' }));
    await user.click(await screen.findByRole('button', { name: 'Klopt nog' }));
    await waitFor(() => expect(second.asked.some(({ line }) => line === `POST /asks/${item.id}/confirmations`)).toBe(true));
  });

  it('lets whoever works here speak for somebody without an account', async () => {
    const path = `/conversations/${talk.id}`;
    const { asked } = await open({
      ...ofItem({ state: 'open' }),
      [`GET /asks/${item.id}/responses`]: { body: { items: [talk], next: null } },
      [`GET ${path}/messages`]: { body: { items: [{ id: 'm1', mine: false, text: 'Ik help graag.', createdAt: talk.lastAt }], next: null } },
      [`POST ${path}/_moves`]: { body: talk },
      [`POST ${path}/messages`]: { status: 201, body: talk },
    });
    await user.click(await screen.findByRole('button', { name: /^Lees/ }));
    expect(await screen.findByText('Mogen zij elkaars naam weten?')).toBeTruthy();
    expect(await faultsOfPage()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Ja, Joke wil dit' }));
    await waitFor(() => expect(asked).toContainEqual({ line: `POST ${path}/_moves`, body: { move: 'accept' } }));
    await user.type(screen.getByLabelText('Uw bericht, voor Joke'), 'Fijn, tot dinsdag.');
    await user.click(screen.getByRole('button', { name: 'Stuur' }));
    await waitFor(() => expect(asked).toContainEqual({ line: `POST ${path}/messages`, body: { text: 'Fijn, tot dinsdag.' } }));
  });

  it('shows no conversations of who has an account: those are theirs', async () => {
    await open({ ...ofItem({ state: 'open', asker: { ...item.asker, account: true } as NonNullable<typeof item.asker> }) });
    expect(await screen.findByText('Heeft een account en leest zelf mee.')).toBeTruthy();
    expect(screen.queryByText('Wie reageerde')).toBeNull();
  });

  it('says that it is coming, that it failed, and that there is none', async () => {
    const coming = await open();
    expect(screen.getByRole('status').textContent).toContain('Even wachten');
    coming.unmount();
    await open({ [`GET /asks/${item.id}`]: { status: 503 } });
    expect(await screen.findByRole('button', { name: 'Probeer het opnieuw' })).toBeTruthy();
    await open({ [`GET /asks/${item.id}`]: { status: 404 } });
    expect(await screen.findByRole('heading', { name: 'Hier staat niets' })).toBeTruthy();
    await open({}, 'iets');
    expect(await screen.findByRole('heading', { name: 'Hier staat niets' })).toBeTruthy();
  });
});

describe('What can be done with it', () => {
  it('depends on where it stands and on who looks', () => {
    const steps = (change: Parameters<typeof lookedAfter>[0], looks: boolean) => stepsOf(lookedAfter(change), looks);
    expect(steps({}, true)).toEqual(['approve', 'close', 'refuse']);
    expect(steps({ danger: 'abuse' }, true)).toEqual(['close', 'refuse']);
    expect(steps({ state: 'open' }, false)).toEqual(['confirm', 'close']);
    expect(steps({ state: 'closed' }, false)).toEqual(['reopen']);
    expect(steps({ state: 'refused', mayEdit: false }, true)).toEqual(['approve']);
    expect(steps({ mayEdit: false }, false)).toEqual([]);
  });
});
