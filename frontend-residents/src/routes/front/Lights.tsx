import type { Api } from 'shared-ui/api/api';
import type { Listing } from 'shared-ui/api/types';
import { useAnswer } from 'shared-ui/data/answer';
import { Rich } from 'shared-ui/i18n/Rich';
import { t } from 'shared-ui/i18n/text';
import { Facade } from 'shared-ui/show/Facade';
import { lightOf } from 'shared-ui/show/freshness';

import { activitiesIn } from '../../show/days';

import 'shared-ui/tokens/facade.css';

/** The façade of freshness: how many of this week's activities somebody has confirmed in time, and which part of everything. */
export function Lights({ api, home, lines }: { api: Api; home: string; lines: readonly Listing[] }) {
  const activities = activitiesIn(lines);
  const figure = useAnswer(`freshness ${home}`, signal => api.get('/neighbourhoods/{neighbourhood}/freshness', { signal }));
  if (activities.length === 0) return null;
  const lights = activities.map(activity => lightOf(activity));
  const lit = lights.filter(light => light === 'fresh').length;
  return (
    <footer class="footer">
      <div class="stack gap-3">
        <h2>{t('lights-title')}</h2>
        <Facade lights={lights} id="lights" />
        <p>
          <Rich id="lights-sum" args={{ lit, all: activities.length }} />
        </p>
        {figure.state === 'ready' && figure.value.share !== null ? (
          <p>
            <Rich id="lights-all" args={{ share: figure.value.share }} /> <a href={`${home}/actueel`}>{t('lights-how')}</a>
          </p>
        ) : null}
      </div>
    </footer>
  );
}
