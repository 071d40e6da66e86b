// The websites of many clubs in one server: mostly nothing new, now and then another evening, seldom slow or gone.
import { createServer } from 'node:http';

const random = (() => { let seed = 12345; return () => (seed = (seed * 1103515245 + 12345) % 2147483648) / 2147483648; })();

function calendar(feed) {
  const events = Array.from({ length: 12 }, (_, n) => ['BEGIN:VEVENT', `UID:${feed}-${n}@club`, 'DTSTAMP:20260101T000000Z',
    `DTSTART:2027${String(1 + (n % 12)).padStart(2, '0')}${String(1 + (feed % 28)).padStart(2, '0')}T190000Z`, `SUMMARY:Avond ${n} van club ${feed}`,
    'LOCATION:De Haard', 'END:VEVENT'].join('\r\n'));
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', ...events, 'END:VCALENDAR', ''].join('\r\n');
}

function answer(request, response) {
  const feed = Number(/^\/(\d+)\.ics$/.exec(request.url)?.[1]);
  if (Number.isNaN(feed)) response.writeHead(404).end();
  else if (feed % 100 === 7) response.writeHead(404).end(); // gone: 1 in 100
  else if (feed % 12 === 5) response.writeHead(200, { 'content-type': 'text/calendar', etag: '"2"' }).end(calendar(feed)); // changed: 1 in 12
  else response.writeHead(304, { etag: '"1"' }).end();
}

createServer((request, response) => {
  const slow = random() < 1 / 200;
  setTimeout(answer, slow ? 3000 : 20 + random() * 180, request, response);
}).listen(Number(process.argv[2]), '::', () => console.log('listening'));
