/** What keys do while the focus is on a line, and not in a field: each letter is the one underlined in what it does. */
export const onKeys = (doing: Readonly<Record<string, (() => void) | undefined>>) => (event: KeyboardEvent) => {
  const act = doing[event.key.toLowerCase()];
  const writing = (event.target as Element).closest('input, textarea, select') !== null;
  if (!act || writing || event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
  event.preventDefault();
  act();
};
