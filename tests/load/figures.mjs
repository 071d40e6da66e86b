// The figures as a table for the README and a picture: ratios first, rates of one machine second.

const goals = [
  ['cached, many keys', 'static', 0.6], ['cached, one hot key', 'static', 0.7], ['cached, 304', 'static', 0.85],
  ['list', 'list, peer joined', 3], ['list', 'list, peer with our cards', 1.1], ['list', 'list, peer with our cards, no nginx', null], ['list', 'list, pgbench', null],
  ['detail', 'detail, peer joined', 1.4], ['create', 'create, pgbench', 0.45],
];

const ratio = (results, [a, b], c) => results[a][c].rate / results[b][c].rate;
const two = n => n.toFixed(2);

function tables(results, others, connections) {
  const lines = ['| what, against what | expected | ' + connections.map(c => `c=${c}`).join(' | ') + ' |', '|---|---|' + connections.map(() => '---|').join('')];
  for (const goal of goals)
    lines.push(`| ${goal[0]} ÷ ${goal[1]} | ${goal[2] === null ? '–' : `≥ ${goal[2]}`} | ${connections.map(c => two(ratio(results, goal, c))).join(' | ')} |`);
  lines.push('', '| requests a second (p99 in ms) | ' + connections.map(c => `c=${c}`).join(' | ') + ' |', '|---|' + connections.map(() => '---|').join(''));
  for (const [name, of] of Object.entries(results))
    lines.push(`| ${name} | ${connections.map(c => `${Math.round(of[c].rate)}${of[c].p99 ? ` (${of[c].p99.toFixed(1)})` : ''}${of[c].refused ? `, ${of[c].refused} refused` : ''}`).join(' | ')} |`);
  lines.push('', `64 sign-ins at once: the list's p99 is ${two(others.signIns)} × its quiet value (expected at most 1.5).`,
    `Memory of a front worker (PSS): ${others.memory.toFixed(1)} MB (at most 6). First answer after exec: ${others.first.toFixed(0)} ms (at most 50).`,
    `3,000 connections: ${Object.entries(others.overload).map(([status, n]) => `${n} × ${status}`).join(', ')}.`, '');
  return lines.join('\n');
}

function picture(results, connections) {
  const c = connections[1];
  const bars = goals.filter(goal => goal[2] !== null);
  const widest = Math.max(...bars.map(goal => ratio(results, goal, c) / goal[2]), 1.2);
  const scale = 330 / widest;
  const rows = bars.map((goal, i) => {
    const share = ratio(results, goal, c) / goal[2];
    const y = 44 + i * 34;
    return `<text x="8" y="${y + 16}">${goal[0]} ÷ ${goal[1]}</text><rect x="330" y="${y}" width="${(share * scale).toFixed(1)}" height="22" fill="${share >= 1 ? '#17433b' : '#9c2f1b'}"/>` +
      `<text x="${(336 + share * scale).toFixed(1)}" y="${y + 16}" font-weight="700">${two(ratio(results, goal, c))}</text>`;
  });
  const height = 60 + bars.length * 34;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 720 ${height}" role="img" font-family="Overpass, sans-serif" font-size="15" fill="#10241f"><title>Ratios at ${c} connections; the line is what is expected</title><rect width="720" height="${height}" fill="#ffffff"/><text x="8" y="24" font-weight="700">Ratios at ${c} connections; the line is what is expected</text>${rows.join('')}<path d="M${(330 + scale).toFixed(1)} 36V${height - 10}" stroke="#ffc24a" stroke-width="3"/></svg>\n`;
}

export function figures(results, others, connections) {
  return { table: tables(results, others, connections), picture: picture(results, connections) };
}
