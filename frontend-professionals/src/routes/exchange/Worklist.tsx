import { useEffect, useState } from 'preact/hooks';
import type { Api } from 'shared-ui/api/api';
import type { ExchangeMove, WaitingCard } from 'shared-ui/api/contract.gen';
import type { Problem } from 'shared-ui/api/problem';
import { Listed } from 'shared-ui/data/Listed';
import { useSlices } from 'shared-ui/data/slices';
import { t } from 'shared-ui/i18n/text';
import { announce } from 'shared-ui/shell/announce';
import type { ScreenProps } from 'shared-ui/shell/screen';
import { Empty } from 'shared-ui/show/states';

import { exchangeWaiting } from '../../data/exchangeWaiting';
import { mayLook } from '../../frame/roles';
import { Trouble } from '../../show/Trouble';
import { ForOthers } from './ForOthers';
import { Head } from './Head';
import { judge } from './judge';
import { WaitingTable } from './WaitingTable';

/** What waits for somebody who looks or calls: danger first. Who only enters for others sees what they entered. */
export function Worklist(props: ScreenProps) {
  const person = props.session.person.value;
  return person === null || mayLook(person, props.neighbourhood.slug) ? <Waits {...props} /> : <ForOthers {...props} />;
}

function Waits({ api, session, neighbourhood }: ScreenProps) {
  const { slug } = neighbourhood;
  const home = `/werk/${slug}`;
  const person = session.person.value;
  const list = useSlices<WaitingCard>(`${slug} exchange waiting`, (cursor, signal) =>
    api.get('/neighbourhoods/{neighbourhood}/asks/_waiting', {
      query: { limit: 50, ...(cursor === undefined ? {} : { cursor }) },
      ...(signal ? { signal } : {}),
    }),
  );
  const again = list.state === 'ready' ? list.again : () => undefined;
  const judging = useJudging(api, () => {
    void exchangeWaiting.count(api, person?.id ?? '');
    again();
  });
  return (
    <Head slug={slug} person={person} here="waiting">
      <div class="stack gap-4">
        <Trouble problem={judging.problem} again={again} />
        <Listed
          list={list}
          empty={
            <Empty icon="check" title={t('exch-none')}>
              <p>{t('exch-none-text')}</p>
              <p>
                <a class="button button--plain" href={`/${slug}/vraag-en-aanbod`}>
                  {t('exch-to-site')}
                </a>
              </p>
            </Empty>
          }
        >
          {cards => (
            <WaitingTable
              cards={cards.filter(card => !judging.gone.has(stepOf(card)))}
              home={home}
              busy={judging.busy}
              onMove={(card, body) => void judging.move(card, body)}
            />
          )}
        </Listed>
      </div>
    </Head>
  );
}

/** A card in the state it was seen in: after a move it may stand in the list again, for another reason. */
const stepOf = (card: WaitingCard) => `${card.id} ${card.state}`;

/** One decision at a time. What was decided leaves the list at once; the list is asked for anew behind it. */
function useJudging(api: Api, done: () => void) {
  const [gone, setGone] = useState<ReadonlySet<string>>(new Set());
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [left, setLeft] = useState('');
  useEffect(() => {
    if (left !== '') (document.getElementById(left) ?? document.querySelector<HTMLElement>('h1'))?.focus();
  }, [gone]);

  async function move(card: WaitingCard, body: ExchangeMove) {
    if (busy) return;
    setBusy(true);
    const result = await judge(api, card, body);
    setBusy(false);
    setProblem(result.ok ? null : result.problem);
    if (!result.ok) return;
    setLeft(neighbourOf(card.id));
    setGone(new Set([...gone, stepOf(card)]));
    announce(t(`exch-said-${body.move}`, { title: card.title }));
    done();
  }
  return { gone, busy, problem, move };
}

/** Where the focus goes when a row leaves: to the next one, else to the one before it, else to the heading. */
function neighbourOf(id: string): string {
  const links = [...document.querySelectorAll<HTMLElement>('[data-cell="title"]')];
  const at = links.findIndex(link => link.id === `title-${id}`);
  return (links[at + 1] ?? links[at - 1])?.id ?? 'none';
}
