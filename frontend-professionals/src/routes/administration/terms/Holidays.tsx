import type { Holiday, HolidayChange } from 'shared-ui/api/contract.gen';
import { dateWithYear, today } from 'shared-ui/i18n/moments';
import { t } from 'shared-ui/i18n/text';
import { Icon } from 'shared-ui/show/Icon';
import { Empty } from 'shared-ui/show/states';

import { bySchoolYear, schoolYearOf } from './schoolYear';

interface HolidaysProps {
  holidays: readonly Holiday[];
  changes: readonly HolidayChange[];
  open: string | null;
  onOpen: (holiday: Holiday | null) => void;
}

/** The school holidays, a table per school year; those that have been fold away. */
export function Holidays({ holidays, changes, open, onOpen }: HolidaysProps) {
  const region = holidays[0]?.region;
  const now = schoolYearOf({ startDate: today() });
  const years = bySchoolYear(holidays);
  const table = (one: (typeof years)[number]) => <SchoolYear key={one.year} {...one} open={open} onOpen={onOpen} />;
  const past = years.filter(({ year }) => year < now);
  return (
    <section class="panel stack gap-4" aria-labelledby="holidays">
      <div class="row row--apart">
        <h2 class="size-l" id="holidays">
          {t('holiday-title')}
        </h2>
        <button class="button" type="button" onClick={() => onOpen(null)}>
          <Icon name="plus" />
          {t('holiday-new')}
        </button>
      </div>
      <p class="soft">{region ? t(`holiday-region-${region}`) : null} {t('holiday-what')}</p>
      {holidays.length === 0 ? (
        <Empty icon="calendar" title={t('holiday-none')} level={3}>
          <p>{t('holiday-none-text')}</p>
        </Empty>
      ) : null}
      {years.filter(({ year }) => year >= now).map(table)}
      {past.length > 0 ? (
        <details>
          <summary>{t('holiday-past')}</summary>
          <div class="stack gap-4 mt-3">{past.map(table)}</div>
        </details>
      ) : null}
      {changes.length > 0 ? (
        <details>
          <summary>{t('holiday-changes')}</summary>
          <ul class="mt-3">
            {changes.map(change => (
              <li key={`${change.at} ${change.event} ${change.startDate}`}>
                {t(`holiday-was-${change.event}`, { name: change.name, start: dateWithYear(change.startDate), end: dateWithYear(change.endDate) })}{' '}
                <span class="small soft">{t('holiday-by', { name: change.by, date: dateWithYear(change.at) })}</span>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </section>
  );
}

interface SchoolYearProps {
  year: number;
  holidays: readonly Holiday[];
  open: string | null;
  onOpen: (holiday: Holiday) => void;
}

function SchoolYear({ year, holidays, open, onOpen }: SchoolYearProps) {
  const title = t('holiday-year', { from: String(year), until: String(year + 1) });
  return (
    <div class="stack gap-2">
      <h3>{title}</h3>
      <table class="table folds">
        <caption class="unseen">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{t('holiday-name')}</th>
            <th scope="col">{t('holiday-startDate')}</th>
            <th scope="col">{t('holiday-endDate')}</th>
          </tr>
        </thead>
        <tbody>
          {holidays.map(one => (
            <tr key={one.id} class={open === one.id ? 'open' : undefined}>
              <th scope="row">
                <button class="linky" type="button" onClick={() => onOpen(one)}>
                  {one.name}
                  <span class="unseen"> {year}–{year + 1}</span>
                </button>{' '}
                {one.estimated ? <span class="label label--line">{t('holiday-is-estimated')}</span> : null}
              </th>
              <td>
                <span class="folds__name">{t('holiday-startDate')}: </span>
                {dateWithYear(one.startDate)}
              </td>
              <td>
                <span class="folds__name">{t('holiday-endDate')}: </span>
                {dateWithYear(one.endDate)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
