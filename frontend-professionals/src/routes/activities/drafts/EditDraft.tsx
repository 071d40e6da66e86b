import type { KeptDraft } from 'shared-ui/api/contract.gen';
import { useAnswer } from 'shared-ui/data/answer';
import { dateWithYear, fullDate } from 'shared-ui/i18n/moments';
import { t } from 'shared-ui/i18n/text';
import type { ScreenProps } from 'shared-ui/shell/screen';
import { Icon } from 'shared-ui/show/Icon';
import { Failed, Waiting } from 'shared-ui/show/states';

import { backTo, Work } from '../../../show/Work';
import { useShared } from '../form/Edit';
import { Editor } from '../form/Editor';
import { formOfDraft } from '../form/unfinished';

import 'shared-ui/tokens/form.css';
import '../../../form/form.css';
import '../form/when.css';

/** A draft in the form: to be gone on with, and put on the site by whoever looked at it. */
export function EditDraft(props: ScreenProps) {
  const shared = useShared(props);
  const id = props.params['id'] ?? '';
  const answer = useAnswer(`draft ${id}`, signal => props.api.get('/neighbourhoods/{neighbourhood}/activity-drafts/{id}', { params: { id }, signal }));
  const title = answer.state === 'ready' ? (answer.value.title ?? t('drafts-untitled')) : t('drafts-one');
  return (
    <Work title={title} under={t('drafts-one-under')} back={backTo(shared.home, '/activiteiten/concepten', 'drafts-title')} narrow>
      {answer.state === 'failed' ? <Failed problem={answer.problem} again={answer.again} /> : null}
      {answer.state === 'waiting' || !shared.choices.ready ? <Waiting /> : null}
      {answer.state === 'ready' && shared.choices.ready ? (
        <>
          <Proposal draft={answer.value} />
          <Editor
            key={answer.version ?? ''}
            {...shared.editor}
            initial={formOfDraft(answer.value)}
            existing={null}
            extras={answer.value.activity.extras}
            kept={{ id, version: answer.version }}
          />
        </>
      ) : null}
    </Work>
  );
}

/** Of a copy: when it was, when it would be, and why then. */
function Proposal({ draft }: { draft: KeptDraft }) {
  if (draft.because === null || draft.copyOf === null || draft.start === null) return null;
  return (
    <div class="notice notice--calm mb-4">
      <Icon name="calendar" />
      <div class="stack gap-1">
        <p>
          <b>{t('again-proposal', { date: fullDate(draft.start) })}</b>
        </p>
        <p>{t(`again-because-${draft.because}`, { was: dateWithYear(draft.copyOf.start) })}</p>
        <p>{t('again-check')}</p>
      </div>
    </div>
  );
}
