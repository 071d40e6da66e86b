import { screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import type { TextFiles } from 'shared-ui/i18n/text';
import type { Conversation, Message } from 'shared-ui/api/types';
import { beforeEach, describe, expect, it } from 'vitest';

import { faultsOfPage } from '../../../../shared-ui/testing/a11y';
import { messageOf, signedIn, talkOf } from '../../../../shared-ui/testing/exchange';
import { visit, type Answers } from '../../../../shared-ui/testing/visit';
import { withEarlier, withLatest } from './messages';
import { questionOf } from './Questions';
import { Talk } from './Talk';

const text: TextFiles[] = [
  import.meta.glob('./*.ftl', { import: 'default' }),
  import.meta.glob('../../exchange/*.ftl', { import: 'default' }),
  import.meta.glob('../asking/*.ftl', { import: 'default' }),
  import.meta.glob('../../exchange/thanks/*.ftl', { import: 'default' }),
  import.meta.glob('../../report/*.ftl', { import: 'default' }),
];
const user = userEvent.setup();
const { id } = talkOf();
const newestFirst = (...numbers: number[]) => [...numbers].reverse().map(number => messageOf(number));

function open(change: Partial<Conversation> = {}, items: Message[] = newestFirst(1, 2), answers: Answers = {}) {
  return visit(Talk, {
    text,
    params: { id },
    answers: {
      'POST /sessions/_refresh': signedIn,
      [`GET /conversations/${id}`]: { body: talkOf(change) },
      [`GET /conversations/${id}/messages`]: { body: { items, next: null } },
      [`POST /conversations/${id}/_moves`]: { body: talkOf(change) },
      [`POST /conversations/${id}/messages`]: { status: 201, body: talkOf(change) },
      ...answers,
    },
  });
}
const moves = (asked: { line: string; body: unknown }[]) => asked.filter(one => one.line.endsWith('/_moves')).map(one => (one.body as { move: string }).move);

describe('A conversation', () => {
  beforeEach(() => localStorage.setItem('voordeur-signed-in', '1'));

  it('has the newest at the bottom and says who said what', async () => {
    await open();
    expect(await screen.findByRole('heading', { level: 1, name: 'Gesprek met Ad' })).toBeTruthy();
    await waitFor(() => expect(screen.getAllByRole('listitem').map(item => item.querySelector('.written')?.textContent)).toEqual(['Bericht 1', 'Bericht 2']));
    expect(screen.getByText('U')).toBeTruthy();
    expect(await faultsOfPage()).toEqual([]);
  });

  it('is read once somebody has seen it', async () => {
    const { asked } = await open({ unread: 2 });
    await waitFor(() => expect(moves(asked)[0]).toBe('read'));
  });

  it('goes on with what is written', async () => {
    const { asked } = await open();
    await user.type(await screen.findByLabelText('Uw bericht'), 'Tot dinsdag!');
    await user.click(screen.getByRole('button', { name: 'Stuur mijn bericht' }));
    await waitFor(() => expect(asked.find(one => one.line === `POST /conversations/${id}/messages`)?.body).toEqual({ text: 'Tot dinsdag!' }));
    await waitFor(() => expect(screen.getByLabelText<HTMLTextAreaElement>('Uw bericht').value).toBe(''));
  });

  it('asks for news when somebody looks again, and stays when that does not work', async () => {
    let works = true;
    const { asked } = await open({}, undefined, {
      [`GET /conversations/${id}`]: () => (works ? { body: talkOf() } : { status: 503 }),
    });
    await screen.findByText('Bericht 2');
    const reads = () => asked.filter(one => one.line === `GET /conversations/${id}`).length;
    const before = reads();
    works = false;
    document.dispatchEvent(new Event('visibilitychange'));
    await waitFor(() => expect(reads()).toBe(before + 1));
    expect(screen.getByText('Bericht 2')).toBeTruthy();
    expect(screen.getByLabelText('Uw bericht')).toBeTruthy();
  });

  it('asks whether it became help', async () => {
    const { asked } = await open({}, newestFirst(1, 2, 3));
    await user.click(await screen.findByRole('button', { name: 'Ja, het is gelukt' }));
    await waitFor(() => expect(moves(asked)).toContain('helped'));
    expect(await faultsOfPage()).toEqual([]);
  });

  it('stops only after a question', async () => {
    const { asked } = await open();
    await user.click(await screen.findByRole('button', { name: 'Ik wil niets meer horen van deze persoon' }));
    expect(moves(asked)).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Ja, stop het gesprek' }));
    await waitFor(() => expect(moves(asked)).toEqual(['block']));
  });

  it('lets one message of the other be reported, and says who will read what', async () => {
    const { asked } = await open({}, newestFirst(1, 2), { 'POST /reports': { status: 201, body: { id: 'r' } } });
    const signs = await screen.findAllByRole('button', { name: /^Meld dit bericht van / });
    expect(signs).toHaveLength(1);
    await user.click(signs[0] as HTMLElement);
    expect(await screen.findByText(/dit bericht, met hooguit twee ervoor en twee erna/)).toBeTruthy();
    expect(await faultsOfPage()).toEqual([]);
    await user.click(screen.getByLabelText('Het lijkt op oplichting'));
    await user.click(screen.getByRole('button', { name: 'Meld dit' }));
    const body = { kind: 'message', item: 'm1', reason: 'scam', note: null };
    await waitFor(() => expect(asked).toContainEqual({ line: 'POST /reports', body }));
  });

  it('says that it has ended', async () => {
    await open({ ended: true });
    expect(await screen.findByText('Dit gesprek is gestopt.')).toBeTruthy();
    expect(screen.queryByLabelText('Uw bericht')).toBeNull();
  });

  it('is only for who takes part', async () => {
    localStorage.clear();
    await open();
    const link = screen.getByRole('link', { name: 'Meld mij aan' });
    expect(link.getAttribute('href')).toBe(`/ruwaard/aanmelden?terug=${encodeURIComponent(`/ruwaard/gesprekken/${id}`)}`);
    localStorage.setItem('voordeur-signed-in', '1');
    await open({}, [], { [`GET /conversations/${id}`]: { status: 404 } });
    expect(await screen.findByText('Hier staat niets')).toBeTruthy();
  });
});

describe('About a quiet ask', () => {
  beforeEach(() => localStorage.setItem('voordeur-signed-in', '1'));

  it('who asks says whether names may be known', async () => {
    const { asked } = await open({ quiet: true, accepted: false, other: null });
    expect(await screen.findByRole('heading', { level: 1, name: 'Gesprek met iemand uit de buurt' })).toBeTruthy();
    await user.click(await screen.findByRole('button', { name: 'Ja, dat mag' }));
    await waitFor(() => expect(moves(asked)).toEqual(['accept']));
  });
});

describe('What is asked in a conversation', () => {
  const said = [messageOf(1), messageOf(2), messageOf(3)];

  it('is one thing at a time, and only of whom it concerns', () => {
    expect(questionOf(talkOf({ quiet: true, accepted: false }), said)).toBe('names');
    expect(questionOf(talkOf({ quiet: true, accepted: false, part: 'responder' }), said)).toBeNull();
    expect(questionOf(talkOf(), said)).toBe('outcome');
    expect(questionOf(talkOf({ outcome: 'not-helped' }), said)).toBeNull();
    expect(questionOf(talkOf(), said.slice(0, 2))).toBeNull();
    expect(questionOf(talkOf(), [messageOf(1), messageOf(3), messageOf(5)])).toBeNull();
    expect(questionOf(talkOf({ ended: true }), said)).toBeNull();
  });
});

describe('The messages that are known', () => {
  const ids = (said: { items: readonly Message[] }) => said.items.map(message => message.id);

  it('grow at the bottom, without doubles', () => {
    const first = withLatest(null, { items: newestFirst(2, 3), next: 'c' });
    const more = withLatest(first, { items: newestFirst(3, 4), next: 'd' });
    expect(ids(more)).toEqual(['m2', 'm3', 'm4']);
    expect(more.earlier).toBe('c');
    expect(ids(withEarlier(more, { items: newestFirst(1), next: null }))).toEqual(['m1', 'm2', 'm3', 'm4']);
  });

  it('begin anew where what is new does not touch them', () => {
    const first = withLatest(null, { items: newestFirst(1, 2), next: null });
    const far = withLatest(first, { items: newestFirst(8, 9), next: 'x' });
    expect(ids(far)).toEqual(['m8', 'm9']);
    expect(far.earlier).toBe('x');
  });
});
