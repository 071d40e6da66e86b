import { useSignal } from '@preact/signals';
import type { Api } from 'shared-ui/api/api';
import type { Problem, Result } from 'shared-ui/api/problem';
import type { ExchangeItem, ExchangeMove } from 'shared-ui/api/types';
import { Listed } from 'shared-ui/data/Listed';
import { useSlices } from 'shared-ui/data/slices';
import { t } from 'shared-ui/i18n/text';
import { announce } from 'shared-ui/shell/announce';
import { Icon } from 'shared-ui/show/Icon';
import { Failed } from 'shared-ui/show/states';

import { sides } from '../../exchange/sides';
import { TalkLines } from '../../exchange/TalkLines';

interface OwnProps {
  api: Api;
  home: string;
  item: ExchangeItem;
  version: string | null;
  /** Reads it anew after something was done. */
  again: () => void;
}

/** What whoever keeps it can do: say that it is right, that it worked out, change it, and read who answered. */
export function Own({ api, home, item, version, again }: OwnProps) {
  const busy = useSignal(false);
  const problem = useSignal<Problem | null>(null);
  const { list, form } = sides[item.kind];
  const params = { id: item.id };

  async function make(asking: () => Promise<Result<unknown>>) {
    if (busy.value) return;
    busy.value = true;
    const result = await asking();
    busy.value = false;
    problem.value = result.ok ? null : result.problem;
    if (result.ok) announce(t('own-kept'));
    if (result.ok || result.problem.status === 412) again();
  }
  const move = (to: ExchangeMove['move']) => () =>
    make(() => api.post(`/neighbourhoods/{neighbourhood}/${list}/{id}/_moves`, { move: to }, { params, version }));
  const confirm = () => make(() => api.post(`/neighbourhoods/{neighbourhood}/${list}/{id}/confirmations`, undefined, { params }));

  return (
    <section class="stack gap-4" aria-labelledby="own">
      <h2 id="own">{t(`own-${item.kind}`)}</h2>
      {problem.value ? <Failed problem={problem.value} {...(problem.value.status === 412 ? { title: t('own-stale') } : {})} /> : null}
      {item.state === 'open' || item.state === 'closed' ? <Answers api={api} home={home} item={item} /> : null}
      <div class="row">
        {buttonsOf(item).map(button => (
          <button
            key={button}
            class={button === 'done' ? 'button button--call' : 'button button--plain'}
            type="button"
            aria-busy={busy.value}
            onClick={() => void (button === 'confirm' ? confirm() : move(button === 'reopen' ? 'reopen' : 'close')())}
          >
            {button === 'done' || button === 'confirm' ? <Icon name="check" /> : null}
            {t(`own-do-${button}`)}
          </button>
        ))}
        <a class="button button--plain" href={`${home}/${form}?verander=${item.id}`}>
          {t('own-change')}
        </a>
      </div>
    </section>
  );
}

type Button = 'done' | 'close' | 'withdraw' | 'reopen' | 'confirm';

/** What can be done where it stands now, the likeliest first. */
export function buttonsOf(item: Pick<ExchangeItem, 'kind' | 'state' | 'archivedAt'>): Button[] {
  if (item.archivedAt !== null) return ['confirm'];
  if (item.state === 'closed') return ['reopen'];
  if (item.state === 'waiting') return ['withdraw'];
  if (item.state === 'refused') return [];
  return item.kind === 'ask' ? ['done', 'confirm', 'close'] : ['confirm', 'close'];
}

function Answers({ api, home, item }: { api: Api; home: string; item: ExchangeItem }) {
  const { list } = sides[item.kind];
  const answers = useSlices(`answers ${item.id}`, (cursor, signal) =>
    api.get(`/neighbourhoods/{neighbourhood}/${list}/{id}/responses`, {
      params: { id: item.id },
      query: { limit: 50, ...(cursor ? { cursor } : {}) },
      ...(signal ? { signal } : {}),
    }),
  );
  return (
    <section class="stack gap-3" aria-labelledby="answers">
      <h3 id="answers">{t('own-answers')}</h3>
      {item.kind === 'ask' && item.state === 'closed' ? <p>{t('own-who-helped')}</p> : null}
      <Listed list={answers} empty={<p>{t('own-no-answers')}</p>}>
        {talks => <TalkLines talks={talks} home={home} level={4} />}
      </Listed>
    </section>
  );
}
