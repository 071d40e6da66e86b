import type { Api } from 'shared-ui/api/api';
import type { ExchangeItem, Person } from 'shared-ui/api/types';
import type { ExtraField } from 'shared-ui/api/contract.gen';
import { useAnswer } from 'shared-ui/data/answer';
import { Listed } from 'shared-ui/data/Listed';
import { useShortList } from 'shared-ui/data/slices';
import { ExtraFields } from 'shared-ui/form/extras/ExtraFields';
import { labelsOf, nested, typedOf, valuesOf } from 'shared-ui/form/extras/extras';
import { t } from 'shared-ui/i18n/text';
import { Page } from 'shared-ui/shell/Page';
import type { ScreenProps } from 'shared-ui/shell/screen';
import { Waiting } from 'shared-ui/show/states';

import { BackLink } from '../../show/BackLink';
import type { Values } from '../../show/drafts';
import { ItemState } from '../../show/ItemState';
import { signInLink } from '../../show/signInLink';
import { useWho } from '../../show/useWho';
import { Note } from '../../exchange/Note';
import { AskingForm } from './AskingForm';
import { faultsAtSight, listOf, newOffer, offerBody, offerFields, valuesOfItem } from './body';
import { DayParts } from './DayParts';
import { HowFar, HowOften, OnBehalf, OfferSights, Pause, WhatForm } from './OfferFields';
import { PhotoField } from './PhotoField';
import { withPhotos } from './photos';
import { Placed } from './Placed';
import { AboutFields, Fold, LanguageTicks, MainFields, StreetField, type FieldsProps } from './SharedFields';
import { useAsking } from './useAsking';
import { WithExtras } from './WithExtras';
import { Wanted } from './Wanted';

/** "Ik wil iets doen": a few open asks first, for they are there already; then what one likes to do. */
export function OfferScreen(props: ScreenProps) {
  const { api, session, neighbourhood, query } = props;
  const home = `/${neighbourhood.slug}`;
  const who = useWho(session);
  const placed = query.get('geplaatst');
  const changed = query.get('verander');
  if (placed !== null && who !== undefined) return <Placed api={api} kind="offer" id={placed} home={home} visitor={who === null} />;
  if (changed !== null && who) return <Changing {...props} id={changed} who={who} />;
  return (
    <Page title={t('offer-title')} class="page stack gap-6" before={<BackLink href={`${home}/vraag-en-aanbod`} text={t('exchange-title')} />}>
      <Wanted api={api} home={home} />
      <OpenAsks api={api} home={home} />
      <section class="stack gap-4" aria-labelledby="offer">
        <h2 id="offer">{t('offer-own')}</h2>
        {who === undefined ? <Waiting /> : who === null ? <SignInFirst home={home} /> : <WithExtras api={api} home={home} kind="offer">{extraFields => <OfferForm {...props} who={who} extraFields={extraFields} />}</WithExtras>}
      </section>
    </Page>
  );
}

const FEW = 3;

function OpenAsks({ api, home }: { api: Api; home: string }) {
  const asks = useShortList(`few asks ${home}`, signal => api.get('/neighbourhoods/{neighbourhood}/asks', { query: { limit: FEW }, signal }));
  return (
    <section class="stack gap-4" aria-labelledby="asks">
      <h2 id="asks">{t('offer-asks')}</h2>
      <Listed list={asks} empty={<p>{t('offer-no-asks')}</p>}>
        {items => (
          <>
            <div class="notes">
              {items.map(item => (
                <Note key={item.id} item={item} level={3} href={item.address} life={item} />
              ))}
            </div>
            <p>
              <a href={`${home}/vraag-en-aanbod?soort=vragen`}>{t('offer-all-asks')}</a>
            </p>
          </>
        )}
      </Listed>
    </section>
  );
}

function SignInFirst({ home }: { home: string }) {
  return (
    <>
      <p>{t('offer-sign-in-text')}</p>
      <p>
        <a class="button button--call" href={signInLink(home, `${home}/aanbod-doen`)}>
          {t('offer-sign-in')}
        </a>
      </p>
    </>
  );
}

function Changing(props: ScreenProps & { id: string; who: Person }) {
  const { api, neighbourhood, id } = props;
  const home = `/${neighbourhood.slug}`;
  const answer = useAnswer(`offer ${id}`, signal => api.get('/neighbourhoods/{neighbourhood}/offers/{id}', { params: { id }, signal }));
  const back = <BackLink href={`${home}/aanbod/${id}`} text={t('asking-to-item')} />;
  if (answer.state !== 'ready') return <ItemState api={api} id={id} answer={answer} back={back} title={t('offer-change')} home={home} />;
  return (
    <Page title={t('offer-change')} class="page stack gap-4" before={back}>
      <WithExtras api={api} home={home} kind="offer">{extraFields => <OfferForm {...props} key={id} extraFields={extraFields} existing={{ item: answer.value, version: answer.version }} />}</WithExtras>
    </Page>
  );
}

interface OfferFormProps extends ScreenProps {
  who: Person;
  extraFields: readonly ExtraField[];
  existing?: { item: ExchangeItem; version: string | null };
}

function OfferForm({ api, neighbourhood, go, who, extraFields, existing }: OfferFormProps) {
  const home = `/${neighbourhood.slug}`;
  const organisations = who.organisations.filter(one => one.neighbourhood === neighbourhood.slug);
  const body = (values: Values) => nested({ ...offerBody(values), ...valuesOf(extraFields, values) });
  const asking = useAsking<{ id: string }>({
    api,
    draft: `offer ${existing?.item.id ?? neighbourhood.slug}`,
    person: who.id,
    fields: [...offerFields, ...Object.keys(labelsOf(extraFields))],
    initial: { ...(existing ? valuesOfItem(existing.item) : newOffer(who)), ...typedOf(extraFields, existing?.item.extras ?? {}) },
    faultsAtSight: values => faultsAtSight(values, false),
    place: (values, key) =>
      withPhotos<{ id: string }>(api, values, () =>
        existing
          ? api.patch('/neighbourhoods/{neighbourhood}/offers/{id}', body(values), { params: { id: existing.item.id }, version: existing.version })
          : api.post('/neighbourhoods/{neighbourhood}/offers', body(values), { key }),
      ),
    done: ({ id }) => go(existing ? `${home}/aanbod/${id}` : `${home}/aanbod-doen?geplaatst=${id}`, { replace: true }),
  });
  return (
    <AskingForm kind="offer" asking={asking} neighbourhood={neighbourhood} person={who} changing={existing !== undefined} extraLabels={labelsOf(extraFields)}>
      {faultOf => {
        const fields: FieldsProps = { kind: 'offer', values: asking.values, faultOf };
        return (
          <>
            <WhatForm {...fields} vacancies={organisations.length > 0} />
            <MainFields {...fields} />
            <AboutFields {...fields} api={api} neighbourhood={neighbourhood} />
            <PhotoField api={api} asking={asking} />
            <OnBehalf {...fields} organisations={organisations} />
            <OfferSights {...fields} />
            <HowOften {...fields} />
            <Fold {...fields} fields={['times', 'street', 'radius', 'pausedUntil']} begins={existing ? undefined : newOffer(who)}>
              <DayParts chosen={listOf(asking.values, 'times')} hint={t('field-times-offer-hint')} />
              <StreetField {...fields} />
              <HowFar {...fields} />
              <LanguageTicks values={asking.values} />
              <Pause {...fields} />
            </Fold>
            <ExtraFields fields={extraFields} typed={asking.values} faultOf={faultOf} />
          </>
        );
      }}
    </AskingForm>
  );
}
