import { useState } from 'preact/hooks';
import type { Api } from 'shared-ui/api/api';
import type { ExtraField, Extras } from 'shared-ui/api/contract.gen';
import type { Problem, Result } from 'shared-ui/api/problem';
import type { Activity, ActivityDraft, Neighbourhood } from 'shared-ui/api/types';
import { ErrorSummary } from 'shared-ui/form/ErrorSummary';
import { t } from 'shared-ui/i18n/text';

import type { Choices } from '../../../data/whole';
import { faultOf, wordFaults } from 'shared-ui/form/faults';
import { ExtraFields } from 'shared-ui/form/extras/ExtraFields';
import { nested, valuesOf } from 'shared-ui/form/extras/extras';
import { FoundDraft } from '../../../form/FoundDraft';
import { keepPictures } from '../../../form/pictures';
import { Stale } from '../../../form/Stale';
import { EDITING, useEditing } from '../../../form/useEditing';
import { Trouble } from '../../../show/Trouble';
import { confirmActivity } from '../actions';
import { differencesOf, labels, under } from './fields';
import { bodyOf, formOf, hasStart, type ActivityForm } from './model';
import { Paste } from './Paste';
import { Poster } from './Poster';
import { ContactPart, ForWhom, Joining, More, What, Where } from './Rest';
import { unfinishedOf } from './unfinished';
import { When } from './When';

interface EditorProps {
  api: Api;
  neighbourhood: Neighbourhood;
  choices: Choices;
  organisations: readonly { id: string; name: string }[];
  bound: boolean;
  extraFields: readonly ExtraField[];
  initial: ActivityForm;
  existing: { item: Activity; version: string | null } | null;
  stopHref: string;
  /** What a draft has in the fields of the neighbourhood. */
  extras?: Extras | undefined;
  /** A draft that is being gone on with: putting it on the site takes its place. */
  kept?: { id: string; version: string | null };
  /** What it is made of; what is typed is kept by itself. */
  proposal?: string;
  onDone: (id: string | null) => void;
  onKept: () => void;
}

const one = '/neighbourhoods/{neighbourhood}/activities/{id}' as const;
const drafts = '/neighbourhoods/{neighbourhood}/activity-drafts' as const;

/** One form for an activity and for a series, new or changed. */
export function Editor({ api, existing, kept, ...props }: EditorProps) {
  const id = existing?.item.id ?? '';
  const draftId = kept ? { id: kept.id } : {};
  const params = { id };
  /** Fields show what they began with: filling them otherwise than by typing begins them anew. */
  const [round, setRound] = useState(0);
  const { draft, form, extras, extraLabels, mine, theirs, base, settle, takeTheirs } = useEditing<ActivityForm, ActivityDraft, Activity>({
    key: `activity ${props.neighbourhood.slug} ${kept?.id ?? props.proposal ?? (id || 'new')}`,
    fields: Object.keys(labels),
    extraFields: props.extraFields,
    begun: props.extras,
    initial: props.initial,
    bodyOf,
    missing,
    first: value => keepPictures(api, value.pictures),
    existing: existing && { body: bodyOf(formOf(existing.item)), version: existing.version, extras: existing.item.extras },
    create: body =>
      kept
        ? api.post(`${drafts}/{id}/_publish`, body, { params: draftId, version: kept.version })
        : api.post('/neighbourhoods/{neighbourhood}/activities', body),
    change: (patch, version) => api.patch(one, patch, { params, version }),
    confirm: () => confirmActivity(api, id),
    reread: (): Promise<Result<Activity>> => api.get(one, { params }),
    bodyOfItem: item => bodyOf(formOf(item)),
    done: item => props.onDone(item?.id ?? (id || null)),
  });

  const [troubled, setTroubled] = useState<Problem | null>(null);
  async function keep() {
    const body = nested({ ...unfinishedOf(draft.value), ...valuesOf(extras.fields, extras.typed) });
    const result = await (kept ? api.put(`${drafts}/{id}`, body, { params: draftId, version: kept.version }) : api.post(drafts, body));
    setTroubled(result.ok ? null : result.problem);
    if (!result.ok) return;
    draft.reset(draft.value);
    props.onKept();
  }

  const words = { ...Object.fromEntries(Object.entries(labels).map(([field, text]) => [field, t(text)])), ...extraLabels };
  const faults = wordFaults(form.faults, 'form', words, under);
  const part = { form: draft.value, faultOf: (field: string) => faultOf(faults, field), onChange: draft.set };
  const fill = (change: Partial<ActivityForm>) => {
    draft.set(change);
    setRound(count => count + 1);
  };
  return (
    <div class="stack gap-5">
      {existing === null && !kept ? (
        <>
          <Paste api={api} form={draft.value} places={props.choices.places} onFill={fill} />
          <Poster api={api} pictures={draft.value.pictures} onAdd={picture => draft.set({ pictures: [...draft.value.pictures, picture] })} />
        </>
      ) : null}
      <form id={EDITING} class="stack gap-5" noValidate aria-busy={form.busy} onSubmit={form.onSubmit} key={`${draft.found ? 'found' : 'begun'} ${round}`}>
        {draft.found ? <FoundDraft onThrowAway={() => draft.reset(props.initial)} /> : null}
        <ErrorSummary title={t('form-summary')} items={faults} />
        {theirs && base ? (
          <Stale
            differences={differencesOf(base, theirs, mine(), words, props.choices, props.organisations)}
            onSettle={settle}
            onTakeTheirs={takeTheirs}
          />
        ) : (
          <Trouble problem={form.problem ?? troubled} />
        )}
        <What {...part} choices={props.choices} />
        <When api={api} neighbourhood={props.neighbourhood} {...part} />
        <Where {...part} choices={props.choices} organisations={props.organisations} bound={props.bound} />
        <ForWhom {...part} />
        <Joining {...part} />
        <ContactPart {...part} />
        <More {...part} api={api} />
        <ExtraFields {...extras} faultOf={part.faultOf} />
        <div class="row actionbar">
          <button class="button button--call" type="submit" aria-busy={form.busy}>
            {t(form.busy ? 'form-saving' : existing === null ? 'form-place-it' : 'form-save')}
          </button>
          {existing === null ? (
            <button class="button button--plain" type="button" onClick={() => void keep()}>
              {t('drafts-keep')}
            </button>
          ) : null}
          <a class="button button--plain" href={props.stopHref}>
            {t('form-stop')}
          </a>
        </div>
      </form>
    </div>
  );
}

/** Without a day and a time there is nothing to send. A photo without words is asked about later. */
function missing(form: ActivityForm): { pointer: string; code: string }[] {
  return [
    ...(form.title.trim() === '' ? ['title'] : []),
    ...(form.day === '' ? ['day'] : []),
    ...(!hasStart(form) && form.day !== '' ? ['clock-start'] : []),
    ...(form.repeat.ending.kind === 'date' && form.repeat.ending.date === '' ? ['until'] : []),
  ].map(field => ({ pointer: `/${field}`, code: 'required' }));
}
