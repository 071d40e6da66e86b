import { screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import type { TextFiles } from 'shared-ui/i18n/text';
import { describe, expect, it } from 'vitest';

import { faultsOfPage } from '../../../../shared-ui/testing/a11y';
import { signedInAs } from '../../../../shared-ui/testing/desk';
import { visit, type Answers } from '../../../../shared-ui/testing/visit';
import { ChangeKnowledge, NewKnowledge } from './knowledge/Edit';
import { Item } from './knowledge/Item';
import { NewQuestion } from './NewQuestion';
import { Question } from './Question';
import { Questions } from './Questions';
import { Themes } from './Themes';

const user = userEvent.setup();
const text: TextFiles[] = [
  import.meta.glob('./*.ftl', { import: 'default' }),
  import.meta.glob('../../show/*.ftl', { import: 'default' }),
  import.meta.glob('../../form/*.ftl', { import: 'default' }),
  import.meta.glob('../../frame/*.ftl', { import: 'default' }),
];
const category = { id: '1', kind: 'activity', slug: 'music', name: 'Muziek en zang', nameEn: 'Music', icon: 'music', ordinal: 1, archivedAt: null };
const card = {
  id: 'q1', title: 'Wie stemt een piano?', text: null, themes: ['music'], area: null, author: 'Vera Vraagt', answers: 0, state: 'unanswered', passedAt: null, raisedAt: null,
  createdAt: '2026-11-20T09:00:00Z', demonstration: false, address: '/werk/ruwaard/vraagbaak/q1',
};
const answer = { id: 'a1', text: 'De stemmer van het orkest.', author: 'Wim Weet', accepted: false, mine: false, thanks: 0, thanked: false, createdAt: '2026-11-21T09:00:00Z', changedAt: '2026-11-21T09:00:00Z', version: '3' };
const asked = {
  id: 'q1', title: card.title, text: 'Voor een koor van zes.', themes: ['music'], area: null, author: 'Vera Vraagt', state: 'answered', answers: [answer], acceptedAnswer: null, knowledgeItem: null,
  passedAt: null, raisedAt: null, createdAt: card.createdAt, changedAt: card.createdAt, archivedAt: null, demonstration: false, mine: true, mayEdit: true, version: '7',
};
const known = {
  id: 'k1', title: 'Piano\'s stemmen', text: 'Bel **Wim**.', html: '<p>Bel <strong>Wim</strong>.</p>', themes: ['music'], area: null, question: { id: 'q1', title: card.title }, owner: 'Wim Weet', mine: false,
  createdAt: card.createdAt, confirmedAt: card.createdAt, confirmedBy: 'Wim Weet', confirmedHow: 'owner', dueAt: '2099-11-20T09:00:00Z', doubtfulAt: '2099-12-04T09:00:00Z', changedAt: card.createdAt,
  archivedAt: null, archivedReason: null, demonstration: false, mayEdit: true,
};
const quiet = { body: { hints: [], similar: [] } };
const base: Answers = { ...signedInAs('professional'), 'GET /categories': { body: { items: [category], next: null } }, 'POST /questions/_look': quiet, 'POST /provisions/_look': { body: { items: [], next: null } } };
const named = { body: { hints: [{ kind: 'name', pointer: '/text', from: 5, length: 8 }], similar: [{ kind: 'question', card }] } };

describe('The Vraagbaak', () => {
  it('lists what is asked with who asked, what about and where it stands, and what waits by itself', async () => {
    const { asked } = await visit(Questions, { text, answers: { ...base, 'GET /questions': { body: { items: [card], next: null } }, 'GET /questions/_waiting': { body: { items: [], next: null } } } });
    expect((await screen.findByRole('link', { name: card.title })).getAttribute('href')).toBe(card.address);
    expect(screen.getByText('Muziek en zang · hele wijk')).toBeTruthy();
    expect(screen.getByText('Nog geen antwoord')).toBeTruthy();
    expect(await faultsOfPage()).toEqual([]);
    await user.click(screen.getByLabelText('Wacht op mij'));
    expect(await screen.findByRole('heading', { name: 'Er wacht niets op u' })).toBeTruthy();
    expect(asked.some(({ line }) => line.startsWith('GET /questions/_waiting'))).toBe(true);
  });

  it('shows what is alike while somebody types, and holds a name back once', async () => {
    const { go, asked } = await visit(NewQuestion, { text, answers: { ...base, 'POST /questions/_look': named, 'POST /questions': { status: 201, body: { ...card, id: 'q2' } } } });
    await user.type(screen.getByLabelText('Uw vraag in één zin'), 'Wie stemt onze piano?');
    await user.type(screen.getByLabelText('Wat moeten collega\'s nog weten?'), 'Voor Jan Bakker');
    expect((await screen.findByRole('link', { name: card.title })).getAttribute('href')).toBe(card.address);
    await user.click(screen.getByRole('button', { name: 'Plaats mijn vraag' }));
    expect(await screen.findByText('Jan Bakk')).toBeTruthy();
    expect(asked.some(({ line }) => line === 'POST /questions')).toBe(false);
    expect(await faultsOfPage()).toEqual([]);
    await user.click(await screen.findByRole('button', { name: 'Plaats toch' }));
    await waitFor(() => expect(go).toHaveBeenCalledWith('/werk/ruwaard/vraagbaak/q2'));
  });

  it('keeps what was typed and says what is missing', async () => {
    await visit(NewQuestion, { text, answers: base });
    await user.type(screen.getByLabelText('Wat moeten collega\'s nog weten?'), 'Voor een koor.');
    await user.click(screen.getByRole('button', { name: 'Plaats mijn vraag' }));
    expect((await screen.findByRole('link', { name: /Uw vraag in één zin/ })).getAttribute('href')).toBe('#title');
    expect(screen.getByLabelText<HTMLTextAreaElement>('Wat moeten collega\'s nog weten?').value).toBe('Voor een koor.');
  });

  it('lets who asked accept an answer and thank for it, and leads to knowledge', async () => {
    const { asked: sent } = await visit(Question, {
      text, params: { id: 'q1' },
      answers: { ...base, 'GET /questions/q1': { body: asked }, 'PATCH /questions/q1': { body: asked }, 'POST /questions/q1/answers/a1/thanks': { body: asked }, 'GET /questions/_waiting': { body: { items: [], next: null } } },
    });
    expect(await screen.findByText('De stemmer van het orkest.')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Maak er kennis van' }).getAttribute('href')).toBe('/werk/ruwaard/vraagbaak/kennis/nieuw?vraag=q1&antwoord=a1');
    await user.click(screen.getByRole('button', { name: 'Dit hielp' }));
    await waitFor(() => expect(sent).toContainEqual({ line: 'PATCH /questions/q1', body: { acceptedAnswer: 'a1' } }));
    await user.click(screen.getByRole('button', { name: 'Bedank Wim Weet' }));
    await waitFor(() => expect(sent.some(({ line }) => line === 'POST /questions/q1/answers/a1/thanks')).toBe(true));
    expect(await faultsOfPage()).toEqual([]);
  });

  it('says what went wrong with an answer and keeps its text', async () => {
    await visit(Question, { text, params: { id: 'q1' }, answers: { ...base, 'GET /questions/q1': { body: asked }, 'POST /questions/q1/answers': 'offline' } });
    await user.type(await screen.findByLabelText('Uw antwoord'), 'Vraag het orkest.');
    await user.click(screen.getByRole('button', { name: 'Geef antwoord' }));
    expect(await screen.findByRole('alert')).toBeTruthy();
    expect(screen.getByLabelText<HTMLTextAreaElement>('Uw antwoord').value).toBe('Vraag het orkest.');
  });

  it('goes on in an empty field that has the focus after an answer', async () => {
    const { asked: sent } = await visit(Question, { text, params: { id: 'q1' }, answers: { ...base, 'GET /questions/q1': { body: { ...asked, mine: false } }, 'POST /questions/q1/answers': { status: 201, body: answer } } });
    await user.type(await screen.findByLabelText('Uw antwoord'), 'Bel de stemmer.');
    await user.click(screen.getByRole('button', { name: 'Geef antwoord' }));
    await waitFor(() => expect(sent.some(({ line }) => line === 'POST /questions/q1/answers')).toBe(true));
    await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('Uw antwoord')));
    expect((document.activeElement as HTMLTextAreaElement).value).toBe('');
  });

  it('makes knowledge of an answer', async () => {
    const { go, asked: sent } = await visit(NewKnowledge, { text, query: '?vraag=q1&antwoord=a1', answers: { ...base, 'GET /questions/q1': { body: asked }, 'POST /knowledge-items': { status: 201, body: known } } });
    expect((await screen.findByLabelText<HTMLTextAreaElement>('Wat u weet')).value).toBe('De stemmer van het orkest.');
    await user.click(screen.getByRole('button', { name: 'Bewaar' }));
    await waitFor(() => expect(go).toHaveBeenCalledWith('/werk/ruwaard/vraagbaak/kennis/k1'));
    expect(sent).toContainEqual({ line: 'POST /knowledge-items', body: { title: card.title, text: 'De stemmer van het orkest.', themes: ['music'], area: null, question: 'q1' } });
  });

  it('of two who change knowledge nobody loses a text', async () => {
    await visit(ChangeKnowledge, { text, params: { id: 'k1' }, answers: { ...base, 'GET /knowledge-items/k1': { body: known }, 'PATCH /knowledge-items/k1': { status: 412 } } });
    const field = await screen.findByLabelText<HTMLTextAreaElement>('Wat u weet');
    await user.clear(field);
    await user.type(field, 'Bel het orkest.');
    await user.click(screen.getByRole('button', { name: 'Bewaar' }));
    expect(await screen.findByText('Iemand heeft dit intussen veranderd.')).toBeTruthy();
    expect(screen.getByLabelText<HTMLTextAreaElement>('Wat u weet').value).toBe('Bel het orkest.');
  });

  it('shows whether knowledge holds, who keeps it, and lets somebody take it over', async () => {
    const { asked: sent } = await visit(Item, { text, params: { id: 'k1' }, answers: { ...base, 'GET /knowledge-items/k1': { body: known }, 'POST /knowledge-items/k1/_own': { body: known } } });
    expect(await screen.findByText('Wim Weet houdt het bij')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Ik houd dit voortaan bij' }));
    await waitFor(() => expect(sent.some(({ line }) => line === 'POST /knowledge-items/k1/_own')).toBe(true));
    expect(await faultsOfPage()).toEqual([]);
  });

  it('keeps the themes that somebody follows', async () => {
    const { asked: sent } = await visit(Themes, { text, answers: { ...base, 'GET /questions/_themes': { body: { themes: [] } }, 'PUT /questions/_themes': { body: { themes: ['music'] } } } });
    await user.click(await screen.findByLabelText('Muziek en zang'));
    await user.click(screen.getByRole('button', { name: 'Bewaar' }));
    await waitFor(() => expect(sent).toContainEqual({ line: 'PUT /questions/_themes', body: { themes: ['music'] } }));
    expect(await screen.findByText('Bewaard. U hoort van deze thema\'s.')).toBeTruthy();
  });
});
