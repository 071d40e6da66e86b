import type { ExtraField } from 'shared-ui/api/contract.gen';
import { useAnswer } from 'shared-ui/data/answer';
import { Choices } from 'shared-ui/form/Choices';
import { TextField } from 'shared-ui/form/TextField';
import { ExtraFields } from 'shared-ui/form/extras/ExtraFields';
import { labelsOf, nested, typedOf, valuesOf } from 'shared-ui/form/extras/extras';
import { t } from 'shared-ui/i18n/text';
import { Page } from 'shared-ui/shell/Page';
import type { ScreenProps } from 'shared-ui/shell/screen';
import type { ExchangeItem, Person } from 'shared-ui/api/types';
import { Icon } from 'shared-ui/show/Icon';
import { Waiting } from 'shared-ui/show/states';

import { BackLink } from '../../show/BackLink';
import type { Values } from '../../show/drafts';
import { ItemState } from '../../show/ItemState';
import { isOn } from '../../show/modules';
import { signInLink } from '../../show/signInLink';
import { useWho } from '../../show/useWho';
import { AskingForm } from './AskingForm';
import { askBody, askFields, faultsAtSight, listOf, newAsk, valuesOfItem, visitorBody } from './body';
import { DayParts } from './DayParts';
import { PhotoField } from './PhotoField';
import { withPhotos } from './photos';
import { Placed } from './Placed';
import { AboutFields, Fold, LanguageTicks, MainFields, StreetField, type FieldsProps } from './SharedFields';
import { useAsking } from './useAsking';
import { WithExtras } from './WithExtras';

/** "Ik heb een vraag": to ask, and what happens then. */
export function AskScreen(props: ScreenProps) {
  const { api, session, neighbourhood, query } = props;
  const home = `/${neighbourhood.slug}`;
  const who = useWho(session);
  const placed = query.get('geplaatst');
  const changed = query.get('verander');
  const back = <BackLink href={`${home}/vraag-en-aanbod`} text={t('exchange-title')} />;
  if (who === undefined)
    return (
      <Page title={t('ask-title')} class="page stack gap-4" before={back}>
        <Waiting />
      </Page>
    );
  if (placed !== null) return <Placed api={api} kind="ask" id={placed} home={home} visitor={who === null} />;
  if (changed !== null) return <Changing {...props} id={changed} who={who} />;
  return (
    <Page title={t('ask-title')} class="page stack gap-4" before={back}>
      {who === null ? <p class="lead">{t('ask-lead-visitor')}</p> : null}
      <WithExtras api={api} home={home} kind="ask">{extraFields => <AskForm {...props} who={who} extraFields={extraFields} />}</WithExtras>
    </Page>
  );
}

function Changing(props: ScreenProps & { id: string; who: Person | null }) {
  const { api, neighbourhood, id } = props;
  const home = `/${neighbourhood.slug}`;
  const answer = useAnswer(`ask ${id}`, signal => api.get('/neighbourhoods/{neighbourhood}/asks/{id}', { params: { id }, signal }));
  const back = <BackLink href={`${home}/vragen/${id}`} text={t('asking-to-item')} />;
  if (answer.state !== 'ready') return <ItemState api={api} id={id} answer={answer} back={back} title={t('ask-change')} home={home} />;
  return (
    <Page title={t('ask-change')} class="page stack gap-4" before={back}>
      <WithExtras api={api} home={home} kind="ask">{extraFields => <AskForm {...props} key={id} extraFields={extraFields} existing={{ item: answer.value, version: answer.version }} />}</WithExtras>
    </Page>
  );
}

interface AskFormProps extends ScreenProps {
  who: Person | null;
  extraFields: readonly ExtraField[];
  existing?: { item: ExchangeItem; version: string | null };
}

