import { useEffect, useState } from 'preact/hooks';
import { t } from 'shared-ui/i18n/text';
import type { Neighbourhood } from 'shared-ui/api/types';
import { typed } from 'shared-ui/offline/typed';
import { Brand } from 'shared-ui/shell/Brand';
import { Disclosure } from 'shared-ui/shell/Disclosure';
import { LanguageMenu } from 'shared-ui/shell/LanguageMenu';
import { ReadAloud } from 'shared-ui/shell/ReadAloud';
import { SkipLink } from 'shared-ui/shell/SkipLink';
import type { FrameProps } from 'shared-ui/shell/start';
import { Icon, type IconName } from 'shared-ui/show/Icon';

import type { Strip as StripOf } from '../routes/outbox/Strip';
import { isOn, moduleOf } from '../show/modules';

interface Face {
  ordinal: number;
  icon?: IconName;
}

interface Way {
  path: string;
  icon: IconName;
  /** That of its module, where nothing is said. */
  text?: string;
  module?: string;
  /** Other addresses that belong to it. */
  also?: readonly string[];
}

const activities: Way = { path: '/activiteiten', icon: 'calendar', module: 'activities' };
const exchange: Way = {
  path: '/vraag-en-aanbod',
  icon: 'ask',
  module: 'exchange',
  also: ['/vragen', '/aanbod', '/vraag-stellen', '/aanbod-doen'],
};

const tabs: readonly Way[] = [
  { path: '/', icon: 'door', text: 'tab-front' },
  activities,
  exchange,
  { path: '/mijn', icon: 'person', text: 'tab-mine', also: ['/gesprekken'] },
];

const menu: readonly Way[] = [
  { path: '/zoeken', icon: 'search', text: 'menu-search' },
  activities,
  { path: '/sociale-kaart', icon: 'pin', module: 'directory' },
  { path: '/projecten', icon: 'people', module: 'projects' },
  exchange,
  { path: '/mijn', icon: 'person', text: 'menu-mine' },
];

/** What stands around every screen of the residents: the name on the door, its tools, and the tabs under a thumb. */
export function Frame({ session, neighbourhood, path, children }: FrameProps) {
  const Strip = useStrip();
  const home = neighbourhood ? `/${neighbourhood.slug}` : '';
  return (
    <>
      <SkipLink />
      <header class="masthead">
        <Brand href={`${home}/`} />
        {neighbourhood ? <Tools neighbourhood={neighbourhood} path={path} /> : null}
      </header>
      {neighbourhood ? (
        <nav class="tabs" aria-label={t('tabs')}>
          {open(tabs, neighbourhood).map(tab => (
            <a key={tab.path} href={home + tab.path} aria-current={currentOf(home, tab, path)}>
              <Icon name={tab.icon} />
              <span>{textOf(tab)}</span>
            </a>
          ))}
        </nav>
      ) : null}
      {Strip && neighbourhood ? <Strip home={home} session={session} /> : null}
      {children}
    </>
  );
}

/** What was typed without a connection is told of where there is any; nobody else loads it. */
function useStrip() {
  const [found, setFound] = useState<{ Strip: typeof StripOf } | null>(null);
  const some = typed.value;

  useEffect(() => {
    if (some && !found) void import('../routes/outbox/Strip').then(setFound, () => undefined);
  }, [some]);
  return some ? found?.Strip : undefined;
}

function Tools({ neighbourhood, path }: { neighbourhood: Neighbourhood; path: string }) {
  const home = `/${neighbourhood.slug}`;
  return (
    <>
      <ReadAloud />
      <LanguageMenu codes={neighbourhood.languages} />
      <Disclosure
        label={t('menu')}
        button={
          <>
            <Icon name="menu" />
            <span class="unseen">{t('menu')}</span>
          </>
        }
      >
        <ul>
          {open(menu, neighbourhood).map(way => (
            <li key={way.path}>
              <a class="drop__item" href={home + way.path} aria-current={currentOf(home, way, path)}>
                <Icon name={way.icon} />
                {textOf(way)}
              </a>
            </li>
          ))}
          <li>
            <a class="drop__item" href={`/werk${home}/`}>
              <Icon name="table" />
              {t('menu-work')}
            </a>
          </li>
        </ul>
      </Disclosure>
    </>
  );
}

const textOf = (way: Way) => t(way.text ?? `module-${way.module}`);

/**
 * Where a module is switched off for residents, the ways to it are gone; the others are drawn and ordered as they are here. What is no
 * module keeps its place: the first one before all modules, the others after them.
 */
const open = (ways: readonly Way[], neighbourhood: Neighbourhood) =>
  ways
    .filter(way => isOn(neighbourhood, way.module))
    .map((way, at) => ({ ordinal: at && 1e9, ...way, ...(moduleOf(neighbourhood, way.module)?.forResidents as Face | undefined) }))
    .sort((one, other) => one.ordinal - other.ordinal);

/** The tab of this screen, or of the list it belongs to. */
function currentOf(home: string, way: Way, path: string) {
  if (path === home + way.path || (way.path === '/' && path === home)) return 'page';
  const under = [...(way.path === '/' ? [] : [way.path]), ...(way.also ?? [])];
  return under.some(one => `${path}/`.startsWith(`${home}${one}/`)) ? 'true' : undefined;
}
