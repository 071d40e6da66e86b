import type { NeighbourhoodLook } from 'shared-ui/api/contract.gen';
import { useAnswer } from 'shared-ui/data/answer';
import { t } from 'shared-ui/i18n/text';
import { announce } from 'shared-ui/shell/announce';
import type { ScreenProps } from 'shared-ui/shell/screen';
import { forgetNeighbourhood } from 'shared-ui/shell/start';
import { Failed, Waiting } from 'shared-ui/show/states';

import { Administration } from '../Administration';
import { LookForm } from './LookForm';

import './look.css';

/** How the neighbourhood looks, tried on before anybody else sees it. */
export function LookScreen({ api, neighbourhood, go }: ScreenProps) {
  const { slug } = neighbourhood;
  const answer = useAnswer<NeighbourhoodLook>(`${slug} look`, signal => api.get('/neighbourhoods/{neighbourhood}/look', { signal }));
  const done = (said: string) => {
    forgetNeighbourhood(slug);
    announce(t(said));
    document.querySelector<HTMLElement>('h1')?.focus(); // the form begins anew, with what is kept
    if (answer.state !== 'waiting') answer.again();
    go(`/werk/${slug}/beheer/uiterlijk`, { replace: true, stay: true }); // the page wears it too
  };
  return (
    <Administration slug={slug} part="/uiterlijk" under={t('look-under')}>
      {answer.state === 'failed' ? <Failed problem={answer.problem} again={answer.again} /> : null}
      {answer.state === 'waiting' ? <Waiting /> : null}
      {answer.state === 'ready' ? <LookForm key={answer.value.changedAt ?? 'house'} api={api} look={answer.value} name={neighbourhood.name} slug={slug} done={done} /> : null}
    </Administration>
  );
}
