import { act, renderHook } from '@testing-library/preact';
import { beforeEach, describe, expect, it } from 'vitest';

import { changes, forgetDrafts, useDraft } from './draft';

const begin = { title: '', days: ['TU'] };

describe('What somebody is filling in', () => {
  beforeEach(() => sessionStorage.clear());

  it('is found again after a reload, on top of what is there now', () => {
    const first = renderHook(() => useDraft('a', begin));
    void act(() => first.result.current.set({ title: 'Naaien' }));
    first.unmount();
    const second = renderHook(() => useDraft('a', { title: '', days: ['WE'] }));
    expect(second.result.current.value).toEqual({ title: 'Naaien', days: ['WE'] });
    expect(second.result.current.found).toBe(true);
  });

  it('still knows what stood there when it was typed, also when it is typed on later', () => {
    const first = renderHook(() => useDraft('a', { title: 'Breien', days: ['TU'] }));
    void act(() => first.result.current.set({ title: 'Naaien' }));
    first.unmount();
    const second = renderHook(() => useDraft('a', { title: 'Haken', days: ['TU'] }));
    expect(second.result.current.from).toEqual({ title: 'Breien' });
    void act(() => second.result.current.set({ title: 'Naaien en haken' }));
    second.unmount();
    expect(renderHook(() => useDraft('a', begin)).result.current.from).toEqual({ title: 'Breien' });
  });

  it('leaves nothing behind when it is back as it was, saved or thrown away', () => {
    const { result } = renderHook(() => useDraft('a', begin));
    void act(() => result.current.set({ title: 'Naaien' }));
    void act(() => result.current.set({ title: '' }));
    expect(sessionStorage.length).toBe(0);
    void act(() => result.current.set({ title: 'Naaien' }));
    void act(() => result.current.reset(begin));
    expect(sessionStorage.length).toBe(0);
    expect(result.current.changed).toBe(false);
  });

  it('is gone after signing out', () => {
    const { result } = renderHook(() => useDraft('a', begin));
    void act(() => result.current.set({ title: 'Naaien' }));
    forgetDrafts();
    expect(sessionStorage.length).toBe(0);
  });

  it('is sent as what changed only', () => {
    expect(changes(begin, { title: '', days: ['TU', 'TH'] })).toEqual({ days: ['TU', 'TH'] });
    expect(changes(begin, { title: '', days: ['TU'] })).toEqual({});
  });
});
