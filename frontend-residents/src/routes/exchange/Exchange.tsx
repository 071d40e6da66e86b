import { t } from 'shared-ui/i18n/text';
import { Page } from 'shared-ui/shell/Page';
import type { ScreenProps } from 'shared-ui/shell/screen';
import { Icon, type IconName } from 'shared-ui/show/Icon';

import { isOn } from '../../show/modules';

interface Way {
  icon: IconName;
  text: string;
  to: string;
  module: string;
}

const forAsking: readonly Way[] = [
  { icon: 'book', text: 'exchange-forms', to: '/activiteiten?rubriek=computer', module: 'activities' },
  { icon: 'euro', text: 'exchange-money', to: '/activiteiten?rubriek=money', module: 'activities' },
  { icon: 'talk', text: 'exchange-language', to: '/activiteiten?rubriek=language', module: 'activities' },
  { icon: 'coffee', text: 'exchange-coffee', to: '/activiteiten?rubriek=coffee', module: 'activities' },
  { icon: 'people', text: 'exchange-directory', to: '/sociale-kaart', module: 'directory' },
];

const forDoing: readonly Way[] = [
  { icon: 'calendar', text: 'exchange-programme', to: '/activiteiten', module: 'activities' },
  { icon: 'green', text: 'exchange-projects', to: '/projecten', module: 'projects' },
  { icon: 'people', text: 'exchange-join', to: '/sociale-kaart', module: 'directory' },
];

/** Asking and offering comes later. Until then this says so, and leads to what is there for the second and third door. */
export function Exchange({ neighbourhood }: ScreenProps) {
  const home = `/${neighbourhood.slug}`;
  const ways = (all: readonly Way[]) => all.filter(way => isOn(neighbourhood, way.module));
  return (
    <Page title={t('exchange-title')} class="page stack gap-6">
      <p class="lead">{t('exchange-lead')}</p>
      <section aria-labelledby="vraag" class="stack gap-3">
        <h2 id="vraag" tabIndex={-1}>
          {t('exchange-ask')}
        </h2>
        <Ways home={home} ways={ways(forAsking)} />
        <p class="notice">
          <Icon name="warn" />
          <span>{t('exchange-danger')}</span>
        </p>
      </section>
      <section aria-labelledby="doen" class="stack gap-3">
        <h2 id="doen" tabIndex={-1}>
          {t('exchange-do')}
        </h2>
        <Ways home={home} ways={ways(forDoing)} />
      </section>
    </Page>
  );
}

function Ways({ home, ways }: { home: string; ways: readonly Way[] }) {
  return (
    <ul class="stack gap-2">
      {ways.map(way => (
        <li key={way.text}>
          <a class="drop__item" href={home + way.to}>
            <Icon name={way.icon} />
            {t(way.text)}
          </a>
        </li>
      ))}
    </ul>
  );
}
