import { Fragment } from 'preact';
import type { Today } from 'shared-ui/api/contract.gen';
import { dayName, time } from 'shared-ui/i18n/moments';
import { t } from 'shared-ui/i18n/text';
import { Icon } from 'shared-ui/show/Icon';

import { hrefOf, iconOf } from '../../data/kinds';

interface NewsProps {
  news: Today['news'];
  since: string;
  slug: string;
  exchangeDesk: boolean;
}

/** What came since somebody looked last: how much of each kind, and the newest three. Not a feed: it ends. */
export function News({ news, since, slug, exchangeDesk }: NewsProps) {
  return (
    <section class="panel" aria-labelledby="news">
      <h2 id="news">{t('news-title')}</h2>
      <p class="small soft mb-3">{t('news-since', { day: dayName(since).toLowerCase(), time: time(since) })}</p>
      {news.length === 0 ? <p>{t('news-none')}</p> : null}
      <ul>
        {news.map(({ kind, count, items }) => (
          <li class="todo" key={kind}>
            <Icon name={iconOf(kind)} />
            <div>
              <b>{t(`news-${kind}`, { count })}</b>
              <p class="small">
                {items.map(({ id, title }, index) => (
                  <Fragment key={id}>
                    {index === 0 ? null : ' · '}
                    <a href={hrefOf(kind, id, slug, exchangeDesk)}>{title}</a>
                  </Fragment>
                ))}
                {count > items.length ? <span class="soft"> {t('news-more', { count: count - items.length })}</span> : null}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
