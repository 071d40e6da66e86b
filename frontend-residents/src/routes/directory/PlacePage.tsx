import type { Place } from 'shared-ui/api/types';
import { useAnswer } from 'shared-ui/data/answer';
import { t } from 'shared-ui/i18n/text';
import { Page } from 'shared-ui/shell/Page';
import { idOf } from 'shared-ui/shell/routes';
import type { ScreenProps } from 'shared-ui/shell/screen';
import { LazyMap } from 'shared-ui/show/LazyMap';
import { OldNotice } from 'shared-ui/show/states';

import { accessText } from '../../show/access';
import { BackLink } from '../../show/BackLink';
import { Correct } from '../../show/Correct';
import { ExtraFacts } from '../../show/ExtraFacts';
import { addressText, Fact, RouteLink } from '../../show/Facts';
import { ItemActivities } from '../../show/ItemActivities';
import { ItemState } from '../../show/ItemState';
import { LifeBlock } from '../../show/Life';
import { Markdown } from '../../show/Markdown';
import { Pictures } from '../../show/Pictures';
import { isOn } from '../../show/modules';
import { readablePath } from '../../show/paths';
import { Share } from '../../show/Share';
import { useOwnAddress } from '../../show/useOwnAddress';
import { Report } from '../../report/Report';

import 'shared-ui/tokens/programme.css';

/** A place: where it is, whether you can get in, and what there is to do. */
export function PlacePage({ api, session, neighbourhood, params, go }: ScreenProps) {
  const home = `/${neighbourhood.slug}`;
  const id = idOf(params['id'] ?? '');
  const answer = useAnswer(`place ${id}`, signal => api.get('/neighbourhoods/{neighbourhood}/places/{id}', { params: { id }, signal }));
  useOwnAddress(answer.state === 'ready' ? answer.value.address : null, go);

  const back = <BackLink href={`${home}/plekken`} text={t('directory-places-title')} />;
  if (answer.state !== 'ready') return <ItemState api={api} id={id} answer={answer} back={back} title={t('directory-places-title')} home={home} />;
  const item = answer.value;
  return (
    <Page title={item.name} class="page stack gap-5" before={back}>
      {answer.old ? <OldNotice {...answer.old} /> : null}
      <Pictures pictures={item.pictures} />
      <Facts item={item} home={home} />
      <ExtraFacts api={api} home={home} kind="place" extras={item.extras} />
      <PlaceMap item={item} />
      <Markdown html={item.html} />
      <LifeBlock life={item} instead={`${home}/plekken`} reason={item.archivedReason}>
        <Correct api={api} session={session} home={home} kind="places" item={item} title={item.name} codes={['stopped', 'other-place']} />
      </LifeBlock>
      <p>
        <Share title={item.name} address={item.address} />
      </p>
      {isOn(neighbourhood, 'exchange') ? <Report api={api} item={{ kind: 'place', id: item.id }} /> : null}
      {isOn(neighbourhood, 'activities') ? <ItemActivities api={api} home={home} of={{ place: id }} /> : null}
    </Page>
  );
}

function Facts({ item, home }: { item: Place; home: string }) {
  const access = accessText(item);
  return (
    <dl class="about">
      <Fact icon="pin" label={t('fact-where')}>
        {addressText(item)}
        {item.approximate ? <span class="whole small soft">{t('fact-approximate')}</span> : null}
        <span class="whole">
          <RouteLink place={item} />
        </span>
      </Fact>
      {access ? (
        <Fact icon="wheel" label={t('fact-wheelchair')}>
          {access}
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
    </dl>
  );
}

function PlaceMap({ item }: { item: Place }) {
  const { id, name, latitude, longitude, approximate, streetAddress } = item;
  if (latitude === null || longitude === null) return null;
  return (
    <section aria-label={t('directory-map')}>
      <LazyMap centre={item} points={[{ id, name, latitude, longitude, approximate, note: streetAddress ?? '' }]} />
    </section>
  );
}
