import { useEffect, useState } from 'preact/hooks';
import { Listed } from 'shared-ui/data/Listed';
import { useShortList } from 'shared-ui/data/slices';
import { dayAfter, today } from 'shared-ui/i18n/moments';
import { t } from 'shared-ui/i18n/text';
import { Page } from 'shared-ui/shell/Page';
import type { ScreenProps } from 'shared-ui/shell/screen';

import type { Offered } from '../../install/Offered';
import { isRegular } from '../../install/visits';
import { byDay } from '../../show/days';
import { isOn } from '../../show/modules';
import { SearchForm } from '../../show/SearchForm';
import { Doors } from './Doors';
import { Lights } from './Lights';
import { Nothing, Week } from './Week';

import 'shared-ui/tokens/programme.css';
import 'shared-ui/tokens/front.css';

const DAYS = 7;

/** The front door asks what you want to do; beside it stands what there is today and this week. */
export function FrontDoor({ api, neighbourhood, go }: ScreenProps) {
  const home = `/${neighbourhood.slug}`;
  const now = today();
  const Offer = useOffer();
  const open = isOn(neighbourhood, 'activities');
  const week = useShortList(`front ${home} ${now}`, signal =>
    api.get('/neighbourhoods/{neighbourhood}/activities', { query: { to: dayAfter(now, DAYS - 1), limit: 100 }, signal }),
  );
  return (
    <>
      <Page title={t('front-title')} class="page page--front" ownHeading>
        <div>
          <h1>{t('front-title')}</h1>
          <Doors neighbourhood={neighbourhood} />
          <div class="block mt-6">
            <SearchForm home={home} name={neighbourhood.name} go={go} />
          </div>
        </div>
        {open ? (
          <div>
            <Listed list={week} empty={<Nothing home={home} />}>
              {lines => <Week days={byDay(lines, now)} home={home} now={now} />}
            </Listed>
            <p class="mt-4">
              <a href={`${home}/er-mist-iets`}>{t('front-missing')}</a>
            </p>
            {Offer ? <Offer /> : null}
          </div>
        ) : null}
      </Page>
      {open && week.state === 'ready' ? <Lights api={api} home={home} lines={week.value.items} /> : null}
    </>
  );
}

/** Regulars are asked whether they want it on their home screen; nobody else loads the question. */
function useOffer() {
  const [found, setFound] = useState<{ Offered: typeof Offered } | null>(null);

  useEffect(() => {
    if (isRegular()) void import('../../install/Offered').then(setFound, () => undefined);
  }, []);
  return found?.Offered;
}
