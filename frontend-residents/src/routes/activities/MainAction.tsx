import type { Activity } from 'shared-ui/api/types';
import { t } from 'shared-ui/i18n/text';
import { Icon } from 'shared-ui/show/Icon';

import { slugOf } from '../../show/paths';

/** How to sign up, when somebody should and can: by telephone, else by e-mail. */
export function signUpLink(item: Activity): { href: string; text: string } | null {
  if (item.signUp === 'none' || item.next.length === 0 || item.archivedAt !== null) return null;
  if (item.contact?.telephone) return { href: `tel:${item.contact.telephone.replace(/[^\d+]/g, '')}`, text: 'sign-up-call' };
  if (item.contact?.email) return { href: `mailto:${item.contact.email}?subject=${encodeURIComponent(item.title)}`, text: 'sign-up-mail' };
  return null;
}

export const agendaAddress = (home: string, item: Activity) => `/feeds${home}/activities/${item.id}.ics`;

/** A name to find it back by among what was downloaded. */
export const agendaFile = (item: Activity) => `${slugOf(item.title)}.ics`;

/** The one thing you came to do: sign up where that is asked, else put it in your calendar. */
export function MainAction({ item, home }: { item: Activity; home: string }) {
  const signUp = signUpLink(item);
  if (item.next.length === 0 || item.archivedAt !== null) return null;
  return (
    <div class="stack gap-2">
      <p>
        {signUp ? (
          <a class="button button--call button--wide" href={signUp.href}>
            <Icon name={signUp.href.startsWith('tel:') ? 'phone' : 'mail'} />
            {t(signUp.text)}
          </a>
        ) : (
          <a class="button button--call button--wide" href={agendaAddress(home, item)} download={agendaFile(item)}>
            <Icon name="calendar" />
            {t('agenda')}
          </a>
        )}
      </p>
      <p class="small">{item.signUpNote ?? t(`sign-up-${item.signUp}`)}</p>
    </div>
  );
}
