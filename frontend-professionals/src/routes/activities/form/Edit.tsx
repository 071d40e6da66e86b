import { useAnswer } from 'shared-ui/data/answer';
import { t } from 'shared-ui/i18n/text';
import { announce } from 'shared-ui/shell/announce';
import type { ScreenProps } from 'shared-ui/shell/screen';
import { Failed, Waiting } from 'shared-ui/show/states';

import { useChoices } from '../../../data/whole';
import { useExtraFields } from 'shared-ui/form/extras/extras';
import { isStaff, ownOrganisations } from '../../../frame/roles';
import { backTo, Work } from '../../../show/Work';
import { AlsoTold } from '../AlsoTold';
import { draftsAt } from '../drafts/again';
import { Editor } from './Editor';
import { FromProposal } from './FromProposal';
import { emptyForm, formOf } from './model';
import { wishOf } from './wish';

import 'shared-ui/tokens/form.css';
import '../../../form/form.css';
import './when.css';

/** A new activity. An organiser makes it for the own organisation. */
export function NewActivity(props: ScreenProps) {
  return props.query.has('voorstel') ? <FromProposal {...props} /> : <FromNothing {...props} />;
}

function FromNothing(props: ScreenProps) {
  const shared = useShared(props);
  return (
    <Work title={t('form-new')} under={t('form-new-under')} back={backTo(shared.home, '/activiteiten', 'acts-title')} narrow>
      {shared.choices.ready ? (
        <Editor {...shared.editor} initial={{ ...emptyForm(shared.bound ? (shared.own[0]?.id ?? '') : ''), ...wishOf(props.query, shared.choices) }} existing={null} />
      ) : (
        <Waiting />
      )}
    </Work>
  );
}

/** An activity that exists: the same form, filled in. */
export function ChangeActivity(props: ScreenProps) {
  const shared = useShared(props);
  const id = props.params['id'] ?? '';
  const answer = useAnswer(`activity ${id}`, signal =>
    props.api.get('/neighbourhoods/{neighbourhood}/activities/{id}', { params: { id }, signal }),
  );
  const title = answer.state === 'ready' ? answer.value.title : t('form-change');
  return (
    <Work title={title} under={t('form-change')} back={backTo(shared.home, '/activiteiten', 'acts-title')} narrow>
      {answer.state === 'failed' ? <Failed problem={answer.problem} again={answer.again} /> : null}
      {answer.state === 'waiting' || !shared.choices.ready ? <Waiting /> : null}
      {answer.state === 'ready' && answer.value.mayEdit === false ? <p class="lead">{t('keep-not-yours')}</p> : null}
      {answer.state === 'ready' && answer.value.mayEdit !== false && shared.choices.ready ? (
        <>
          {answer.value.calendar ? <p class="notice mb-4">{t('form-from-calendar', { calendar: answer.value.calendar })}</p> : null}
          <AlsoTold api={props.api} id={id} home={shared.home} />
          <Editor
            key={answer.version ?? ''}
            {...shared.editor}
            initial={formOf(answer.value)}
            existing={{ item: answer.value, version: answer.version }}
          />
        </>
      ) : null}
    </Work>
  );
}

/** What both screens give the form. */
export function useShared({ api, session, neighbourhood, go }: ScreenProps) {
  const { slug } = neighbourhood;
  const home = `/werk/${slug}`;
  const person = session.person.value;
  const known = useChoices(api, slug);
  const { ready, fields: extraFields } = useExtraFields(api, slug, 'activity');
  const choices = { ...known, ready: known.ready && ready };
  const own = person ? ownOrganisations(person, slug) : [];
  const bound = person !== null && !isStaff(person, slug);
  const onDone = (id: string | null) => {
    announce(t('form-saved'));
    go(`${home}/activiteiten${id === null ? '' : `?open=${id}`}`);
  };
  const onKept = () => {
    announce(t('drafts-kept'));
    go(draftsAt(home));
  };
  const organisations = bound ? own : choices.organisations;
  return { home, choices, own, bound, editor: { api, neighbourhood, choices, extraFields, organisations, bound, onDone, onKept, stopHref: `${home}/activiteiten` } };
}
