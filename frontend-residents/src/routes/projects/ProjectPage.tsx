import { useAnswer } from 'shared-ui/data/answer';
import { t } from 'shared-ui/i18n/text';
import { Page } from 'shared-ui/shell/Page';
import { idOf } from 'shared-ui/shell/routes';
import type { ScreenProps } from 'shared-ui/shell/screen';
import type { ActivityCard, Project } from 'shared-ui/api/types';
import { OldNotice } from 'shared-ui/show/states';
import { whereText } from 'shared-ui/show/Slot';

import { BackLink } from '../../show/BackLink';
import { Correct } from '../../show/Correct';
import { ExtraFacts } from '../../show/ExtraFacts';
import { ContactLines, Fact, WebLink } from '../../show/Facts';
import { ItemState } from '../../show/ItemState';
import { LifeBlock } from '../../show/Life';
import { Markdown } from '../../show/Markdown';
import { isOn } from '../../show/modules';
import { Pictures } from '../../show/Pictures';
import { readablePath } from '../../show/paths';
import { Share } from '../../show/Share';
import { useOwnAddress } from '../../show/useOwnAddress';
import { Report } from '../../report/Report';

import 'shared-ui/tokens/programme.css';
import './projects.css';

/** A project: what it is about, who to ask, and the activities that belong to it. */
export function ProjectPage({ api, session, neighbourhood, params, go }: ScreenProps) {
  const home = `/${neighbourhood.slug}`;
  const id = idOf(params['id'] ?? '');
  const answer = useAnswer(`project ${id}`, signal =>
    api.get('/neighbourhoods/{neighbourhood}/projects/{id}', { params: { id }, signal }),
  );
  useOwnAddress(answer.state === 'ready' ? answer.value.address : null, go);

  const back = <BackLink href={`${home}/projecten`} text={t('projects-title')} />;
  if (answer.state !== 'ready') return <ItemState api={api} id={id} answer={answer} back={back} title={t('projects-title')} home={home} />;
  const item = answer.value;
  return (
    <Page title={item.title} class="page stack gap-5" before={back}>
      {answer.old ? <OldNotice {...answer.old} /> : null}
      {item.summary ? <p class="lead">{item.summary}</p> : null}
      <Pictures pictures={item.pictures} />
      <Markdown html={item.html} />
      <Facts item={item} home={home} />
      <ExtraFacts api={api} home={home} kind="project" extras={item.extras} />
      <Activities activities={item.activities} />
      <LifeBlock life={item} instead={`${home}/projecten`}>
        <Correct api={api} session={session} home={home} kind="projects" item={item} title={item.title} codes={['stopped']} />
      </LifeBlock>
      <p>
        <Share title={item.title} address={item.address} />
      </p>
      {isOn(neighbourhood, 'exchange') ? <Report api={api} item={{ kind: 'project', id: item.id }} /> : null}
    </Page>
  );
}

function Facts({ item, home }: { item: Project; home: string }) {
  if (!item.organisation && !item.contact && !item.url) return null;
  return (
    <dl class="about">
      {item.organisation ? (
        <Fact icon="people" label={t('fact-by')}>
          <a href={readablePath(home, 'organisaties', item.organisation)}>{item.organisation.name}</a>
        </Fact>
      ) : null}
      {item.contact ? (
        <Fact icon="person" label={t('fact-contact')}>
          <ContactLines contact={item.contact} />
        </Fact>
      ) : null}
      {item.url ? (
        <Fact icon="globe" label={t('fact-web')}>
          <WebLink url={item.url} />
        </Fact>
      ) : null}
    </dl>
  );
}

function Activities({ activities }: { activities: readonly ActivityCard[] }) {
  if (activities.length === 0) return null;
  return (
    <section aria-labelledby="activities">
      <h2 id="activities" class="mb-3">
        {t('item-activities')}
      </h2>
      <ul>
        {activities.map(activity => (
          <li key={activity.id} class="slot slot--name">
            <h3 class="slot__title">
              <a href={activity.address}>{activity.title}</a>
            </h3>
            <p class="slot__where">{whereText(activity)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
