import { useSignal } from '@preact/signals';
import type { Api } from 'shared-ui/api/api';
import type { Problem } from 'shared-ui/api/problem';
import type { OwnThanks } from 'shared-ui/api/types';
import { t } from 'shared-ui/i18n/text';
import { announce } from 'shared-ui/shell/announce';
import { Failed } from 'shared-ui/show/states';

import { Report } from '../../report/Report';
import { Words } from './Words';

interface OwnThanksCardProps {
  api: Api;
  thanks: OwnThanks;
  level: 2 | 3;
  /** It stands in a list of several: what it was about is said. */
  about?: boolean;
  again: () => void;
}

/** Thanks that somebody gave or got, and whether it may be on the site: each of the two decides, and can take it back. */
export function OwnThanksCard({ api, thanks, level, about, again }: OwnThanksCardProps) {
  const busy = useSignal(false);
  const problem = useSignal<Problem | null>(null);
  const Title = level === 2 ? 'h2' : 'h3';
  const who = thanks.other ?? t('talk-somebody');

  async function move() {
    if (busy.value) return;
    busy.value = true;
    const result = await api.post(
      '/neighbourhoods/{neighbourhood}/thanks/{id}/_moves',
      { move: thanks.agrees ? 'withdraw' : 'agree' },
      { params: { id: thanks.id } },
    );
    busy.value = false;
    problem.value = result.ok ? null : result.problem;
    if (!result.ok) return;
    announce(t(standing(result.value), { who }));
    again();
  }
  return (
    <article class="stack gap-3">
      <Title class="size-l">{t(thanks.given ? 'thanks-given' : 'thanks-got', { who })}</Title>
      <Words text={thanks.text} />
      {about && thanks.about ? (
        <p class="small">
          <span class="soft">{t('talk-about')}</span> <a href={thanks.about.address}>{thanks.about.title}</a>
        </p>
      ) : null}
      {problem.value ? <Failed problem={problem.value} /> : null}
      {thanks.refusedReason === null ? null : <Refused api={api} thanks={thanks} />}
      {thanks.mayAgree ? (
        <>
          <p class="small">
            {t(standing(thanks), { who })} {t(`thanks-names-${thanks.visibility}`)}
          </p>
          <p>
            <button class="button button--plain button--small" type="button" aria-busy={busy.value} onClick={() => void move()}>
              {t(thanks.agrees ? 'thanks-withdraw' : 'thanks-agree')}
            </button>
          </p>
        </>
      ) : thanks.refusedReason === null ? (
        <p class="small">{t('thanks-kept')}</p>
      ) : null}
    </article>
  );
}

/** Where it stands between the two. */
function standing({ agrees, otherAgrees }: OwnThanks): string {
  if (agrees) return otherAgrees ? 'thanks-public' : 'thanks-waits';
  return otherAgrees ? 'thanks-asked' : 'thanks-private';
}

function Refused({ api, thanks }: { api: Api; thanks: OwnThanks }) {
  return (
    <div class="stack gap-2">
      <p>
        <b>{t('thanks-refused')}</b>
      </p>
      <p class="written">{thanks.refusedReason}</p>
      {thanks.given ? <Report api={api} item={{ kind: 'thanks', id: thanks.id }} objection /> : null}
    </div>
  );
}
