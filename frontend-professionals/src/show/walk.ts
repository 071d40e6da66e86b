/**
 * Walking through a table, or a list marked `data-walk`, with the keyboard. Every row holds controls marked `data-cell`;
 * an arrow goes to the same control one row on. All of them stay in the order of the Tab key too: arrows are a short cut, not the only way.
 */
export function walk(event: KeyboardEvent): void {
  const step = { ArrowDown: 1, ArrowUp: -1, Home: -Infinity, End: Infinity }[event.key];
  const control = (event.target as Element).closest<HTMLElement>('[data-cell]');
  if (step === undefined || !control || event.ctrlKey || event.metaKey || event.altKey) return;
  const body = control.closest('tbody, [data-walk]');
  const peers = [...(body?.querySelectorAll<HTMLElement>(`[data-cell="${control.dataset['cell'] ?? ''}"]`) ?? [])];
  const at = peers.indexOf(control);
  const to = Math.max(0, Math.min(peers.length - 1, at + step));
  event.preventDefault();
  peers[to]?.focus();
}
