import type { Proposal } from 'shared-ui/api/contract.gen';
import { t } from 'shared-ui/i18n/text';

/** What somebody proposed, in their own words. */
export function Said({ proposal }: { proposal: Proposal }) {
  const rows = [
    ['said-what', proposal.what],
    ['said-when', proposal.when],
    ['said-where', proposal.place],
  ] as const;
  return (
    <div class="inset pad-3">
      <dl class="marks">
        {rows.map(([key, value]) =>
          value ? (
            <div key={key}>
              <dt>{t(key)}</dt>
              <dd class="prelines">{value}</dd>
            </div>
          ) : null,
        )}
      </dl>
    </div>
  );
}
