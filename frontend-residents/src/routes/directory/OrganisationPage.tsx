import type { Organisation } from 'shared-ui/api/types';
import { useAnswer } from 'shared-ui/data/answer';
import { t } from 'shared-ui/i18n/text';
import { Page } from 'shared-ui/shell/Page';
import { idOf } from 'shared-ui/shell/routes';
import type { ScreenProps } from 'shared-ui/shell/screen';
import { OldNotice } from 'shared-ui/show/states';
import { codeText } from 'shared-ui/show/Slot';

import { BackLink } from '../../show/BackLink';
import { Correct } from '../../show/Correct';
import { ExtraFacts } from '../../show/ExtraFacts';
import { addressText, ContactLines, Fact, WebLink } from '../../show/Facts';
import { ItemActivities } from '../../show/ItemActivities';
import { ItemState } from '../../show/ItemState';
import { LifeBlock } from '../../show/Life';
import { Markdown } from '../../show/Markdown';
import { Pictures } from '../../show/Pictures';
import { isOn } from '../../show/modules';
import { Share } from '../../show/Share';
import { useOwnAddress } from '../../show/useOwnAddress';
import { Report } from '../../report/Report';

import 'shared-ui/tokens/programme.css';

/** An organisation: what it is, how to reach it, and what it does. */
export function OrganisationPage({ api, session, neighbourhood, params, go }: ScreenProps) {
  const home = `/${neighbourhood.slug}`;
  const id = idOf(params['id'] ?? '');
  const answer = useAnswer(`organisation ${id}`, signal =>
    api.get('/neighbourhoods/{neighbourhood}/organisations/{id}', { params: { id }, signal }),
  );
  useOwnAddress(answer.state === 'ready' ? answer.value.address : null, go);

  const back = <BackLink href={`${home}/sociale-kaart`} text={t('directory-title')} />;
  if (answer.state !== 'ready') return <ItemState api={api} id={id} answer={answer} back={back} title={t('directory-title')} home={home} />;
  const item = answer.value;
  return (
    <Page title={item.name} class="page stack gap-5" before={back}>
      {answer.old ? <OldNotice {...answer.old} /> : null}
      <Pictures pictures={item.pictures} />
      <Facts item={item} />
      <ExtraFacts api={api} home={home} kind="organisation" extras={item.extras} />
      <Markdown html={item.html} />
      <LifeBlock life={item} instead={`${home}/sociale-kaart`} reason={item.archivedReason}>
        <Correct api={api} session={session} home={home} kind="organisations" item={item} title={item.name} codes={['stopped', 'other-place']} />
      </LifeBlock>
      <p>
        <Share title={item.name} address={item.address} />
      </p>
      {isOn(neighbourhood, 'exchange') ? <Report api={api} item={{ kind: 'organisation', id: item.id }} /> : null}
      {isOn(neighbourhood, 'activities') ? <ItemActivities api={api} home={home} of={{ organisation: id }} /> : null}
    </Page>
  );
}

function Facts({ item }: { item: Organisation }) {
  const contact = { name: null, telephone: item.telephone, email: item.email };
  const address = addressText(item);
  return (
    <dl class="about">
      {item.kind ? (
        <Fact icon="people" label={t('fact-kind')}>
          {codeText('organisation-kind', item.kind)}
        </Fact>
      ) : null}
      {address ? (
        <Fact icon="pin" label={t('fact-where')}>
          {address}
        </Fact>
      ) : null}
      {item.telephone || item.email ? (
        <Fact icon="phone" label={t('fact-contact')}>
          <ContactLines contact={contact} />
        </Fact>
      ) : null}
      {item.url ? (
        <Fact icon="globe" label={t('fact-web')}>
          <WebLink url={item.url} />
        </Fact>
      ) : null}
      {item.alsoKnownAs.length > 0 ? (
        <Fact icon="talk" label={t('fact-also')}>
          {item.alsoKnownAs.join(', ')}
        </Fact>
      ) : null}
      {item.since ? (
        <Fact icon="clock" label={t('fact-since')}>
          {item.since}
        </Fact>
      ) : null}
    </dl>
  );
}
