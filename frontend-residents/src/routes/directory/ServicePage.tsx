import type { Service } from 'shared-ui/api/types';
import { useAnswer } from 'shared-ui/data/answer';
import { fullDate, today } from 'shared-ui/i18n/moments';
import { t } from 'shared-ui/i18n/text';
import { Page } from 'shared-ui/shell/Page';
import { idOf } from 'shared-ui/shell/routes';
import type { ScreenProps } from 'shared-ui/shell/screen';
import { comingExceptions, exceptionText, hoursText } from 'shared-ui/show/hours';
import { LazyMap } from 'shared-ui/show/LazyMap';
import { OldNotice } from 'shared-ui/show/states';

import { BackLink } from '../../show/BackLink';
import { Correct } from '../../show/Correct';
import { ExtraFacts } from '../../show/ExtraFacts';
import { ContactLines, Fact, WebLink } from '../../show/Facts';
import { ItemState } from '../../show/ItemState';
import { languageNames } from '../../show/languages';
import { LifeBlock } from '../../show/Life';
import { Markdown } from '../../show/Markdown';
import { isOn } from '../../show/modules';
import { readablePath } from '../../show/paths';
import { Share } from '../../show/Share';
import { useOwnAddress } from '../../show/useOwnAddress';
import { Report } from '../../report/Report';
import { pointsOf } from './points';

import 'shared-ui/tokens/programme.css';

/** A service: what it is, for whom, when and where, and how one comes to it. */
export function ServicePage({ api, session, neighbourhood, params, go }: ScreenProps) {
  const home = `/${neighbourhood.slug}`;
  const id = idOf(params['id'] ?? '');
  const answer = useAnswer(`service ${id}`, signal => api.get('/neighbourhoods/{neighbourhood}/services/{id}', { params: { id }, signal }));
  useOwnAddress(answer.state === 'ready' ? answer.value.address : null, go);

  const back = <BackLink href={`${home}/diensten`} text={t('directory-services-title')} />;
  if (answer.state !== 'ready') return <ItemState api={api} id={id} answer={answer} back={back} title={t('directory-services-title')} home={home} />;
  const item = answer.value;
  const points = pointsOf(item);
  return (
    <Page title={item.name} class="page stack gap-5" before={back}>
      {answer.old ? <OldNotice {...answer.old} /> : null}
      {item.summary ? <p class="lead">{item.summary}</p> : null}
      <dl class="about">
        <When item={item} />
        <Where item={item} home={home} />
        <Terms item={item} />
        <Reach item={item} home={home} />
      </dl>
      <ExtraFacts api={api} home={home} kind="service" extras={item.extras} />
      <Markdown html={item.html} />
      {points.length > 0 ? (
        <section aria-label={t('directory-map')}>
          <LazyMap centre={points[0] ?? neighbourhood} points={points} />
        </section>
      ) : null}
      <LifeBlock life={item} instead={`${home}/diensten`} reason={item.archivedReason}>
        <Correct api={api} session={session} home={home} kind="services" item={item} title={item.name} codes={['stopped', 'other-time', 'other-place']} />
      </LifeBlock>
      <p>
        <Share title={item.name} address={item.address} />
      </p>
      {isOn(neighbourhood, 'exchange') ? <Report api={api} item={{ kind: 'service', id: item.id }} /> : null}
    </Page>
  );
}

/** Lines one under another. */
const lines = (texts: readonly string[]) => texts.map(text => <span class="whole" key={text}>{text}</span>);

function When({ item }: { item: Service }) {
  const exceptions = comingExceptions(item.exceptions, today());
  if (item.hours.length === 0 && exceptions.length === 0) return null;
  return (
    <Fact icon="clock" label={t('service-when')}>
      {lines([...item.hours.map(hoursText), ...exceptions.map(exceptionText), ...item.holidays.map(day => t('service-holiday', { date: fullDate(day) }))])}
    </Fact>
  );
}

function Where({ item, home }: { item: Service; home: string }) {
  return (
    <>
      {item.places.length > 0 ? (
        <Fact icon="pin" label={t('fact-where')}>
          {item.places.map(place => (
            <span class="whole" key={place.id}>
              <a href={readablePath(home, 'plekken', place)}>{place.name}</a>
              {place.streetAddress ? `, ${place.streetAddress}` : ''}
            </span>
          ))}
        </Fact>
      ) : null}
      {item.areas.length > 0 ? (
        <Fact icon="flag" label={t('service-areas')}>
          {item.areas.join(', ')}
        </Fact>
      ) : null}
      {item.accessibilityNote ? (
        <Fact icon="wheel" label={t('service-access')}>
          {item.accessibilityNote}
        </Fact>
      ) : null}
    </>
  );
}

/** From 12 up to and including 23 years; or one of the two. */
function ageText({ minimumAge: from, maximumAge: until }: Service): string | null {
  if (from !== null && until !== null) return t('service-ages', { from, until });
  if (from !== null) return t('service-age-from', { from });
  return until === null ? null : t('service-age-until', { until });
}

function Terms({ item }: { item: Service }) {
  const who = [item.eligibility, ageText(item)].filter(text => text !== null);
  const costs = [item.free === true ? t('service-free') : null, item.costNote].filter(text => text !== null);
  return (
    <>
      {who.length > 0 ? (
        <Fact icon="people" label={t('fact-audience')}>
          {lines(who)}
        </Fact>
      ) : null}
      {costs.length > 0 ? (
        <Fact icon="euro" label={t('fact-costs')}>
          {lines(costs)}
        </Fact>
      ) : null}
      {item.application ? (
        <Fact icon="door" label={t('service-application')}>
          {item.application}
        </Fact>
      ) : null}
      {item.waitingTime ? (
        <Fact icon="clock" label={t('service-waiting')}>
          {item.waitingTime}
        </Fact>
      ) : null}
      {item.languages.length > 0 ? (
        <Fact icon="talk" label={t('fact-languages')}>
          {languageNames(item.languages)}
        </Fact>
      ) : null}
    </>
  );
}

function Reach({ item, home }: { item: Service; home: string }) {
  return (
    <>
      {item.telephone || item.email ? (
        <Fact icon="phone" label={t('fact-contact')}>
          <ContactLines contact={{ name: null, telephone: item.telephone, email: item.email }} />
        </Fact>
      ) : null}
      {item.url ? (
        <Fact icon="globe" label={t('fact-web')}>
          <WebLink url={item.url} />
        </Fact>
      ) : null}
      {item.organisation ? (
        <Fact icon="people" label={t('fact-by')}>
          <a href={readablePath(home, 'organisaties', item.organisation)}>{item.organisation.name}</a>
        </Fact>
      ) : null}
      {item.alsoKnownAs.length > 0 ? (
        <Fact icon="talk" label={t('fact-also')}>
          {item.alsoKnownAs.join(', ')}
        </Fact>
      ) : null}
    </>
  );
}
