// What a calendar means according to ical.js and JavaScript's own time zones: a second opinion
// that shares no code with libical.
import ICAL from 'ical.js';

/** What Windows calls them, in the files that we compare. */
const WINDOWS = { 'GMT Standard Time': 'Europe/London' };

const formats = new Map();

function shown(zone, utc) {
  if (!formats.has(zone)) {
    formats.set(zone, new Intl.DateTimeFormat('en-GB', {
      timeZone: zone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric',
      hour: 'numeric', minute: 'numeric', second: 'numeric',
    }));
  }
  const part = Object.fromEntries(formats.get(zone).formatToParts(utc).map((p) => [p.type, Number(p.value)]));
  return Date.UTC(part.year, part.month - 1, part.day, part.hour, part.minute, part.second);
}

/** The moment at which the clock of a zone shows this; the first of two. */
function moment(time, tzid, fallback) {
  const wall = Date.UTC(time.year, time.month - 1, time.day, time.hour, time.minute, time.second);
  if (time.zone === ICAL.Timezone.utcTimezone) return wall;
  // A whole day is a day of the neighbourhood.
  const zone = time.isDate ? 'Europe/Amsterdam' : tzid ? WINDOWS[tzid] ?? tzid : fallback;
  const before = shown(zone, wall - 86400e3) - (wall - 86400e3);
  const after = shown(zone, wall + 86400e3) - (wall + 86400e3);
  return [wall - before, wall - after].find((utc) => shown(zone, utc) === wall) ?? wall - before;
}

const text = (ms) => new Date(ms).toISOString().replace('.000', '');

/** The dates of one series that overlap [from, to). */
function dates(event, from, to, fallback) {
  const tzid = (property) => event.component.getFirstProperty(property)?.getParameter('tzid');
  const found = [];
  const iterator = event.iterator();
  for (let next = iterator.next(); next && next.year < 2031; next = iterator.next()) {
    const { startDate, endDate, item } = event.getOccurrenceDetails(next);
    const zoneOf = (property) => item.component.getFirstProperty(property)?.getParameter('tzid') ?? tzid(property);
    const start = moment(startDate, zoneOf('dtstart'), fallback);
    const end = moment(endDate, zoneOf('dtend') ?? zoneOf('dtstart'), fallback);
    if (start < to && (start >= from || end > from)) {
      found.push({ uid: event.uid, start: text(start), end: end > start ? text(end) : null, title: item.summary.trim() });
    }
    if (!event.isRecurring()) break;
  }
  return found;
}

/** Every date in a file: {uid, start, end, title}, in order. */
export function peerDates(source, from, to) {
  const calendar = new ICAL.Component(ICAL.parse(source));
  const fallback = calendar.getFirstPropertyValue('x-wr-timezone') ?? 'Europe/Amsterdam';
  const events = calendar.getAllSubcomponents('vevent').map((c) => new ICAL.Event(c));
  const masters = events.filter((e) => !e.isRecurrenceException());
  for (const change of events.filter((e) => e.isRecurrenceException())) {
    masters.filter((m) => m.uid === change.uid).forEach((m) => m.relateException(change));
  }
  return masters.flatMap((event) => dates(event, from, to, fallback)).sort(byStart);
}

export function byStart(a, b) {
  return a.start.localeCompare(b.start) || a.uid.localeCompare(b.uid) || String(a.end).localeCompare(String(b.end));
}
