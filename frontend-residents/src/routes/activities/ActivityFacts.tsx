import type { Activity } from 'shared-ui/api/types';
import { t } from 'shared-ui/i18n/text';
import { priceText } from 'shared-ui/show/price';
import { codeText } from 'shared-ui/show/Slot';

import { addressText, ContactLines, Fact, RouteLink, WebLink } from '../../show/Facts';
import { readablePath } from '../../show/paths';
import { accessText } from '../../show/access';
import { languageNames } from '../../show/languages';

/** Where, what it costs, who can come, in which language, and by whom. */
export function ActivityFacts({ item, home }: { item: Activity; home: string }) {
  const access = item.place ? accessText(item.place) : null;
  const languages = item.languages.filter(code => code !== 'nl');
  const audience = item.audience.filter(code => code !== 'everyone');
  return (
    <dl class="about">
      <Where item={item} home={home} />
      <Costs item={item} />
      {access ? (
        <Fact icon="wheel" label={t('fact-wheelchair')}>
          {access}
        </Fact>
      ) : null}
      {audience.length > 0 ? (
        <Fact icon="people" label={t('fact-audience')}>
          {audience.map(code => codeText('audience', code)).join(', ')}
        </Fact>
      ) : null}
      {languages.length > 0 ? (
        <Fact icon="talk" label={t('fact-languages')}>
          {languageNames(item.languages)}
        </Fact>
      ) : null}
      {item.organisation || item.contact ? (
        <Fact icon="person" label={t('fact-by')}>
          {item.organisation ? (
            <a class="whole" href={readablePath(home, 'organisaties', item.organisation)}>
              {item.organisation.name}
            </a>
          ) : null}
          <ContactLines contact={item.contact} />
        </Fact>
      ) : null}
      {item.url ? (
        <Fact icon="globe" label={t('fact-web')}>
          <WebLink url={item.url} />
        </Fact>
      ) : null}
    </dl>
  );
}

function Where({ item, home }: { item: Activity; home: string }) {
  const { place, location } = item;
  if (!place && !location) return null;
  return (
    <Fact icon="pin" label={t('fact-where')}>
      {place ? (
        <>
          <a href={readablePath(home, 'plekken', place)}>{place.name}</a>
          {addressText(place) ? `, ${addressText(place)}` : null}
        </>
      ) : null}
      {location ? <span class="whole">{location}</span> : null}
      {place?.approximate ? <span class="whole small soft">{t('fact-approximate')}</span> : null}
      {place ? (
        <span class="whole">
          <RouteLink place={place} />
        </span>
      ) : null}
    </Fact>
  );
}

function Costs({ item }: { item: Activity }) {
  const price = priceText(item);
  if (price === null && !item.priceNote) return null;
  return (
    <Fact icon="euro" label={t('fact-costs')}>
      {price === null ? null : price.charAt(0).toLocaleUpperCase() + price.slice(1)}
      {item.priceNote ? <span class="whole small soft">{item.priceNote}</span> : null}
    </Fact>
  );
}
