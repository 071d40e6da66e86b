import type { OrganisationDuplicate } from 'shared-ui/api/contract.gen';
import { dateWithYear, time } from 'shared-ui/i18n/moments';
import { t } from 'shared-ui/i18n/text';
import { Icon } from 'shared-ui/show/Icon';

import { whenOf, type OrganisationDecision } from './useOrganisationDeciding';

interface DecidedProps {
  home: string;
  decided: readonly OrganisationDecision[];
  busy: boolean;
  onTakeBack: (decision: OrganisationDecision) => void;
}

/** What was decided about organisations: who, when, which was kept; and the way back. */
export function OrganisationsDecided({ home, decided, busy, onTakeBack }: DecidedProps) {
  if (decided.length === 0) return null;
  return (
    <section class="stack gap-4" aria-labelledby="decided">
      <h2 id="decided">{t('doubles-decided')}</h2>
      <p class="soft">{t('doubles-decided-under')}</p>
      <ul class="panel panel--flush">
        {decided.map(decision => (
          <li class="decided" key={decision.about.id}>
            <Verdict home={home} decision={decision} />
            <button class="button button--plain button--small" type="button" aria-busy={busy} onClick={() => onTakeBack(decision)}>
              <Icon name="back" way />
              {t('doubles-take-back')}
              <span class="unseen"> {namesOf(decision)[0]?.name}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The two, the one that stays first. */
const namesOf = ({ verdict, about }: OrganisationDecision) => (verdict === 'same' ? [about.kept, about.gone] : about.organisations);

function Verdict({ home, decision }: { home: string; decision: OrganisationDecision }) {
  const same = decision.verdict === 'same';
  const by = decision.verdict === 'same' ? decision.about.mergedBy : decision.about.decidedBy;
  return (
    <div class="stack gap-2">
      <p class="row">
        <span class={same ? 'label' : 'label label--line'}>
          <Icon name={same ? 'check' : 'cross'} />
          {t(same ? 'doubles-verdict-same' : 'doubles-verdict-different')}
        </span>
        <span class="soft small">{whoAndWhen(by, whenOf(decision))}</span>
      </p>
      {namesOf(decision).map((one, index) => (
        <p key={one?.id}>
          {same ? <b>{t(index === 0 ? 'doubles-kept' : 'doubles-away')} </b> : null}
          <a class="same" href={`${home}/organisaties/${one?.id ?? ''}`}>
            {one?.name}
          </a>
        </p>
      ))}
      {decision.verdict === 'different' && decision.about.trail.length > 1 ? <Trail trail={decision.about.trail} /> : null}
    </div>
  );
}

const whoAndWhen = (who: string | null, at: string) => t('doubles-who', { who: who ?? '', date: dateWithYear(at), time: time(at) });

/** Everything that was decided about the two before. */
function Trail({ trail }: { trail: OrganisationDuplicate['trail'] }) {
  return (
    <details>
      <summary class="small">{t('doubles-trail', { count: trail.length })}</summary>
      <ol class="small mt-2">
        {trail.map((step, index) => (
          <li key={index}>
            {whoAndWhen(step.decidedBy, step.decidedAt)}: {t(`doubles-step-${step.verdict}`)}
          </li>
        ))}
      </ol>
    </details>
  );
}
