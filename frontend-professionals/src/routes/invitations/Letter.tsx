import { useEffect, useRef } from 'preact/hooks';
import type { Invitation } from 'shared-ui/api/contract.gen';
import type { Neighbourhood } from 'shared-ui/api/types';
import { dateWithYear } from 'shared-ui/i18n/moments';
import { t } from 'shared-ui/i18n/text';
import { Icon } from 'shared-ui/show/Icon';

import { Qr } from '../../show/Qr';
import { Work } from '../../show/Work';
import { asRead, joinAt } from './code';

interface LetterProps {
  invitation: Invitation;
  neighbourhood: Neighbourhood;
  onClose: () => void;
}

/** The letter as it comes out of the printer, one page; printed as often as the street has doors. */
export function Letter({ invitation, neighbourhood, onClose }: LetterProps) {
  const { name, slug } = neighbourhood;
  const paper = useRef<HTMLElement>(null);
  useEffect(() => paper.current?.focus(), []);
  const { host, origin } = window.location;
  return (
    <Work title={t('invite-letter-title', { street: invitation.street })} under={t('invite-letter-under')} narrow>
      <p class="row mb-5 unprinted">
        <button class="button button--call" type="button" onClick={() => window.print()}>
          <Icon name="printer" />
          {t('invite-print')}
        </button>
        <button class="button button--plain" type="button" onClick={onClose}>
          {t('invite-back')}
        </button>
      </p>
      <article class="letter" aria-labelledby="letter" tabIndex={-1} ref={paper}>
        <p class="letter__from">{name}</p>
        <p>{t('invite-to', { street: invitation.street })}</p>
        <h2 id="letter">{t('invite-head', { name })}</h2>
        <p>{t('invite-what')}</p>
        <p>{t('invite-free')}</p>
        <div class="letter__how">
          <ol>
            <li>{t('invite-step-1', { address: `${host}/${slug}/lid-worden` })}</li>
            <li>
              {t('invite-step-2')} <b class="letter__code">{asRead(invitation.code)}</b>
            </li>
            <li>{t('invite-step-3')}</li>
          </ol>
          <Qr text={joinAt(origin, slug, invitation.code)} label={t('invite-qr')} />
        </div>
        <p>{t('invite-only', { date: dateWithYear(invitation.expiresAt) })}</p>
        <p class="letter__help">{t('invite-help')}</p>
      </article>
    </Work>
  );
}
