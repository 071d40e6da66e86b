import type { Freshness } from 'shared-ui/api/contract.gen';
import { useAnswer } from 'shared-ui/data/answer';
import { dateWithYear, time } from 'shared-ui/i18n/moments';
import { Rich } from 'shared-ui/i18n/Rich';
import { t } from 'shared-ui/i18n/text';
import { Page } from 'shared-ui/shell/Page';
import type { ScreenProps } from 'shared-ui/shell/screen';
import { monthsOf, type ShareDay } from 'shared-ui/show/shareChart';
import { ShareChart } from 'shared-ui/show/ShareChart';
import { Empty, Failed, Waiting } from 'shared-ui/show/states';

import 'shared-ui/tokens/facade.css';
import './freshness.css';

const N = '/neighbourhoods/{neighbourhood}/freshness' as const;

/** Which part of what is here was confirmed in time: the figure, its parts, how it went, and how it is counted. */
export function FreshnessPage({ api, neighbourhood }: ScreenProps) {
  const figure = useAnswer(`freshness /${neighbourhood.slug}`, signal => api.get(N, { signal }));
  const days = useAnswer(`freshness days ${neighbourhood.slug}`, signal => api.get(`${N}/days`, { signal }));
  return (
    <Page title={t('freshness-title')} class="page stack gap-5">
      {figure.state === 'waiting' ? <Waiting /> : null}
      {figure.state === 'failed' ? <Failed problem={figure.problem} again={figure.again} /> : null}
      {figure.state === 'ready' ? <Figure {...figure.value} name={neighbourhood.name} /> : null}
      {figure.state === 'ready' && days.state === 'ready' ? <Days days={days.value.days} target={figure.value.target} /> : null}
      <section class="stack gap-3" aria-labelledby="how">
        <h2 id="how">{t('freshness-how')}</h2>
        <p>{t('freshness-how-what')}</p>
        <p>{t('freshness-how-term')}</p>
        {figure.state === 'ready' ? <Terms terms={figure.value.terms} /> : null}
        {['quiet', 'few', 'when'].map(part => (
          <p key={part}>{t(`freshness-how-${part}`)}</p>
        ))}
      </section>
    </Page>
  );
}

function Figure({ share, visible, confirmed, dueWeek, answerDays, target, countedAt, kinds, name }: Freshness & { name: string }) {
  if (share === null || countedAt === null)
    return (
      <Empty icon="clock" title={t('freshness-none')}>
        <p>{t('freshness-none-text')}</p>
      </Empty>
    );
  return (
    <>
      <div class="stack gap-2">
        <p class="bigshare">
          <b>{t('freshness-percent', { share })}</b>
        </p>
        <p class="lead">
          <Rich id="freshness-sum" args={{ name, visible: visible ?? 0, confirmed: confirmed ?? 0 }} />
        </p>
        <p>
          {t(share >= target ? 'freshness-target-met' : 'freshness-target-missed', { target })} {t('freshness-week', { count: dueWeek ?? 0 })}{' '}
          {answerDays === null ? null : t('freshness-answer', { days: answerDays })}
        </p>
        <p class="small soft">{t('freshness-counted', { date: dateWithYear(countedAt), time: time(countedAt) })}</p>
      </div>
      <table class="kinds">
        <caption class="size-l">{t('freshness-kinds')}</caption>
        <tbody>
          {kinds.map(kind => (
            <tr key={kind.kind}>
              <th scope="row">{t(`freshness-kind-${kind.kind}`)}</th>
              <td>{kind.share === null ? <span class="small soft">{t('freshness-few')}</span> : t('freshness-percent', { share: kind.share })}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

/** The terms as they are set here. */
function Terms({ terms }: { terms: Freshness['terms'] }) {
  return (
    <ul>
      {terms.map(({ kind, dueDays }) => (
        <li key={kind}>{t(`freshness-term-${kind}`, { days: dueDays })}</li>
      ))}
    </ul>
  );
}

function Days({ days, target }: { days: readonly ShareDay[]; target: number }) {
  const months = monthsOf(days);
  const [first, last] = [days[0], months.at(-1)];
  return (
    <section class="stack gap-3" aria-labelledby="days">
      <h2 id="days">{t('freshness-days')}</h2>
      {first && last?.share && days.length > 1 ? (
        <>
          <ShareChart
            days={days}
            target={target}
            label={t('freshness-chart', { from: dateWithYear(first.day), until: dateWithYear(last.day), share: last.share })}
            targetName={t('freshness-chart-target', { target })}
          />
          <details>
            <summary>{t('freshness-table')}</summary>
            <table class="kinds">
              <tbody>
                {months.map(one => (
                  <tr key={one.day}>
                    <th scope="row">{dateWithYear(one.day)}</th>
                    <td>{t('freshness-percent', { share: one.share ?? 0 })}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </details>
        </>
      ) : (
        <p>{t('freshness-days-none')}</p>
      )}
    </section>
  );
}
