import { screen } from '@testing-library/preact';
import type { TextFiles } from 'shared-ui/i18n/text';
import { describe, expect, it } from 'vitest';

import { faultsOfPage } from '../../../../shared-ui/testing/a11y';
import { activityOf, cardOf, doubtful } from '../../../../shared-ui/testing/items';
import { visit } from '../../../../shared-ui/testing/visit';
import { ProjectPage } from './ProjectPage';
import { Projects } from './Projects';

const text: TextFiles[] = [import.meta.glob('./*.ftl', { import: 'default' }), import.meta.glob('../../report/*.ftl', { import: 'default' }), import.meta.glob('../../show/text/*.ftl', { import: 'default' })];
const id = '3f9c0000-0000-4000-8000-000000000007';
const { confirmedHow, changedAt, archivedAt, archivedReason, confirmedAt, confirmedBy, dueAt, doubtfulAt, demonstration } = activityOf();
const garden = { id, alt: 'Een geveltuin', decorative: false, width: 800, height: 1200, crop: { x: 50, y: 10 }, focus: null };
const project = {
  id,
  title: 'Samen groener',
  summary: 'Bewoners leggen geveltuinen aan.',
  text: null,
  html: '<p>Elke zaterdag.</p>',
  contact: { name: 'Fatma', telephone: null, email: 'fatma@voordeur.example' },
  url: null,
  organisation: null,
  picture: garden,
  pictures: [garden],
  undescribed: 0,
  activities: [cardOf()],
  address: `/ruwaard/projecten/samen-groener-${id}`,
  ...{ confirmedHow, changedAt, archivedAt, archivedReason, confirmedAt, confirmedBy, dueAt, doubtfulAt, demonstration },
};

describe('Projects', () => {
  it('are listed with a picture in words, and doubt where there is', async () => {
    await visit(Projects, { text, answers: { 'GET /projects': { body: { items: [project, { ...project, ...doubtful, id: 'x', title: 'Oud plan' }], next: null } } } });
    expect(await screen.findByRole('link', { name: 'Samen groener' })).toBeTruthy();
    expect(screen.getAllByRole('img', { name: 'Een geveltuin' })).toHaveLength(2);
    expect(screen.getByText('Niet zeker of dit klopt')).toBeTruthy();
    expect(await faultsOfPage()).toEqual([]);
  });

  it('have words for none, and a way on', async () => {
    await visit(Projects, { text, answers: { 'GET /projects': { body: { items: [], next: null } } } });
    expect(await screen.findByText('Nog geen projecten')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Bekijk het programma' })).toBeTruthy();
  });
});

describe('The page of a project', () => {
  it('says who to ask and which activities belong to it', async () => {
    await visit(ProjectPage, { text, params: { id: `samen-groener-${id}` }, answers: { [`GET /projects/${id}`]: { body: project } } });
    expect(await screen.findByRole('heading', { level: 1, name: 'Samen groener' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'fatma@voordeur.example' }).getAttribute('href')).toBe('mailto:fatma@voordeur.example');
    expect(screen.getByRole('link', { name: 'Koffie-inloop' }).getAttribute('href')).toBe(cardOf().address);
    expect(await faultsOfPage()).toEqual([]);
  });
});
