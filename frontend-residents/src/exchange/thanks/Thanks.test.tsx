import { screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import type { TextFiles } from 'shared-ui/i18n/text';
import type { Conversation, OwnThanks } from 'shared-ui/api/types';
import { beforeEach, describe, expect, it } from 'vitest';

import { faultsOfPage } from '../../../../shared-ui/testing/a11y';
import { messageOf, signedIn, talkOf, thanksOf } from '../../../../shared-ui/testing/exchange';
import { visit, type Answers } from '../../../../shared-ui/testing/visit';
import { Talk } from '../../routes/talking/Talk';

const text: TextFiles[] = [
  import.meta.glob('./*.ftl', { import: 'default' }),
  import.meta.glob('../*.ftl', { import: 'default' }),
  import.meta.glob('../../routes/asking/*.ftl', { import: 'default' }),
  import.meta.glob('../../routes/talking/*.ftl', { import: 'default' }),
  import.meta.glob('../../report/*.ftl', { import: 'default' }),
];
const user = userEvent.setup();
const { id } = talkOf();
const helped = { helped: true, outcome: 'helped' } as const;

function open(talk: Partial<Conversation>, answers: Answers = {}) {
  return visit(Talk, {
    text,
    params: { id },
    answers: {
      'POST /sessions/_refresh': signedIn,
      [`GET /conversations/${id}`]: { body: talkOf({ ...helped, ...talk }) },
      [`GET /conversations/${id}/messages`]: { body: { items: [messageOf(1)], next: null } },
      [`POST /conversations/${id}/thanks`]: { status: 201, body: thanksOf() },
      [`POST /thanks/${thanksOf().id}/_moves`]: { body: thanksOf({ agrees: true }) },
      'POST /asks/_look': { body: { danger: null, hints: [], categories: [] } },
      ...answers,
    },
  });
}
const sent = (asked: { line: string; body: unknown }[], line: string) => asked.filter(one => one.line === line).map(one => one.body);
const saying = async (words: string) => {
  await user.type(await screen.findByLabelText('Een paar woorden voor Ad'), words);
  await user.click(screen.getByRole('button', { name: 'Stuur mijn bedankje' }));
};

describe('Who was helped', () => {
  beforeEach(() => localStorage.setItem('voordeur-signed-in', '1'));

  it('is invited to say thank you', async () => {
    const { asked } = await open({ mayThank: true });
    await saying('Dank je wel!');
    await waitFor(() => expect(sent(asked, `POST /conversations/${id}/thanks`)).toEqual([{ text: 'Dank je wel!' }]));
    expect(await faultsOfPage()).toEqual([]);
  });

  it('hears first that a number is in it, and may send it all the same', async () => {
    const hints = [{ kind: 'phone', pointer: '/text', from: 0, length: 11 }];
    const { asked } = await open({ mayThank: true }, { 'POST /asks/_look': { body: { danger: null, hints, categories: [] } } });
    await saying('06 12345678');
    expect(await screen.findByText(/Er lijkt een telefoonnummer in te staan/)).toBeTruthy();
    expect(sent(asked, `POST /conversations/${id}/thanks`)).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Stuur mijn bedankje' }));
    await waitFor(() => expect(sent(asked, `POST /conversations/${id}/thanks`)).toHaveLength(1));
  });

  const shown = (thanks: Partial<OwnThanks>) => open({ thanks: thanksOf(thanks) });

  it('keeps what was said, and says that it may be on the site', async () => {
    const { asked } = await shown({});
    expect(await screen.findByRole('heading', { name: 'U bedankte Ad' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Dit mag op de site' }));
    await waitFor(() => expect(sent(asked, `POST /thanks/${thanksOf().id}/_moves`)).toEqual([{ move: 'agree' }]));
    expect(await faultsOfPage()).toEqual([]);
  });

  it('takes that back at any time', async () => {
    const { asked } = await shown({ agrees: true, otherAgrees: true, public: true });
    await user.click(await screen.findByRole('button', { name: 'Toch niet op de site' }));
    await waitFor(() => expect(sent(asked, `POST /thanks/${thanksOf().id}/_moves`)).toEqual([{ move: 'withdraw' }]));
  });

  it('reads that no name goes with it after a quiet ask', async () => {
    await shown({ visibility: 'quiet' });
    expect(await screen.findByText(/Daar staan geen namen bij/)).toBeTruthy();
  });

  it('reads why a moderator took it off, and objects', async () => {
    await shown({ mayAgree: false, refusedReason: 'Dit is reclame.' });
    expect(await screen.findByText('Dit is reclame.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Dit mag op de site' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Ik ben het er niet mee eens' })).toBeTruthy();
  });
});
