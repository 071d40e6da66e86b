// The section "Scale" of tests/load/figures.md, the short tables of the README and a picture of the ratios.
//   node figures.mjs FOLDER yes|no      yes: only print
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

import { writeSection } from '../section.mjs';

const [folder, quick] = process.argv.slice(2);
const beside = new URL('..', import.meta.url).pathname;
const sizes = [['100k', '100,000 in 100'], ['1M', '1,000,000 in 500'], ['single', '100,000 in 1']];
const rounds = name => existsSync(`${folder}/${name}.jsonl`) ? readFileSync(`${folder}/${name}.jsonl`, 'utf8').trim().split('\n').map(line => JSON.parse(line)) : [];
const imports = existsSync(`${folder}/import.json`) ? JSON.parse(readFileSync(`${folder}/import.json`, 'utf8')) : null;

const groups = ['list', 'search', 'near'];
const quantile = (list, q) => [...list].sort((a, b) => a - b)[Math.min(list.length - 1, Math.floor(list.length * q))];

/** Of several rounds: the middle one of each group, and of each kind all of them. */
function figures(of) {
  const report = {};
  for (const group of groups) {
    const each = of.map(kinds => Object.values(kinds[group]).flat().map(([ms]) => ms));
    report[group] = { p50: quantile(each.map(times => quantile(times, 0.5)), 0.5), p99: quantile(each.map(times => quantile(times, 0.99)), 0.5), kinds: {} };
    for (const name of Object.keys(of[0][group])) {
      const times = of.flatMap(kinds => kinds[group][name]);
      const ms = times.map(([took]) => took);
      report[group].kinds[name] = { p50: quantile(ms, 0.5), p99: quantile(ms, 0.99), items: times.reduce((sum, [, items]) => sum + items, 0) / times.length };
    }
  }
  return report;
}

const sized = sizes.map(([key, label]) => ({ label, of: rounds(key), beside: rounds(`${key}-beside`) })).filter(({ of }) => of.length > 0)
  .map(({ label, of, beside }) => ({ label, is: figures(of), small: figures(beside), beside }));
const small = sized.length > 0 ? figures(sized.flatMap(({ beside }) => beside)) : null;
const measured = small ? [{ label: '1,000 in 2', is: small, small }, ...sized] : [];
const table = rows => rows.map(row => `| ${row.join(' | ')} |`).toSpliced(1, 0, `|${'---|'.repeat(rows[0].length)}`).join('\n');
const ms = n => n.toFixed(1);
const times = n => n.toFixed(2);

/** Against the 1,000 that was asked beside it, in turns. */
const ratio = (size, group) => size.is[group].p99 / size.small[group].p99;

function whole() {
  return table([
    ['p50 / p99 in ms (p99 ÷ p99 at 1,000)', ...measured.map(size => size.label)],
    ...groups.map(group => [group, ...measured.map(size =>
      `${ms(size.is[group].p50)} / ${ms(size.is[group].p99)} (${times(ratio(size, group))})`)]),
  ]);
}

function kinds() {
  return table([
    ['p50 / p99 in ms; rows in an answer', ...measured.map(size => size.label)],
    ...groups.flatMap(group => Object.keys(small[group].kinds).map(name => [`${group}: ${name}`, ...measured.map(size => {
      const is = size.is[group].kinds[name];
      return `${ms(is.p50)} / ${ms(is.p99)}; ${is.items.toFixed(0)}`;
    })])),
  ]);
}

function reading() {
  const counts = Object.keys(imports.each.calendar).map(Number);
  const most = Math.max(...counts);
  const steps = { new: 'new', again: 'read again, nothing changed', changed: 'read again, one in ten changed' };
  return table([
    ['ms per event', ...counts.map(n => n.toLocaleString('en')), `${most.toLocaleString('en')} ÷ 100`],
    ...Object.entries(imports.each).flatMap(([kind, of]) => Object.entries(steps).map(([step, label]) =>
      [`${kind}, ${label}`, ...counts.map(n => of[n][step].toFixed(2)), times(of[most][step] / of[100][step])])),
  ]) + `\n\nLooking for doubles after all of that: ${imports.doubles.seconds.toFixed(1)} s, ${imports.doubles.found} pairs found.`;
}

