// HTML by template: what is put in is escaped, unless it was made here.
class Raw {
  constructor(text) {
    this.text = text;
  }
  toString() {
    return this.text;
  }
}

export const raw = (text) => new Raw(String(text));

const entities = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escape = (value) =>
  value instanceof Raw ? String(value) : String(value).replace(/[&<>"]/g, (character) => entities[character]);

export function html(parts, ...values) {
  return parts.reduce((text, part, at) => text + escape(values[at - 1]) + part);
}

/* Paragraphs of plain text with `code` in them, as the contract's descriptions are. */
export function prose(text) {
  return text.trim().split(/\n\n+/).filter(Boolean)
    .map((part) => `<p>${escape(part).replace(/`([^`]+)`/g, "<code>$1</code>")}</p>`)
    .join("\n");
}
