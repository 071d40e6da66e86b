import { t } from 'shared-ui/i18n/text';
import type { ScreenProps } from 'shared-ui/shell/screen';
import { Failed, Waiting } from 'shared-ui/show/states';

import { titleOf, useProposal, type Proposed } from '../../../data/proposal';
import type { Choices } from '../../../data/whole';
import { Said } from '../../../show/Said';
import { backTo, Work } from '../../../show/Work';
import { Editor } from './Editor';
import { useShared } from './Edit';
import { emptyForm, type ActivityForm } from './model';
import { fillFrom } from './pasted';

/** A new activity of what somebody proposed: the form is filled in as far as the words go, and one press puts it on the site. */
export function FromProposal(props: ScreenProps) {
  const shared = useShared(props);
  const { answer, published } = useProposal(props.api, props.query);
  const home = `${shared.home}/voorstellen`;
  const onDone = async (id: string | null) => {
    if (id !== null) await published(id);
    props.go(home);
  };
  return (
    <Work title={t('form-new')} under={t('form-from-proposal')} back={backTo(shared.home, '/voorstellen', 'said-back')} narrow>
      {answer.state === 'failed' ? <Failed problem={answer.problem} again={answer.again} /> : null}
      {answer.state === 'waiting' || !shared.choices.ready ? <Waiting /> : null}
      {answer.state === 'ready' && answer.value && shared.choices.ready ? (
        <div class="stack gap-5">
          <Said proposal={answer.value.proposal} />
          <Editor
            {...shared.editor}
            initial={formOfProposal(answer.value, shared.choices, shared.bound ? (shared.own[0]?.id ?? '') : '')}
            existing={null}
            proposal={answer.value.proposal.id}
            onDone={id => void onDone(id)}
            stopHref={home}
          />
        </div>
      ) : null}
    </Work>
  );
}

/** What was said goes into the form; a place that is not known stands there as it was said. */
function formOfProposal({ proposal, read }: Proposed, choices: Choices, organisation: string): ActivityForm {
  const form = { ...emptyForm(organisation), title: titleOf(proposal) };
  const filled = read ? { ...form, ...fillFrom(form, read, choices.places).change } : form;
  return filled.place === '' && filled.location === '' ? { ...filled, location: (proposal.place ?? '').slice(0, 200) } : filled;
}
