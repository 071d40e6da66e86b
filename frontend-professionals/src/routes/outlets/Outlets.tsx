import type { Api } from 'shared-ui/api/api';
import type { Outlets as OutletsShape } from 'shared-ui/api/contract.gen';
import { useAnswer } from 'shared-ui/data/answer';
import { dateWithYear } from 'shared-ui/i18n/moments';
import { t } from 'shared-ui/i18n/text';
import type { ScreenProps } from 'shared-ui/shell/screen';
import { CopyText } from 'shared-ui/show/CopyText';
import { Icon } from 'shared-ui/show/Icon';
import { Failed, OldNotice, Waiting } from 'shared-ui/show/states';

import { daysLeft } from '../../data/daysLeft';
import { administers, isBound, ownOrganisations } from '../../frame/roles';
import { Work } from '../../show/Work';
import { Setting } from './Setting';
import { Snippet } from './Snippet';

import 'shared-ui/tokens/form.css';
import '../../form/form.css';
import './outlets.css';

const N = '/neighbourhoods/{neighbourhood}' as const;
const papers = ['a4', 'a5'] as const;

/** Enter once, out everywhere: where it goes to, what the magazine will miss, and how often each was shown. */
export function Outlets({ api, session, neighbourhood }: ScreenProps) {
  const { slug } = neighbourhood;
  const person = session.person.value;
  const own = person && isBound(person, slug) ? ownOrganisations(person, slug)[0] : undefined;
  const answer = useAnswer<OutletsShape>(`${slug} outlets ${own?.id}`, signal =>
    api.get(`${N}/outlets`, { query: own ? { organisation: own.id } : {}, signal }),
  );
  return (
    <Work title={t('outlet-title')} under={t('outlet-under')}>
      {answer.state === 'waiting' ? <Waiting /> : null}
      {answer.state === 'failed' ? <Failed problem={answer.problem} again={answer.again} /> : null}
      {answer.state === 'ready' ? (
        <div class="stack gap-5">
          {answer.old ? <OldNotice {...answer.old} /> : null}
          <Magazine value={answer.value} slug={slug} />
          <Ways api={api} slug={slug} organisation={own?.id} pdf={answer.value.pdf} />
          <Reach value={answer.value} own={own?.name} />
          <Snippet slug={slug} organisation={own?.id} />
          {person && administers(person, slug).length > 0 ? <Setting api={api} value={answer.value} version={answer.version} done={answer.again} /> : null}
        </div>
      ) : null}
    </Work>
  );
}

/** What will not be printed unless somebody says in time that it is right. */
function Magazine({ value, slug }: { value: OutletsShape; slug: string }) {
  const name = value.magazine || t('outlet-magazine');
  if (value.deadline === null) return null;
  const days = daysLeft(value.deadline, new Date());
  return (
    <section class="panel stack gap-3" aria-labelledby="magazine">
      <h2 class="size-l" id="magazine">
        {days >= 0 ? t('outlet-days', { name, days }) : t('outlet-closed', { name })}
      </h2>
      <p>{t('outlet-closes', { date: dateWithYear(value.deadline) })}</p>
      {value.missing.length === 0 ? (
        <p>{t('outlet-none-missing')}</p>
      ) : (
        <>
          <p>
            <b>{t('outlet-missing', { count: value.missing.length })}</b>
          </p>
          <ul class="outlet__missing">
            {value.missing.map(one => (
              <li key={one.id}>
                <a href={`/werk/${slug}/activiteiten/${one.id}`}>{one.title}</a>
                <span class="small soft whole">{t('outlet-confirmed', { date: dateWithYear(one.confirmedAt) })}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

interface WaysProps {
  api: Api;
  slug: string;
  organisation: string | undefined;
  /** Can the server print? */
  pdf: boolean;
}

function Ways({ api, slug, organisation, pdf }: WaysProps) {
  const of = organisation ? `?organisatie=${organisation}` : '';
  const links = [
    { icon: 'cards', text: 'outlet-screen', href: `/scherm/${slug}` },
    { icon: 'printer', text: 'outlet-print', href: `/print/${slug}` },
    ...(pdf ? papers.map(size => ({ icon: 'printer', text: `outlet-pdf-${size}`, href: `/print/${slug}/pdf?formaat=${size}` }) as const) : []),
    { icon: 'mail', text: 'outlet-mail', href: `/${slug}/weekmail` },
    { icon: 'calendar', text: 'outlet-calendar', href: `/feeds/${slug}/activities.ics${of}` },
    { icon: 'loop', text: 'outlet-rss', href: `/feeds/${slug}/activities.rss${of}` },
    { icon: 'loop', text: 'outlet-atom', href: `/feeds/${slug}/activities.atom${of}` },
  ] as const;
  return (
    <section class="panel stack gap-4" aria-labelledby="ways">
      <h2 class="size-l" id="ways">
        {t('outlet-ways')}
      </h2>
      <ul class="outlet__ways">
        {links.map(({ icon, text, href }) => (
          <li key={text}>
            <Icon name={icon} />
            <span>
              <a href={href}>{t(text)}</a>
              <span class="small soft whole">{t(`${text}-what`)}</span>
            </span>
          </li>
        ))}
      </ul>
      <div class="stack gap-3">
        <p>{t('outlet-copy-what')}</p>
        <div>
          <CopyText words={{ ask: t('copy-message'), done: t('copy-done'), nothing: t('copy-nothing'), byHand: t('copy-by-hand') }} ask={() => api.get(`${N}/activities/_share`, { query: organisation ? { organisation } : {} })} />
        </div>
      </div>
    </section>
  );
}

/** Counts without persons: how often something was shown, and nothing below five. */
function Reach({ value, own }: { value: OutletsShape; own: string | undefined }) {
  return (
    <section class="panel stack gap-3" aria-labelledby="reach">
      <h2 class="size-l" id="reach">
        {own ? t('outlet-reach-own', { name: own }) : t('outlet-reach')}
      </h2>
      <p class="soft">{t('outlet-reach-what')}</p>
      {value.reach.length === 0 ? (
        <p>{t('outlet-reach-none')}</p>
      ) : (
        <table class="table">
          <caption class="unseen">{t('outlet-reach')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('outlet-where')}</th>
              <th scope="col">{t('outlet-shown')}</th>
            </tr>
          </thead>
          <tbody>
            {value.reach.map(one => (
              <tr key={one.outlet}>
                <th scope="row">{t(`outlet-of-${one.outlet}`)}</th>
                <td>{one.shown === null ? t('outlet-few') : t(`outlet-times-${one.outlet}`, { count: one.shown })}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
