import type { Report, ReportDecision } from 'shared-ui/api/contract.gen';
import { dateWithYear, dayOf, time, today } from 'shared-ui/i18n/moments';
import { hasText, t } from 'shared-ui/i18n/text';
import type { IconName } from 'shared-ui/show/Icon';

import { iconOf } from '../../data/kinds';

export type Outcome = ReportDecision['outcome'];

/** What was reported, as a picture: what is said between people has no place of its own. */
export const iconFor = (kind: Report['kind']): IconName => (kind === 'thanks' ? 'check' : kind === 'conversation' || kind === 'message' ? 'talk' : iconOf(kind));

const onExchange = ({ kind }: Pick<Report, 'kind'>) => kind === 'ask' || kind === 'offer' || kind === 'thanks';

/** What can be decided: about an objection whether it comes back, about an ask, an offer or thanks whether it stays. The rest is kept elsewhere. */
export function outcomesOf(report: Pick<Report, 'kind' | 'reason' | 'title'>): readonly Outcome[] {
  if (!onExchange(report) || report.title === null) return ['kept'];
  return report.reason === 'objection' ? ['restored', 'kept'] : ['refused', 'kept'];
}

/** What an outcome means here: to keep a refusal is not to keep an ask. */
export function outcomeKey(report: Pick<Report, 'kind' | 'reason'>, outcome: Outcome): string {
  if (outcome !== 'kept') return outcome;
  if (report.reason === 'objection') return 'kept-refused';
  if (onExchange(report)) return 'kept';
  return report.kind === 'conversation' || report.kind === 'message' ? 'spoken' : 'handled';
}

/** The reasons that are proposed with an outcome; of what comes off the one that was reported first. */
export function proposalsOf(report: Pick<Report, 'kind' | 'reason'>, outcome: Outcome): string[] {
  const key = outcomeKey(report, outcome);
  const known: Record<string, readonly string[]> = {
    refused: ['insult', 'discrimination', 'scam', 'advertising', 'privacy', 'danger'],
    kept: ['fine', 'spoken'],
    'kept-refused': ['stands'],
    restored: ['mistaken'],
    handled: ['passed', 'spoken'],
    spoken: ['both', 'stopped'],
  };
  const names = [...(known[key] ?? [])].sort((one, other) => Number(other === report.reason) - Number(one === report.reason));
  return names.map(name => `mod-why-${name}`);
}

export const reasonText = (reason: string) => t(hasText(`mod-reason-${reason}`) ? `mod-reason-${reason}` : 'mod-reason-other');
export const titleOf = (report: Pick<Report, 'title'>) => report.title ?? t('mod-gone');

/** Today the hour, before that the day. */
export const momentText = (moment: string) => (dayOf(moment) === today() ? t('mod-today-at', { time: time(moment) }) : dateWithYear(moment));
