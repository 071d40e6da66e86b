import axe from 'axe-core';

/** What axe finds wrong with the page as it stands. happy-dom paints nothing, so contrast is for the browser tests. */
export async function faultsOfPage(): Promise<string[]> {
  const rules = { 'color-contrast': { enabled: false }, region: { enabled: false } };
  const { violations } = await axe.run(document.body, { rules });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.html).join(' ')}`);
}