function AskForm({ api, neighbourhood, go, who, extraFields, existing }: AskFormProps) {
  const home = `/${neighbourhood.slug}`;
  const visitor = who === null;
  const body = (values: Values) => nested({ ...(visitor ? visitorBody(values) : askBody(values)), ...valuesOf(extraFields, values) });
  const asking = useAsking<{ id: string }>({
    api,
    draft: `ask ${existing?.item.id ?? neighbourhood.slug}`,
    person: who?.id ?? null,
    fields: [...askFields, ...Object.keys(labelsOf(extraFields))],
    initial: { ...(existing ? valuesOfItem(existing.item) : newAsk(who)), ...typedOf(extraFields, existing?.item.extras ?? {}) },
    faultsAtSight: values => faultsAtSight(values, visitor),
    place: (values, key) =>
      withPhotos<{ id: string }>(api, values, () =>
        existing
          ? api.patch('/neighbourhoods/{neighbourhood}/asks/{id}', body(values), { params: { id: existing.item.id }, version: existing.version })
          : api.post('/neighbourhoods/{neighbourhood}/asks', body(values), { key }),
      ),
    done: ({ id }) => go(existing ? `${home}/vragen/${id}` : `${home}/vraag-stellen?geplaatst=${id}`, { replace: true }),
  });
  return (
    <>
      <AskingForm kind="ask" asking={asking} neighbourhood={neighbourhood} person={who} changing={existing !== undefined} extraLabels={labelsOf(extraFields)}>
        {faultOf => {
          const fields: FieldsProps = { kind: 'ask', values: asking.values, faultOf };
          return (
            <>
              <MainFields {...fields} />
              <AboutFields {...fields} api={api} neighbourhood={neighbourhood} />
              {visitor ? <Reach {...fields} home={home} /> : <WhoSees {...fields} />}
              {visitor ? null : <PhotoField api={api} asking={asking} />}
              <Fold {...fields} fields={['times', 'street']} begins={existing ? undefined : newAsk(who)}>
                <DayParts chosen={listOf(asking.values, 'times')} hint={t('field-times-ask-hint')} />
                <StreetField {...fields} />
                <LanguageTicks values={asking.values} />
              </Fold>
              <ExtraFields fields={extraFields} typed={asking.values} faultOf={faultOf} />
            </>
          );
        }}
      </AskingForm>
      {asking.seen === null && isOn(neighbourhood, 'directory') ? (
        <p class="small soft">
          {t('asking-rather')} <a href={`${home}/sociale-kaart`}>{t('asking-rather-where')}</a>
        </p>
      ) : null}
    </>
  );
}

const sights = ['everyone', 'members', 'quiet'] as const;

function WhoSees({ values, faultOf }: FieldsProps) {
  return (
    <Choices
      legend={t('field-visibility')}
      name="visibility"
      type="radio"
      fault={faultOf('visibility')}
      chosen={[values['visibility'] ?? '']}
      options={sights.map(value => ({ value, label: t(`sight-${value}`), more: t(`sight-${value}-more`) }))}
    />
  );
}

/** Without an account: a quiet ask, and where a connector can reach who asks. */
function Reach({ values, faultOf, home }: FieldsProps & { home: string }) {
  const field = (name: string) => ({ name, label: t(`field-${name}`), value: values[name] ?? '', fault: faultOf(name) });
  return (
    <fieldset class="stack gap-4">
      <legend class="legend mb-3 size-l">{t('reach-title')}</legend>
      <input type="hidden" name="visibility" value="quiet" />
      <div class="notice notice--calm">
        <Icon name="quiet" />
        <div class="stack gap-2">
          <p>
            <b>{t('sight-quiet')}.</b> {t('reach-text')}
          </p>
          <p>
            {t('reach-account')} <a href={signInLink(home, `${home}/vraag-stellen`)}>{t('reach-sign-in')}</a>
          </p>
        </div>
      </div>
      <TextField {...field('telephone')} type="tel" autocomplete="tel" hint={t('field-telephone-hint')} maxLength={30} />
      <TextField {...field('email')} type="email" autocomplete="email" maxLength={254} />
      <TextField {...field('name')} autocomplete="name" hint={t('field-name-hint')} maxLength={100} />
    </fieldset>
  );
}
