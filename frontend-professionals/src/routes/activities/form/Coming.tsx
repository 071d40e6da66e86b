import { useEffect, useState } from 'preact/hooks';
import type { Api } from 'shared-ui/api/api';
import type { Dates, Pattern } from 'shared-ui/api/contract.gen';
import type { Problem } from 'shared-ui/api/problem';
import { TextField } from 'shared-ui/form/TextField';
import { dayNumber, fullDate, weekdayShort } from 'shared-ui/i18n/moments';
import { language, t } from 'shared-ui/i18n/text';
import { Waiting } from 'shared-ui/show/states';

import { momentAt } from '../../../recurrence/clock';
import { Trouble } from '../../../show/Trouble';
import { monthsOf, pressed, type Month, type SeriesDate } from './dates';
import { hasStart, patternOf, type ActivityForm } from './model';

interface ComingProps {
  api: Api;
  form: ActivityForm;
  onChange: (change: Partial<ActivityForm>) => void;
}

/** The dates a series makes, asked of the server while it is filled in. Pressing a date takes it away or brings it back. */
export function Coming({ api, form, onChange }: ComingProps) {
  const pattern = hasStart(form) ? patternOf(form) : null;
  const { dates, problem, again } = useDates(api, pattern);
  const [extra, setExtra] = useState('');
  const [round, setRound] = useState(0);
  if (pattern === null) return <p class="soft">{t('coming-first')}</p>;

  function add() {
    if (extra === '') return;
    onChange({ rdates: [...new Set([...form.rdates, momentAt(extra, form.allDay ? '00:00' : form.start)])].sort() });
    setExtra('');
    setRound(count => count + 1);
  }

  return (
    <section class="stack gap-3" aria-labelledby="coming">
      <h3 id="coming">{t('coming-title')}</h3>
      {problem ? <Trouble problem={problem} again={again} /> : null}
      {dates === null && problem === null ? <Waiting lines={2} /> : null}
      {dates ? (
        <>
          <p role="status">{sumText(dates)}</p>
          <p class="hint soft small">{t('coming-press')}</p>
          <Months
            months={monthsOf(dates, form.rdates)}
            onPress={date => onChange(pressed(date, { exdates: form.exdates, rdates: form.rdates }))}
          />
        </>
      ) : null}
      <div class="row">
        <TextField key={round} name="extra" type="date" label={t('coming-extra')} onInput={setExtra} />
        <button class="button button--plain button--small low" type="button" onClick={add}>
          {t('coming-add')}
        </button>
      </div>
    </section>
  );
}

function sumText({ items }: Dates): string {
  const first = items[0];
  const last = items.at(-1);
  if (!first || !last) return t('coming-none');
  return t('coming-sum', { count: items.length, first: fullDate(first.start), last: fullDate(last.start) });
}

/** How many months stand there at once; the rest is one press away. */
const FEW = 4;

function Months({ months, onPress }: { months: readonly Month[]; onPress: (date: SeriesDate) => void }) {
  const [whole, setWhole] = useState(false);
  const shown = whole ? months : months.slice(0, FEW);
  return (
    <>
      <div class="months">
        {shown.map(({ month, dates }) => (
          <div key={month} role="group" aria-label={monthName(month)}>
            <h4 class="size-m">{monthName(month)}</h4>
            <div class="monthdays">
              {dates.map(date => (
                <DateButton key={date.moment} date={date} onPress={() => onPress(date)} />
              ))}
            </div>
          </div>
        ))}
      </div>
      {months.length > FEW ? (
        <p>
          <button class="button button--plain button--small" type="button" aria-expanded={whole} onClick={() => setWhole(!whole)}>
            {t(whole ? 'coming-fewer' : 'coming-more', { count: months.length - FEW })}
          </button>
        </p>
      ) : null}
    </>
  );
}

function monthName(month: string): string {
  return new Intl.DateTimeFormat(language.value.locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(`${month}-15`));
}

/** A lit window goes on, a dark one does not; the words say which, and why. */
function DateButton({ date, onPress }: { date: SeriesDate; onPress: () => void }) {
  const on = date.state === 'on' || date.state === 'added';
  const face = (
    <>
      <small aria-hidden="true">{weekdayShort(date.moment)}</small>
      <span aria-hidden="true">{dayNumber(date.moment)}</span>
      <span class="unseen">
        {fullDate(date.moment)}, {t(`coming-${date.state}`)}
      </span>
    </>
  );
  if (date.state === 'holiday') return <span class="monthday monthday--holiday" title={t('coming-holiday')}>{face}</span>;
  return (
    <button class={on ? 'monthday' : 'monthday monthday--away'} type="button" aria-pressed={on} title={t(`coming-${date.state}`)} onClick={onPress}>
      {face}
    </button>
  );
}

/** Long enough to type on, short enough to be "at once". */
const PAUSE = 250;

/** Asks again whenever the pattern changes; what was known stays while the next answer is on its way. */
function useDates(api: Api, pattern: Pattern | null) {
  const [dates, setDates] = useState<Dates | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [round, setRound] = useState(0);
  const key = JSON.stringify(pattern);

  useEffect(() => {
    if (pattern === null) return;
    let late = false;
    const timer = setTimeout(() => {
      void api.post('/neighbourhoods/{neighbourhood}/activities/_dates', pattern).then(result => {
        if (late) return;
        if (result.ok) setDates(result.value);
        setProblem(result.ok ? null : result.problem);
      });
    }, PAUSE);
    return () => {
      late = true;
      clearTimeout(timer);
    };
  }, [key, round]);

  return { dates, problem, again: () => setRound(count => count + 1) };
}
