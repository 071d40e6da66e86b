/** Text of an item. The server made this HTML from Markdown and took everything dangerous out. */
export function Markdown({ html }: { html: string | null }) {
  if (!html) return null;
  return <div class="prose" dangerouslySetInnerHTML={{ __html: html }} />;
}
