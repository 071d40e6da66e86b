import { useState } from 'preact/hooks';
import type { DeadLetter } from 'shared-ui/api/contract.gen';
import type { Problem } from 'shared-ui/api/problem';
import { Listed } from 'shared-ui/data/Listed';
import { useSlices } from 'shared-ui/data/slices';
import { dateWithYear, time } from 'shared-ui/i18n/moments';
import { t } from 'shared-ui/i18n/text';
import { announce } from 'shared-ui/shell/announce';
import type { ScreenProps } from 'shared-ui/shell/screen';
import { Icon } from 'shared-ui/show/Icon';
import { Empty } from 'shared-ui/show/states';

import { Trouble } from '../../show/Trouble';
import { walk } from '../../show/walk';
import { Administration } from './Administration';
import { kindText, reasonText } from './letterWords';

/** Letters that were given up: which, why, and whether trying again helps. */
export function Letters({ api, neighbourhood }: ScreenProps) {
  const { slug } = neighbourhood;
  const [gone, setGone] = useState<ReadonlySet<string>>(new Set());
  const [problem, setProblem] = useState<Problem | null>(null);
  const list = useSlices<DeadLetter>(`${slug} dead letters`, (cursor, signal) =>
    api.get('/neighbourhoods/{neighbourhood}/dead-letters', {
      query: { limit: 50, ...(cursor === undefined ? {} : { cursor }) },
      ...(signal ? { signal } : {}),
    }),
  );
  const reload = list.state === 'ready' ? list.again : undefined;

  async function again(letter: DeadLetter) {
    const result = await api.post('/neighbourhoods/{neighbourhood}/dead-letters/{id}/_again', undefined, { params: { id: letter.id } });
    setProblem(result.ok ? null : result.problem);
    if (!result.ok) return;
    setGone(new Set([...gone, letter.id]));
    announce(t('lost-again-said', { address: letter.address ?? '' }));
    document.querySelector<HTMLElement>('h1')?.focus();
    reload?.();
  }

  return (
    <Administration slug={slug} part="/mail" under={t('lost-under')}>
      <div class="stack gap-4">
        <Trouble problem={problem} again={reload} />
        <Listed
          list={list}
          empty={
            <Empty icon="check" title={t('lost-none')}>
              <p>{t('lost-none-text')}</p>
            </Empty>
          }
        >
          {items => <Table letters={items.filter(({ id }) => !gone.has(id))} onAgain={letter => void again(letter)} />}
        </Listed>
      </div>
    </Administration>
  );
}

function Table({ letters, onAgain }: { letters: readonly DeadLetter[]; onAgain: (letter: DeadLetter) => void }) {
  return (
    <div class="panel panel--flush">
      <table class="table folds">
        <caption class="unseen">{t('admin-mail')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('lost-what')}</th>
            <th scope="col">{t('lost-why')}</th>
            <th scope="col">{t('lost-tries')}</th>
            <th scope="col">{t('lost-since')}</th>
            <th scope="col">{t('lost-do')}</th>
          </tr>
        </thead>
        {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- hears the arrows of the buttons inside */}
        <tbody onKeyDown={walk}>
          {letters.map(letter => (
            <tr key={letter.id}>
              <th scope="row">
                {kindText(letter.kind)}
                <span class="small soft plain whole anywhere">{letter.address ?? t('lost-forgotten')}</span>
              </th>
              <td>{reasonText(letter.reason)}</td>
              <td class="num">
                <span class="folds__name">{t('lost-tries')}: </span>
                {letter.tries}
              </td>
              <td class="nowrap">
                {dateWithYear(letter.diedAt)}, {time(letter.diedAt)}
              </td>
              <td class="nowrap">
                {letter.mayTryAgain ? (
                  <button class="button button--plain button--small" type="button" data-cell="again" onClick={() => onAgain(letter)}>
                    <Icon name="loop" />
                    {t('lost-again')}
                    <span class="unseen"> {letter.address}</span>
                  </button>
                ) : (
                  <span class="soft small">{t('lost-not-again')}</span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
