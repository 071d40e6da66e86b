import { useEffect, useRef } from 'preact/hooks';
import type { OrganisationDuplicate, OrganisationMerge, OrganisationsAlike } from 'shared-ui/api/contract.gen';
import { useAnswer } from 'shared-ui/data/answer';
import { t } from 'shared-ui/i18n/text';
import type { ScreenProps } from 'shared-ui/shell/screen';
import { Icon } from 'shared-ui/show/Icon';
import { codeText } from 'shared-ui/show/Slot';
import { Empty, Failed, Waiting } from 'shared-ui/show/states';

import { askOrganisationPairs, useWhole, WINDOW } from '../../data/whole';
import { Stand } from '../../show/Stand';
import { Trouble } from '../../show/Trouble';
import { Head } from './Head';
import { OrganisationsDecided } from './OrganisationsDecided';
import { decisionText, useOrganisationDeciding, type OrganisationPair } from './useOrganisationDeciding';

/** Organisations that may stand there twice: one press makes them one, or says that they are two; another takes it back. */
export function DoubleOrganisations({ api, neighbourhood }: ScreenProps) {
  const { slug } = neighbourhood;
  const home = `/werk/${slug}`;
  const alike = useAnswer<{ items: OrganisationsAlike[] }>(`${slug} organisations alike`, signal =>
    api.get('/neighbourhoods/{neighbourhood}/organisation-duplicates/_find', { signal }),
  );
  const pairs = useWhole<OrganisationDuplicate>(`${slug} organisation pairs`, askOrganisationPairs(api));
  const merges = useAnswer<{ items: OrganisationMerge[] }>(`${slug} merges`, signal =>
    api.get('/neighbourhoods/{neighbourhood}/organisation-merges', { query: { limit: WINDOW }, signal }),
  );
  const answers = [alike, pairs, merges];
  const again = () => answers.forEach(answer => answer.state !== 'waiting' && answer.again());
  const failed = answers.find(answer => answer.state === 'failed');
  const ready = alike.state === 'ready' && pairs.state === 'ready' && merges.state === 'ready';
  const deciding = useOrganisationDeciding({
    api,
    again,
    alike: ready ? alike.value.items : [],
    pairs: ready ? pairs.value : [],
    merges: ready ? merges.value.items : [],
  });
  return (
    <Head home={home} here="organisations" staff>
      {failed?.state === 'failed' ? <Failed problem={failed.problem} again={again} /> : ready ? null : <Waiting />}
      {ready ? (
        <div class="stack gap-6">
          <Questions home={home} deciding={deciding} again={again} />
          <OrganisationsDecided home={home} decided={deciding.decided} busy={deciding.busy} onTakeBack={deciding.takeBack} />
        </div>
      ) : null}
    </Head>
  );
}

type Deciding = ReturnType<typeof useOrganisationDeciding>;

function Questions({ home, deciding, again }: { home: string; deciding: Deciding; again: () => void }) {
  const { open, last, step, busy, problem } = deciding;
  const heading = useRef<HTMLHeadingElement>(null);
  const told = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (step > 0) (told.current ?? heading.current)?.focus();
  }, [step]);
  return (
    <div class="stack gap-4">
      <Trouble problem={problem} again={again} />
      {last ? (
        <div class="notice notice--calm" tabIndex={-1} ref={told}>
          <Icon name="check" />
          <div class="row row--apart">
            <p>{decisionText(last)}</p>
            <button class="button button--plain button--small" type="button" aria-busy={busy} onClick={() => deciding.takeBack(last)}>
              <Icon name="back" way />
              {t('doubles-undo')}
            </button>
          </div>
        </div>
      ) : null}
      {open.length === 0 ? (
        <Empty icon="check" title={t('doubles-org-none')}>
          <p>{t('doubles-org-none-text')}</p>
        </Empty>
      ) : (
        <section class="stack gap-4" aria-labelledby="questions">
          <h2 id="questions" tabIndex={-1} ref={heading}>
            {t('doubles-org-question')}
          </h2>
          <p class="soft">{t('doubles-org-question-text')}</p>
          <ul class="stack gap-4">
            {open.map(pair => (
              <li class="panel stack gap-3" key={pair.map(({ id }) => id).join(' ')}>
                <Pair home={home} pair={pair} deciding={deciding} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function Pair({ home, pair, deciding: { busy, same, different } }: { home: string; pair: OrganisationPair; deciding: Deciding }) {
  const [one, other] = pair;
  return (
    <>
      <div class="pair pair--names">
        {[pair, [other, one] as const].map(([side, beside]) => (
          <div class="pair__side stack gap-2" key={side.id}>
            <p>
              <a class="same" href={`${home}/organisaties/${side.id}`}>{side.name}</a>
              <span class="small soft whole">{[codeText('organisation-kind', side.kind), side.streetAddress, side.locality].filter(Boolean).join(', ')}</span>
            </p>
            <Stand life={side} />
            <p>
              <button class="button button--small" type="button" aria-busy={busy} onClick={() => same(side, beside)}>
                <Icon name="check" />
                {t('doubles-same')}
                <span class="unseen"> {side.name}</span>
              </button>
            </p>
          </div>
        ))}
      </div>
      <p>
        <button class="button button--plain button--small" type="button" aria-busy={busy} onClick={() => different(pair)}>
          <Icon name="cross" />
          {t('doubles-different')}
          <span class="unseen"> {t('doubles-org-two', { one: one.name, other: other.name })}</span>
        </button>
      </p>
    </>
  );
}