function picture() {
  const bars = measured.slice(1);
  const widest = Math.max(3.3, ...bars.flatMap(size => groups.map(group => ratio(size, group))));
  const left = 250;
  const scale = 380 / widest;
  const parts = [];
  let y = 52;
  for (const group of groups) {
    for (const [i, size] of bars.entries()) {
      const share = ratio(size, group);
      parts.push(`<text x="8" y="${y + 15}">${i === 0 ? `<tspan class="strong">${group}</tspan>` : ''}</text>` +
        `<text x="70" y="${y + 15}">${size.label}</text>` +
        `<rect x="${left}" y="${y}" width="${(share * scale).toFixed(1)}" height="20" class="${share <= 3 ? 'well' : 'not'}"/>` +
        `<text x="${(left + 6 + share * scale).toFixed(1)}" y="${y + 15}" class="strong">${times(share)}</text>`);
      y += 26;
    }
    y += 12;
  }
  const title = 'p99 divided by the p99 at 1,000 activities; the line: at most 3';
  const style = 'text{fill:#10241f}.strong{font-weight:700}.back{fill:#fff}.well{fill:#17433b}.not{fill:#9c2f1b}.axis{stroke:#10241f}.goal{stroke:#b57b00}' +
    '@media (prefers-color-scheme:dark){text{fill:#eef4f1}.back{fill:#10241f}.well{fill:#7fc4b0}.not{fill:#ff9b85}.axis{stroke:#eef4f1}.goal{stroke:#ffc24a}}';
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 720 ${y + 8}" role="img" font-family="Overpass, sans-serif" font-size="15"><title>${title}</title>` +
    `<style>${style}</style><rect width="720" height="${y + 8}" class="back"/><text x="8" y="24" class="strong">${title}</text>${parts.join('')}` +
    `<path d="M${left} 40V${y}" class="axis"/><path d="M${(left + 3 * scale).toFixed(1)} 40V${y}" class="goal" stroke-width="3"/></svg>\n`;
}

/** What the README tells, between its marks. */
function short() {
  const most = imports && Math.max(...Object.keys(imports.each.calendar).map(Number));
  const each = kind => ['new', 'again', 'changed'].map(step => times(imports.each[kind][most][step] / imports.each[kind][100][step])).join(', ');
  return [
    ...(small ? ['![p99 at each size](tests/load/scale.svg)', whole()] : []),
    ...(imports ? [`Per event, reading in ${most.toLocaleString('en')} takes as long as reading in 100 times (new, again, one in ten changed): ` +
      `calendar ${each('calendar')}; list ${each('list')}. The look for doubles after it takes ${imports.doubles.seconds.toFixed(0)} s.`] : []),
  ].join('\n\n');
}

const sections = [
  `One request at a time through nginx and the program, past the cache; places, words and sizes of neighbourhoods fall off as they
do in a region. Each round comes right after one at 1,000; PostgreSQL has what they read at hand (VOORDEUR_DATABASE_MEMORY=6GB). \`tests/load/scale/run\`.`, ...(small ? [whole(), kinds()] : []), ...(imports ? [reading()] : []),
];
if (quick === 'yes') {
  process.stdout.write(`${sections.join('\n\n')}\n`);
} else {
  writeSection(`${beside}figures.md`, 'Scale', sections.join('\n\n'));
  if (small) writeFileSync(`${beside}scale.svg`, picture());
  const readme = readFileSync(`${beside}../../README.md`, 'utf8');
  writeFileSync(`${beside}../../README.md`, readme.replace(/(<!-- scale -->\n)[^]*?(\n<!-- \/scale -->)/, (_, begin, end) => begin + short() + end));
}
