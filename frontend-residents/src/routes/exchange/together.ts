import type { ExchangeCard } from 'shared-ui/api/types';
import type { Growing } from 'shared-ui/data/slices';

type List = Growing<ExchangeCard>;

const newestFirst = (one: ExchangeCard, other: ExchangeCard) => (other.publishedAt ?? '').localeCompare(one.publishedAt ?? '');

/**
 * Two lists, each the newest first, as one. What is older than the end of a list that goes on is held back: something of
 * that list may still come in between. More is asked of the list that holds back.
 */
export function together(one: List, other: List): List {
  const waitsFor = [one, other].filter(list => list.more !== null).sort((a, b) => endOf(b).localeCompare(endOf(a)))[0];
  const end = waitsFor ? endOf(waitsFor) : '';
  const items = [...one.items, ...other.items].sort(newestFirst);
  return {
    items: items.filter(item => (item.publishedAt ?? '') >= end),
    more: waitsFor?.more ?? null,
    busy: one.busy || other.busy,
    problem: one.problem ?? other.problem,
  };
}

const endOf = (list: List) => list.items.at(-1)?.publishedAt ?? '';
