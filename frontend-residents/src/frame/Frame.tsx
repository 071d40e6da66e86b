import { t } from 'shared-ui/i18n/text';
import { Brand } from 'shared-ui/shell/Brand';
import { SkipLink } from 'shared-ui/shell/SkipLink';
import type { FrameProps } from 'shared-ui/shell/start';
import { Icon, type IconName } from 'shared-ui/show/Icon';

interface Tab {
  path: string;
  icon: IconName;
  text: string;
}

const tabs: readonly Tab[] = [
  { path: '/', icon: 'door', text: 'tab-front' },
  { path: '/activiteiten', icon: 'calendar', text: 'tab-activities' },
  { path: '/vraag-en-aanbod', icon: 'ask', text: 'tab-exchange' },
  { path: '/mijn', icon: 'person', text: 'tab-mine' },
];

/** What stands around every screen of the residents: the name on the door, and the four tabs under a thumb. */
export function Frame({ neighbourhood, path, children }: FrameProps) {
  const home = neighbourhood ? `/${neighbourhood.slug}` : '';
  return (
    <>
      <SkipLink />
      <header class="masthead">
        <Brand href={`${home}/`} />
      </header>
      {neighbourhood ? (
        <nav class="tabs" aria-label={t('tabs')}>
          {tabs.map(tab => (
            <a key={tab.path} href={home + tab.path} aria-current={currentOf(home, tab.path, path)}>
              <Icon name={tab.icon} />
              <span>{t(tab.text)}</span>
            </a>
          ))}
        </nav>
      ) : null}
      {children}
    </>
  );
}

/** The tab of this screen, or of the list it belongs to. */
function currentOf(home: string, tab: string, path: string) {
  const at = home + tab;
  if (path === at || (tab === '/' && path === home)) return 'page';
  return tab !== '/' && path.startsWith(`${at}/`) ? 'true' : undefined;
}
