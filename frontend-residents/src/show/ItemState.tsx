import type { ComponentChildren } from 'preact';
import type { Api } from 'shared-ui/api/api';
import type { Answer } from 'shared-ui/data/answer';
import { NotFound } from 'shared-ui/shell/NotFound';
import { Page } from 'shared-ui/shell/Page';
import { Failed, Waiting } from 'shared-ui/show/states';

import { NotKept } from './NotKept';

interface ItemStateProps {
  api: Api;
  id: string;
  answer: Exclude<Answer<unknown>, { state: 'ready' }>;
  back: ComponentChildren;
  title: string;
  home: string;
}

/** The page of one item that is not there yet, failed, or does not exist. */
export function ItemState({ api, id, answer, back, title, home }: ItemStateProps) {
  if (answer.state === 'failed' && [400, 404].includes(answer.problem.status)) return <NotFound home={`${home}/`} />;
  return (
    <Page title={title} class="page stack gap-5" before={back}>
      {answer.state === 'waiting' ? (
        <Waiting lines={2} />
      ) : answer.problem.status === 0 ? (
        <NotKept api={api} home={home} id={id} again={answer.again} />
      ) : (
        <Failed problem={answer.problem} again={answer.again} />
      )}
    </Page>
  );
}
