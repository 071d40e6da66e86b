import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

import type { Result } from '../api/problem';
import { forgetAnswers, useAnswer } from './answer';

const nothing: Result<string> = { ok: false, problem: { type: 'about:blank', title: 'Geen verbinding', status: 0 } };
const something: Result<string> = { ok: true, value: 'koffie', version: null };

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  forgetAnswers();
});

/** Time goes by, and what it led to is drawn. */
async function pass(ms: number) {
  for (const step of [ms, 0])
    await act(async () => {
      await vi.advanceTimersByTimeAsync(step);
    });
}

it('asks again for what could not be had, and shows meanwhile what it showed', async () => {
  const shown: string[] = [];
  const ask = vi.fn(() => Promise.resolve(ask.mock.calls.length < 3 ? nothing : something));
  function Screen() {
    const answer = useAnswer('programme', ask);
    shown.push(answer.state);
    return <p>{answer.state === 'ready' ? answer.value : answer.state}</p>;
  }
  const root = document.createElement('div');
  await act(() => render(<Screen />, root));
  await pass(0);
  expect(root.textContent).toBe('failed');
  await pass(10_000);
  expect(root.textContent).toBe('failed');
  await pass(10_000);
  expect(root.textContent).toBe('koffie');
  expect(shown.lastIndexOf('waiting')).toBeLessThan(shown.indexOf('failed'));
  expect(ask).toHaveBeenCalledTimes(3);
  await act(() => render(null, root));
});
