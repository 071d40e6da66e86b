import { screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import type { TextFiles } from 'shared-ui/i18n/text';
import { describe, expect, it } from 'vitest';

import { faultsOfPage } from '../../../../shared-ui/testing/a11y';
import { askCard, offerCard } from '../../../../shared-ui/testing/exchange';
import { doubtful } from '../../../../shared-ui/testing/items';
import { visit, type Answers } from '../../../../shared-ui/testing/visit';
import { readChoice, switched, writeChoice } from './choice';
import { Exchange } from './Exchange';
import { together } from './together';

const text: TextFiles[] = [
  import.meta.glob('../../exchange/*.ftl', { import: 'default' }),
  import.meta.glob('../../exchange/thanks/*.ftl', { import: 'default' }),
  import.meta.glob('../../report/*.ftl', { import: 'default' }),
];
const user = userEvent.setup();
const list = (...items: unknown[]) => ({ body: { items, next: null } });
const categories = list({ slug: 'transport', name: 'Vervoer en meegaan', nameEn: 'Transport', kind: 'exchange', icon: 'bike', archivedAt: null });
const answers: Answers = { 'GET /asks': list(askCard()), 'GET /offers': list(offerCard(doubtful)), 'GET /categories': categories };
const titles = () => screen.getAllByRole('article').map(note => note.querySelector('h2')?.textContent);

describe('What neighbours ask and offer', () => {
  it('stands in one list, each with its word, and says where there is doubt', async () => {
    await visit(Exchange, { text, answers });
    await waitFor(() => expect(titles()).toEqual(['Wie gaat met mij mee naar het ziekenhuis?', 'Aanhanger te leen']));
    expect(screen.getByText('Vraag')).toBeTruthy();
    expect(screen.getByText('Aanbod: te leen')).toBeTruthy();
    expect(screen.getByText('Niet zeker of dit klopt')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Ik heb een vraag' }).getAttribute('href')).toBe('/ruwaard/vraag-stellen');
    expect(screen.getByRole('link', { name: 'Ik wil iets doen' }).getAttribute('href')).toBe('/ruwaard/aanbod-doen');
    expect(await faultsOfPage()).toEqual([]);
  });

  it('keeps what was chosen in the address', async () => {
    const { go, asked } = await visit(Exchange, { text, answers, query: 'soort=aanbod&rubriek=transport' });
    await waitFor(() => expect(titles()).toEqual(['Aanhanger te leen']));
    expect(asked.map(one => one.line)).toContain('GET /offers?limit=25&category=transport');
    await user.click(screen.getByLabelText('Vragen'));
    expect(go).toHaveBeenLastCalledWith('/ruwaard/vraag-en-aanbod?rubriek=transport', { replace: true, stay: true });
  });

  it('says who answers at once when it cannot wait', async () => {
    await visit(Exchange, { text, answers });
    const numbers = screen.getAllByRole('link').map(link => link.getAttribute('href')).filter(href => href?.startsWith('tel:'));
    expect(numbers).toEqual(['tel:112', 'tel:08000113', 'tel:08002000']);
  });

  it('invites whoever finds nothing', async () => {
    await visit(Exchange, { text, answers: { 'GET /asks': list(), 'GET /offers': list(), 'GET /categories': list() } });
    expect(await screen.findByText('Hier staat nog niets')).toBeTruthy();
    expect(await faultsOfPage()).toEqual([]);
  });

  it('says when there is no connection', async () => {
    await visit(Exchange, { text, answers: { 'GET /asks': 'offline', 'GET /offers': 'offline', 'GET /categories': 'offline' } });
    expect(await screen.findByText('U heeft geen verbinding.')).toBeTruthy();
  });
});

describe('What was chosen', () => {
  it('is both unless somebody wants one, and never neither', () => {
    expect(readChoice(new URLSearchParams('soort=iets')).kinds).toEqual(['ask', 'offer']);
    expect(switched(['ask', 'offer'], 'ask', false)).toEqual(['offer']);
    expect(switched(['offer'], 'offer', false)).toEqual(['ask']);
    expect(writeChoice({ kinds: ['ask'], category: 'garden' })).toBe('?soort=vragen&rubriek=garden');
    expect(writeChoice({ kinds: ['ask', 'offer'], category: null })).toBe('');
  });
});

describe('Two lists as one', () => {
  const at = (day: number) => askCard({ id: `a${day}`, publishedAt: `2026-11-${day}T09:00:00Z` });
  const growing = (days: number[], more: (() => void) | null) => ({ items: days.map(at), more, busy: false, problem: null });

  it('shows nothing before something newer may still come', () => {
    const more = () => undefined;
    const both = together(growing([28, 25], more), growing([27, 20], null));
    expect(both.items.map(item => item.id)).toEqual(['a28', 'a27', 'a25']);
    expect(both.more).toBe(more);
  });

  it('asks more of the list that holds back', () => {
    const far = () => undefined;
    const near = () => undefined;
    expect(together(growing([28, 20], far), growing([27, 24], near)).more).toBe(near);
    expect(together(growing([28], null), growing([27], null)).items).toHaveLength(2);
  });
});
