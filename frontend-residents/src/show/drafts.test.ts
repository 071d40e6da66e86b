import { beforeEach, describe, expect, it, vi } from 'vitest';

import { dropDraft, forgetDrafts, keepDraft, readDraft } from './drafts';

describe('What somebody is writing', () => {
  beforeEach(() => {
    localStorage.clear();
    vi.restoreAllMocks();
  });

  it('is found back by who wrote it, and by a visitor who has signed in since', () => {
    keepDraft('ask', 'p1', { title: 'Een lift' });
    expect(readDraft('ask', 'p1')).toEqual({ title: 'Een lift' });
    expect(readDraft('ask', 'p2')).toBeNull();
    expect(readDraft('ask', null)).toBeNull();
    keepDraft('ask', null, { title: 'Een brief' });
    expect(readDraft('ask', 'p1')).toEqual({ title: 'Een brief' });
    dropDraft('ask');
    expect(readDraft('ask', 'p1')).toBeNull();
  });

  it('of a visitor is there for a day', () => {
    keepDraft('ask', null, { title: 'Een brief' });
    keepDraft('offer', 'p1', { title: 'Een taart' });
    const later = Date.now() + 2 * 86_400_000;
    vi.spyOn(Date, 'now').mockReturnValue(later);
    expect(readDraft('ask', null)).toBeNull();
    expect(localStorage.getItem('voordeur-draft ask')).toBeNull();
    expect(readDraft('offer', 'p1')).toEqual({ title: 'Een taart' });
  });

  it('is gone after signing out, and nothing else is', () => {
    keepDraft('ask', 'p1', { title: 'Een lift' });
    localStorage.setItem('voordeur-comfort', '{}');
    forgetDrafts();
    expect(Object.keys(localStorage)).toEqual(['voordeur-comfort']);
  });

  it('is no fault where nothing can be kept', () => {
    localStorage.setItem('voordeur-draft ask', 'geen json');
    expect(readDraft('ask', null)).toBeNull();
  });
});
