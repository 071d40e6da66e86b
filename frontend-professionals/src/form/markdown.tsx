import type { ComponentChildren } from 'preact';

/**
 * A look at what a text will become, while it is typed. It knows what the help beside the field explains: paragraphs,
 * headings, lists, bold, slanted and links. The server makes the real page, and keeps out what may not be there.
 */
export function Markdown({ text }: { text: string }) {
  const blocks = text.replace(/\r/g, '').split(/\n\s*\n/).map(block => block.trim()).filter(Boolean);
  return <>{blocks.map((block, index) => <Block key={index} block={block} />)}</>;
}

function Block({ block }: { block: string }) {
  const lines = block.split('\n').map(line => line.trim());
  const heading = /^#{1,3}\s+(.+)$/.exec(block);
  if (heading?.[1] && lines.length === 1) return <h4>{inline(heading[1])}</h4>;
  if (lines.every(line => /^[-*]\s+/.test(line)))
    return (
      <ul class="bullets">
        {lines.map((line, index) => (
          <li key={index}>{inline(line.replace(/^[-*]\s+/, ''))}</li>
        ))}
      </ul>
    );
  return <p>{inline(lines.join(' '))}</p>;
}

const marks = /\*\*(.+?)\*\*|\*(.+?)\*|\[([^\]]+)\]\((https?:\/\/[^)\s]+)\)/;

function inline(text: string): ComponentChildren[] {
  const match = marks.exec(text);
  if (!match) return [text];
  const [all, bold, slanted, label, href = ''] = match;
  const before = text.slice(0, match.index);
  const after = inline(text.slice(match.index + all.length));
  const mark = bold ? <b>{inline(bold)}</b> : slanted ? <em>{inline(slanted)}</em> : <a href={href}>{label}</a>;
  return [before, mark, ...after];
}
