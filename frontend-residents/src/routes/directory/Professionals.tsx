import type { Api } from 'shared-ui/api/api';
import type { Professional } from 'shared-ui/api/contract.gen';
import { Listed } from 'shared-ui/data/Listed';
import { useSlices } from 'shared-ui/data/slices';
import { dayAfter, dayName, dayOf, fullDate, today } from 'shared-ui/i18n/moments';
import { hoursText } from 'shared-ui/i18n/ranges';
import { t } from 'shared-ui/i18n/text';
import { Fresh } from 'shared-ui/show/Fresh';
import { exceptionText, hoursText as rowText } from 'shared-ui/show/hours';
import { Empty } from 'shared-ui/show/states';

import { languageNames } from '../../show/languages';

/** To whom one can walk in: for what, when and where. Nobody's number stands here. */
export function Professionals({ api, home }: { api: Api; home: string }) {
  const list = useSlices<Professional>(`professionals ${home}`, cursor =>
    api.get('/neighbourhoods/{neighbourhood}/professionals', { query: { limit: 100, ...(cursor === undefined ? {} : { cursor }) } }),
  );
  return (
    <Listed
      list={list}
      empty={
        <Empty icon="person" title={t('directory-professionals-none')}>
          <p>
            <a class="button button--plain" href={`${home}/diensten`}>
              {t('directory-services')}
            </a>
          </p>
        </Empty>
      }
    >
      {items => (
        <ul>
          {items.map(item => (
            <Line key={item.id} item={item} />
          ))}
        </ul>
      )}
    </Listed>
  );
}

function Line({ item }: { item: Professional }) {
  const { next, place, replacedBy } = item;
  const at = next ? { place: next.place, address: next.placeAddress } : { place, address: item.placeAddress };
  return (
    <li class="slot slot--name" id={item.id}>
      <h2 class="slot__title">{item.walkInFor}</h2>
      <p>
        <b>{next ? nextText(next.start, next.end) : item.walkInTimes}</b>
        {at.place ? (
          <>
            <br />
            <a href={at.address}>{at.place.name}</a>
            {at.place.streetAddress ? `, ${at.place.streetAddress}` : null}
          </>
        ) : null}
      </p>
      <p class="slot__where">{[item.name, item.jobTitle, item.organisation?.name].filter(Boolean).join('\u00a0· ')}</p>
      {item.languages.length > 1 ? <p class="slot__where">{t('directory-speaks', { languages: languageNames(item.languages) })}</p> : null}
      <Always item={item} />
      {item.absentUntil ? (
        <p class="slot__more bold">
          {t('directory-away', { date: fullDate(item.absentUntil) })}
          {replacedBy ? (
            <>
              {' '}
              <a href={`#${replacedBy.id}`}>{t('directory-instead', { name: replacedBy.name })}</a>
            </>
          ) : null}
        </p>
      ) : null}
      <p class="slot__more">
        <Fresh life={item} />
      </p>
    </li>
  );
}

/** "Vandaag 10.00 tot 12.00", "Dinsdag …" within a week, then with its date. */
function nextText(start: string, end: string): string {
  const near = dayOf(start) < dayAfter(today(), 7);
  return `${near ? dayName(start) : capital(fullDate(start))} ${hoursText({ start, end }, false)}`;
}

const capital = (text: string) => text.charAt(0).toLocaleUpperCase() + text.slice(1);

/** When it is as a rule, and on which of the coming days it is otherwise. */
function Always({ item }: { item: Professional }) {
  const placeOf = (id: string | null | undefined) => item.otherPlaces.find(place => place?.id === id)?.name;
  const lines = [
    ...item.walkInHours.map(row => [rowText(row), placeOf(row.place)].filter(Boolean).join(', ')),
    ...item.walkInExceptions.map(exceptionText),
    ...item.holidays.map(day => t('directory-holiday', { date: fullDate(day) })),
  ];
  if (lines.length === 0) return null;
  return (
    <ul class="slot__where">
      {lines.map(line => (
        <li key={line}>{capital(line)}</li>
      ))}
    </ul>
  );
}
