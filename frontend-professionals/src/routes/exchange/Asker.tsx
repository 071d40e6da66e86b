import type { ExchangeItem } from 'shared-ui/api/contract.gen';
import { dateWithYear } from 'shared-ui/i18n/moments';
import { t } from 'shared-ui/i18n/text';
import { Icon } from 'shared-ui/show/Icon';

type Known = NonNullable<ExchangeItem['asker']>;

/** Only digits and a plus go along: that is what a telephone dials. */
const dialOf = (telephone: string) => telephone.replace(/[^\d+]/g, '');

/** Who stands behind it, how to reach them, and how they agreed. */
export function Asker({ item, asker, call }: { item: ExchangeItem; asker: Known; call: boolean }) {
  const name = asker.name ?? t('exch-asker-nameless');
  return (
    <section class="panel stack gap-3" aria-labelledby="asker">
      <h2 id="asker">{t(`exch-asker-${item.kind}`)}</h2>
      <p class="lead bold">{name}</p>
      {asker.telephone ? (
        <p>
          <a class={call ? 'button button--call button--wide' : 'button button--plain button--wide'} href={`tel:${dialOf(asker.telephone)}`}>
            <Icon name="phone" />
            <span>
              {t('exch-asker-call', { name })} <span class="num nowrap">{asker.telephone}</span>
            </span>
          </a>
        </p>
      ) : null}
      {asker.email ? (
        <p>
          <a href={`mailto:${asker.email}`}>{asker.email}</a>
        </p>
      ) : null}
      <ul class="stack gap-2 small">
        {asker.consent ? <li>{t('exch-asker-consent', { how: asker.consent, date: asker.consentAt ? dateWithYear(asker.consentAt) : '' })}</li> : null}
        <li>{t(asker.account ? 'exch-asker-account' : 'exch-asker-none')}</li>
        {asker.reachedAt ? <li>{t('exch-asker-reached', { date: dateWithYear(asker.reachedAt) })}</li> : null}
      </ul>
    </section>
  );
}
