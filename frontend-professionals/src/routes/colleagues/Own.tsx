import type { Colleague } from 'shared-ui/api/contract.gen';
import { useAnswer } from 'shared-ui/data/answer';
import { t } from 'shared-ui/i18n/text';
import type { ScreenProps } from 'shared-ui/shell/screen';
import { Failed, Waiting } from 'shared-ui/show/states';

import { useChoices } from '../../data/whole';
import { LifeBlock } from '../../show/LifeBlock';
import { Work } from '../../show/Work';
import { Editor } from './Editor';

import 'shared-ui/tokens/programme.css';

/** The own profile: made here, and kept right here. */
export function Own(props: ScreenProps) {
  const { api, neighbourhood } = props;
  const answer = useAnswer(`${neighbourhood.slug} own profile`, signal => api.get('/neighbourhoods/{neighbourhood}/colleagues/_mine', { signal }));
  const none = answer.state === 'failed' && answer.problem.status === 404;
  return (
    <Work title={t('col-mine')} under={t('col-mine-under')} back={{ href: `/werk/${neighbourhood.slug}/wie-is-wie`, text: t('col-title') }} narrow>
      {answer.state === 'waiting' ? <Waiting /> : null}
      {answer.state === 'failed' && !none ? <Failed problem={answer.problem} again={answer.again} /> : null}
      {none ? <Form {...props} existing={null} version={null} /> : null}
      {answer.state === 'ready' ? <Form {...props} existing={answer.value} version={answer.version} /> : null}
    </Work>
  );
}

/** What a list said of somebody and nobody keeps yet. */
export function Change(props: ScreenProps) {
  const { api, neighbourhood } = props;
  const id = props.params['id'] ?? '';
  const base = `/werk/${neighbourhood.slug}/wie-is-wie`;
  const answer = useAnswer(`colleague ${id}`, signal => api.get('/neighbourhoods/{neighbourhood}/colleagues/{id}', { params: { id }, signal }));
  return (
    <Work title={answer.state === 'ready' ? answer.value.name : t('keep-waiting')} back={{ href: `${base}/${id}`, text: t('col-back') }} narrow>
      {answer.state === 'waiting' ? <Waiting /> : null}
      {answer.state === 'failed' ? <Failed problem={answer.problem} again={answer.again} /> : null}
      {answer.state === 'ready' ? <Form {...props} existing={answer.value} version={answer.version} /> : null}
    </Work>
  );
}

function Form(props: ScreenProps & { existing: Colleague | null; version: string | null }) {
  const choices = useChoices(props.api, props.neighbourhood.slug);
  if (!choices.ready) return <Waiting />;
  return (
    <div class="stack gap-5">
      {props.existing ? <LifeBlock item={props.existing} /> : null}
      <Editor key={props.version ?? ''} {...props} choices={choices} />
    </div>
  );
}
