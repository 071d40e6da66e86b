// The screen in the community house: says the time, takes away what is over, turns its pages, and asks for what is new. Without
// a connection it goes on with what it has for a day; sw.js starts it again after the power went.
const TURN = 14000; // milliseconds that a page stays
const ASK = 300000;
const HOUR = 3600000;
const DAY = 24 * HOUR;
const find = (selector, from = document) => [...from.querySelectorAll(selector)];
const main = document.querySelector('main');
const still = matchMedia('(prefers-reduced-motion: reduce)');
const pause = document.getElementById('pause');
const turning = document.getElementById('turning');
let made = Number(document.querySelector('header').dataset.made) * 1000;
let counted = Date.now();
let page = 0;
let held = false;

const inAmsterdam = (moment, options) => new Intl.DateTimeFormat('nl', { timeZone: 'Europe/Amsterdam', ...options }).format(moment);
/** "20261129", so many days from now. */
const dayOf = (moment) => new Intl.DateTimeFormat('sv', { timeZone: 'Europe/Amsterdam' }).format(moment).replaceAll('-', '');
const wallClock = (moment) => `${dayOf(moment)}T${inAmsterdam(moment, { hour: '2-digit', minute: '2-digit', second: '2-digit' }).replaceAll(':', '')}`;

/** What is over, doubtful by now, or later than tomorrow is not shown; what is busy is lit. */
function tidy() {
  const now = Date.now();
  const today = dayOf(now);
  const tomorrow = dayOf(now + DAY);
  const clock = wallClock(now);
  for (const line of find('li', main)) {
    if (Number(line.dataset.over) * 1000 <= now || now - made > DAY) line.remove();
    else line.classList.toggle('now', line.dataset.start <= clock && !line.classList.contains('cancelled'));
  }
  for (const section of find('section', main)) {
    const { day } = section.dataset;
    const heading = section.querySelector('h2');
    section.dataset.date ??= heading.textContent;
    if (section.querySelector('li') === null || (day !== today && day !== tomorrow)) section.dataset.gone = '1';
    else heading.textContent = `${day === today ? 'Vandaag' : 'Morgen'}, ${section.dataset.date}`;
    section.hidden = section.dataset.gone === '1';
  }
  document.getElementById('nothing').hidden = find('section:not([data-gone])', main).length > 0;
  document.getElementById('clock').textContent = inAmsterdam(now, { weekday: 'long', day: 'numeric', month: 'long', hour: 'numeric', minute: '2-digit' }).replace(/(\d+):(\d+)$/, '$1.$2');
  document.documentElement.classList.toggle('evening', clock.slice(9) >= '180000' || clock.slice(9) < '070000');
  document.getElementById('said').textContent = now - made > 2 * ASK ? `Bijgewerkt om ${inAmsterdam(made, { hour: 'numeric', minute: '2-digit' }).replace(':', '.')} uur` : 'Alles hier is op tijd bevestigd';
}

/** The lines in pages that fit the glass; a day that does not fit goes on upon the next. */
function pages() {
  const room = innerHeight - find('header, footer').reduce((sum, one) => sum + one.offsetHeight, 0) - 0.05 * innerHeight;
  const all = [[]];
  let height = 0;
  for (const section of find('section:not([data-gone])', main)) {
    const heading = section.offsetHeight - section.querySelector('ul').offsetHeight + 0.03 * innerHeight;
    let more = heading;
    for (const line of find('li', section)) {
      if (all.at(-1).length > 0 && height + more + line.offsetHeight > room) {
        all.push([]);
        height = 0;
        more = heading;
      }
      all.at(-1).push(line);
      height += more + line.offsetHeight;
      more = 0;
    }
  }
  return all;
}

function show() {
  for (const one of find('section, li', main)) one.hidden = one.dataset.gone === '1';
  turning.hidden = false; // it takes room, too
  const all = innerWidth < 700 ? [] : pages(); // a phone is scrolled
  page = all.length > 0 ? page % all.length : 0;
  if (all.length > 1)
    for (const section of find('section:not([data-gone])', main)) {
      for (const line of find('li', section)) line.hidden = !all[page].includes(line);
      section.hidden = find('li:not([hidden])', section).length === 0;
    }
  turning.hidden = all.length < 2;
  document.getElementById('page').textContent = `${page + 1} van ${all.length}`;
}

function turn() {
  if (held || turning.hidden) return;
  page += 1;
  main.classList.add('turning');
  setTimeout(() => {
    tidy();
    show();
    main.classList.remove('turning');
  }, still.matches ? 0 : 1200);
}

/** Whoever minds the screen may be away: what cannot be asked stays as it is. */
async function ask() {
  const address = new URL(location.href);
  const hour = Date.now() - counted >= HOUR;
  if (!hour) address.searchParams.set('stil', '1');
  try {
    const answer = await fetch(address);
    if (!answer.ok) return;
    const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html');
    if (hour) counted = Date.now();
    made = Number(fresh.querySelector('header').dataset.made) * 1000;
    main.replaceChildren(...fresh.querySelector('main').childNodes);
  } catch {
    // goes on with what it has
  }
  tidy();
  show();
}

pause.addEventListener('click', () => {
  held = !held;
  pause.setAttribute('aria-pressed', String(held));
});
addEventListener('resize', show);
tidy();
show();
setInterval(turn, TURN);
setInterval(ask, ASK);
setInterval(() => { tidy(); if (!held) show(); }, 60000);
navigator.serviceWorker?.register('/scherm/sw.js').catch(() => {});
