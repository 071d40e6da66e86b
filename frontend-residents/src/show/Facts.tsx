import type { ComponentChildren } from 'preact';
import type { Contact } from 'shared-ui/api/types';
import { t } from 'shared-ui/i18n/text';
import { Icon, type IconName } from 'shared-ui/show/Icon';

import 'shared-ui/tokens/facts.css';

/** One fact of a thing: a word, a picture beside it, and what is so. */
export function Fact(props: { icon: IconName; label: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>
        <Icon name={props.icon} />
        {props.label}
      </dt>
      <dd>{props.children}</dd>
    </div>
  );
}

interface Located {
  latitude?: number | null;
  longitude?: number | null;
  streetAddress?: string | null;
  postalCode?: string | null;
  locality?: string | null;
}

/** A house number stays with its street. */
const streetText = (street: string | null | undefined) => street?.replace(/ (\d+\S*)$/, '\u00a0$1');

export const addressText = (place: Located) =>
  [streetText(place.streetAddress), [place.postalCode?.replace(' ', '\u00a0'), place.locality].filter(Boolean).join(' ')].filter(Boolean).join(', ');

/** Opens the way there in what the device has for it: a phone with Android takes geo:, the rest a page with a map. */
export function RouteLink({ place }: { place: Located }) {
  const { latitude, longitude } = place;
  if (latitude == null || longitude == null) return null;
  const point = `${latitude},${longitude}`;
  const address = place.streetAddress ? addressText(place) : point;
  const href = navigator.userAgent.includes('Android')
    ? `geo:${point}?q=${encodeURIComponent(address)}`
    : `https://www.openstreetmap.org/directions?to=${point}#map=16/${String(latitude)}/${String(longitude)}`;
  return (
    <a href={href} rel="noreferrer">
      {t('fact-route')}
    </a>
  );
}

/** How to reach somebody: the number and the address are links, a phone dials at once. */
export function ContactLines({ contact }: { contact: Contact }) {
  if (!contact) return null;
  return (
    <>
      {contact.name ? <span class="whole">{contact.name}</span> : null}
      {contact.telephone ? (
        <a class="whole" href={`tel:${contact.telephone.replace(/[^\d+]/g, '')}`}>
          {contact.telephone}
        </a>
      ) : null}
      {contact.email ? (
        <a class="whole" href={`mailto:${contact.email}`}>
          {contact.email}
        </a>
      ) : null}
    </>
  );
}

/** A website by its name, without what nobody reads. */
export function WebLink({ url }: { url: string }) {
  return (
    <a class="whole" href={url} rel="noreferrer">
      {url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '')}
    </a>
  );
}
