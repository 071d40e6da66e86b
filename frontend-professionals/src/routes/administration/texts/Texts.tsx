import { useState } from 'preact/hooks';
import type { OwnText } from 'shared-ui/api/contract.gen';
import { useAnswer } from 'shared-ui/data/answer';
import { dateWithYear } from 'shared-ui/i18n/moments';
import { t } from 'shared-ui/i18n/text';
import { announce } from 'shared-ui/shell/announce';
import type { ScreenProps } from 'shared-ui/shell/screen';
import { forgetNeighbourhood } from 'shared-ui/shell/start';
import { Failed, Waiting } from 'shared-ui/show/states';

import { administers } from '../../../frame/roles';
import { Administration } from '../Administration';
import { TextEditor, UsualText } from './TextEditor';
import { useUsual, type Usual } from './useUsual';

const parts = ['residents', 'professionals'] as const;

/** What the front door and the desk say in the neighbourhood's own words. */
export function Texts({ api, session, neighbourhood }: ScreenProps) {
  const { slug } = neighbourhood;
  const person = session.person.value;
  const mine: readonly string[] = person ? administers(person, slug) : [];
  const answer = useAnswer<{ items: OwnText[] }>(`${slug} own texts`, signal => api.get('/neighbourhoods/{neighbourhood}/texts', { signal }));
  const [open, setOpen] = useState<OwnText | null>(null);
  const usual = useUsual(neighbourhood);
  const done = () => {
    setOpen(null);
    forgetNeighbourhood(slug);
    announce(t('text-saved'));
    if (answer.state !== 'waiting') answer.again();
  };
  return (
    <Administration slug={slug} part="/teksten" under={t('text-under')}>
      {answer.state === 'failed' ? <Failed problem={answer.problem} again={answer.again} /> : null}
      {answer.state === 'waiting' ? <Waiting /> : null}
      {answer.state === 'ready' ? (
        <div class={open ? 'cols cols--side' : 'cols'}>
          <div class="stack gap-5">
            {parts.map(part => (
              <TextTable key={part} part={part} usual={usual} texts={answer.value.items.filter(one => one.part === part)} open={open} onOpen={mine.includes(part) ? setOpen : undefined} />
            ))}
          </div>
          {open ? <TextEditor key={open.key} api={api} text={open} usual={usual} done={done} close={() => setOpen(null)} /> : null}
        </div>
      ) : null}
    </Administration>
  );
}

interface TextTableProps {
  part: string;
  usual: Usual;
  texts: readonly OwnText[];
  open: OwnText | null;
  onOpen: ((text: OwnText) => void) | undefined;
}

function TextTable({ part, usual, texts, open, onOpen }: TextTableProps) {
  return (
    <section class="stack gap-3" aria-labelledby={`texts-${part}`}>
      <h2 id={`texts-${part}`}>{t(`text-part-${part}`)}</h2>
      {onOpen ? null : <p class="soft">{t('text-other-part')}</p>}
      <div class="panel panel--flush">
        <table class="table table--texts">
          <caption class="unseen">{t(`text-part-${part}`)}</caption>
          <thead>
            <tr>
              <th scope="col">{t('text-where')}</th>
              <th scope="col">{t('text-words')}</th>
            </tr>
          </thead>
          <tbody>
            {texts.map(one => (
              <tr key={one.key} class={open?.key === one.key ? 'open' : undefined}>
                <th scope="row">
                  {onOpen ? (
                    <button class="linky" type="button" onClick={() => onOpen(one)}>
                      {t(`text-${one.key}`)}
                    </button>
                  ) : (
                    t(`text-${one.key}`)
                  )}
                </th>
                <td>
                  {one.nl === '' ? <span class="soft">{t('text-usual', { words: usual.nl[one.key] ?? '' })}</span> : one.nl}
                  {one.en === '' ? null : (
                    <span class="whole" lang="en">
                      {one.en}
                    </span>
                  )}
                  {one.nl === '' ? null : <UsualText lang="nl" words={usual.nl[one.key]} />}
                  {one.changedAt === null ? null : (
                    <span class="small soft whole">{t('module-changed', { name: one.changedBy ?? t('module-somebody'), date: dateWithYear(one.changedAt) })}</span>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
