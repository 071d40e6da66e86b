import { useSlices } from 'shared-ui/data/slices';
import type { Proposal } from 'shared-ui/api/contract.gen';
import { Listed } from 'shared-ui/data/Listed';
import { t } from 'shared-ui/i18n/text';
import type { ScreenProps } from 'shared-ui/shell/screen';
import { Empty } from 'shared-ui/show/states';

import { openProposals } from '../../data/openProposals';
import { Work } from '../../show/Work';
import { ProposalCard } from './ProposalCard';

import 'shared-ui/tokens/form.css';
import 'shared-ui/tokens/programme.css';
import '../../form/form.css';

/** What people miss on the site, the oldest first: made into something, declined, or told by telephone. */
export function Proposals({ api, session, neighbourhood }: ScreenProps) {
  const { slug } = neighbourhood;
  const list = useSlices<Proposal>(`${slug} proposals`, (cursor, signal) =>
    api.get('/neighbourhoods/{neighbourhood}/proposals', { query: { limit: 50, ...(cursor === undefined ? {} : { cursor }) }, ...(signal ? { signal } : {}) }),
  );
  const again = () => {
    if (list.state === 'ready') list.again();
    void openProposals.count(api, session.person.value?.id ?? '');
  };
  return (
    <Work title={t('prop-title')} under={t('prop-under')} narrow>
      <Listed
        list={list}
        empty={
          <Empty icon="check" title={t('prop-none')}>
            <p>{t('prop-none-text')}</p>
            <p>
              <a class="button button--plain" href={`/${slug}/er-mist-iets`}>
                {t('prop-look')}
              </a>
            </p>
          </Empty>
        }
      >
        {items => (
          <ul class="stack gap-4">
            {items.map(proposal => (
              <ProposalCard key={proposal.id} api={api} home={`/werk/${slug}`} proposal={proposal} again={again} />
            ))}
          </ul>
        )}
      </Listed>
    </Work>
  );
}
