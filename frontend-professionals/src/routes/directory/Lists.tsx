import type { OrganisationCard, PlaceCard, ProjectCard, ServiceCard } from 'shared-ui/api/types';
import { t } from 'shared-ui/i18n/text';
import type { ScreenProps } from 'shared-ui/shell/screen';
import { Icon } from 'shared-ui/show/Icon';
import { codeText } from 'shared-ui/show/Slot';

import { WINDOW } from '../../data/whole';
import { isStaff, mayKeep } from '../../frame/roles';
import { List, type Wish } from './List';

/** A wish and where we are, as a question for the server. */
function queryOf(wish: Wish, cursor: string | undefined) {
  return {
    limit: WINDOW,
    ...(wish.q === '' ? {} : { q: wish.q }),
    ...(wish.freshness === '' ? {} : { freshness: wish.freshness }),
    ...(cursor === undefined ? {} : { cursor }),
  };
}

const heard = (signal: AbortSignal | undefined) => (signal ? { signal } : {});

export function Organisations({ api, session, neighbourhood }: ScreenProps) {
  const person = session.person.value;
  return (
    <List<OrganisationCard>
      text="org"
      icon="people"
      base={`/werk/${neighbourhood.slug}/organisaties`}
      mayAdd={person !== null && isStaff(person, neighbourhood.slug)}
      api={api}
      session={session}
      neighbourhood={neighbourhood}
      table="/neighbourhoods/{neighbourhood}/organisations/_table"
      maySave={person !== null && mayKeep(person, neighbourhood.slug)}
      ask={(wish, cursor, signal) =>
        api.get('/neighbourhoods/{neighbourhood}/organisations', { query: queryOf(wish, cursor), ...heard(signal) })
      }
      nameOf={item => item.name}
      underOf={item => item.streetAddress}
      besideOf={item => codeText('organisation-kind', item.kind)}
    />
  );
}

export function Places({ api, session, neighbourhood }: ScreenProps) {
  const person = session.person.value;
  return (
    <List<PlaceCard>
      text="place"
      icon="pin"
      base={`/werk/${neighbourhood.slug}/plekken`}
      mayAdd={person !== null && mayKeep(person, neighbourhood.slug)}
      api={api}
      session={session}
      neighbourhood={neighbourhood}
      table="/neighbourhoods/{neighbourhood}/places/_table"
      maySave={person !== null && mayKeep(person, neighbourhood.slug)}
      ask={(wish, cursor, signal) => api.get('/neighbourhoods/{neighbourhood}/places', { query: queryOf(wish, cursor), ...heard(signal) })}
      nameOf={item => item.name}
      underOf={item => [item.streetAddress, item.locality].filter(Boolean).join(', ')}
      besideOf={item => [t(`place-wheelchair-${item.wheelchair}`), item.latitude === null ? t('place-no-point') : null].filter(Boolean).join('. ')}
    />
  );
}

export function Services({ api, session, neighbourhood }: ScreenProps) {
  const person = session.person.value;
  return (
    <List<ServiceCard>
      text="service"
      icon="help"
      base={`/werk/${neighbourhood.slug}/diensten`}
      more={
        <>
          <a class="button button--plain" href={`/werk/${neighbourhood.slug}/diensten/vergelijk`}>
            <Icon name="table" />
            {t('service-compare')}
          </a>
          <a class="button button--plain" href={`/print/${neighbourhood.slug}/gids`}>
            <Icon name="printer" />
            {t('service-guide')}
          </a>
          <a class="button button--plain" href={`/werk/${neighbourhood.slug}/diensten/pakket`}>
            <Icon name="upload" />
            {t('service-package')}
          </a>
        </>
      }
      mayAdd={person !== null && mayKeep(person, neighbourhood.slug)}
      api={api}
      session={session}
      neighbourhood={neighbourhood}
      table="/neighbourhoods/{neighbourhood}/services/_table"
      maySave={person !== null && mayKeep(person, neighbourhood.slug)}
      ask={(wish, cursor, signal) => api.get('/neighbourhoods/{neighbourhood}/services', { query: queryOf(wish, cursor), ...heard(signal) })}
      nameOf={item => item.name}
      underOf={item => item.summary}
      besideOf={item => item.organisation?.name ?? '–'}
    />
  );
}

export function Projects({ api, session, neighbourhood }: ScreenProps) {
  const person = session.person.value;
  return (
    <List<ProjectCard>
      text="project"
      icon="green"
      base={`/werk/${neighbourhood.slug}/projecten`}
      mayAdd={person !== null && mayKeep(person, neighbourhood.slug)}
      api={api}
      session={session}
      neighbourhood={neighbourhood}
      table="/neighbourhoods/{neighbourhood}/projects/_table"
      maySave={person !== null && mayKeep(person, neighbourhood.slug)}
      ask={(wish, cursor, signal) => api.get('/neighbourhoods/{neighbourhood}/projects', { query: queryOf(wish, cursor), ...heard(signal) })}
      nameOf={item => item.title}
      underOf={item => item.summary}
      besideOf={item => item.organisation?.name ?? '–'}
    />
  );
}
