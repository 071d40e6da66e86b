// Workbooks as Excel makes them, as small as they can be.

/** A cell: a text, a number, or a number with the style of a date (1) or of a time (2). */
export type Cell = string | number | { n: number; style: 1 | 2 } | null;

function crc(bytes: Buffer): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return (sum ^ 0xffffffff) >>> 0;
}

/** A zip of files that are stored as they are. */
export function zip(files: { [name: string]: string }): Buffer {
  const bodies: Buffer[] = [];
  const lines: Buffer[] = [];
  let at = 0;
  for (const [name, text] of Object.entries(files)) {
    const bytes = Buffer.from(text);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(0x21, 8);
    common.writeUInt32LE(crc(bytes), 10);
    common.writeUInt32LE(bytes.length, 14);
    common.writeUInt32LE(bytes.length, 18);
    common.writeUInt16LE(Buffer.byteLength(name), 22);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(at, 10);
    const body = Buffer.concat([Buffer.from("PK\x03\x04"), common, Buffer.from(name), bytes]);
    bodies.push(body);
    lines.push(Buffer.concat([Buffer.from("PK\x01\x02\x14\x00"), common, rest, Buffer.from(name)]));
    at += body.length;
  }
  const directory = Buffer.concat(lines);
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06");
  end.writeUInt16LE(lines.length, 8);
  end.writeUInt16LE(lines.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...bodies, directory, end]);
}

const escape = (text: string) => text.replace(/[&<>]/g, (c) => `&#${c.charCodeAt(0)};`);

function cellXml(cell: Cell): string {
  if (cell === null) return "<c/>";
  if (typeof cell === "string") return `<c t="inlineStr"><is><t>${escape(cell)}</t></is></c>`;
  return typeof cell === "number" ? `<c><v>${cell}</v></c>` : `<c s="${cell.style}"><v>${cell.n}</v></c>`;
}

/** Rows by their number in the sheet. */
export function workbook(rows: { [number: number]: Cell[] }): Buffer {
  const made = Object.entries(rows).map(([r, cells]) => `<row r="${r}">${cells.map(cellXml).join("")}</row>`);
  return zip({
    "[Content_Types].xml": `<Types><Override PartName="/xl/workbook.xml" ContentType="${XLSX}.main+xml"/></Types>`,
    "xl/workbook.xml": '<workbook xmlns:r="r"><sheets><sheet name="Blad1" sheetId="1" r:id="rId1"/></sheets></workbook>',
    "xl/_rels/workbook.xml.rels": '<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="worksheets/sheet1.xml"/>'
      + '<Relationship Id="rId2" Type="x/styles" Target="styles.xml"/></Relationships>',
    "xl/styles.xml": '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="20"/></cellXfs></styleSheet>',
    "xl/worksheets/sheet1.xml": `<worksheet><sheetData>${made.join("")}</sheetData></worksheet>`,
  });
}

export const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
