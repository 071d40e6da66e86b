import type { Elsewhere, ElsewhereDraft } from 'shared-ui/api/contract.gen';
import { useAnswer } from 'shared-ui/data/answer';
import { ErrorSummary } from 'shared-ui/form/ErrorSummary';
import { faultOf, wordFaults } from 'shared-ui/form/faults';
import { SelectField } from 'shared-ui/form/SelectField';
import { TextField } from 'shared-ui/form/TextField';
import { t } from 'shared-ui/i18n/text';
import { announce } from 'shared-ui/shell/announce';
import type { ScreenProps } from 'shared-ui/shell/screen';
import { Failed, Waiting } from 'shared-ui/show/states';

import { FoundDraft } from '../../form/FoundDraft';
import { plainDifferences } from '../../form/plainDifferences';
import { Stale } from '../../form/Stale';
import { orNothing, webAddress } from '../../form/texts';
import { EDITING, useEditing } from '../../form/useEditing';
import { ArchiveBox } from '../../show/ArchiveBox';
import { LifeBlock } from '../../show/LifeBlock';
import { Trouble } from '../../show/Trouble';
import { Work } from '../../show/Work';

import 'shared-ui/tokens/facts.css';
import 'shared-ui/tokens/form.css';
import 'shared-ui/tokens/programme.css';
import '../../form/form.css';

interface LinkForm {
  name: string;
  url: string;
  kind: ElsewhereDraft['kind'];
  note: string;
}

const one = '/neighbourhoods/{neighbourhood}/elsewhere/{id}';
const kinds: readonly ElsewhereDraft['kind'][] = ['facebook', 'whatsapp', 'instagram', 'nextdoor', 'site', 'other'];
const labels = { name: 'else-name', url: 'else-url', kind: 'else-kind', note: 'else-note' } as const;
const nothing = { ok: true as const, value: null, version: null };

const formOf = ({ name, url, kind, note }: Elsewhere): LinkForm => ({ name, url, kind, note: note ?? '' });
const bodyOf = ({ name, url, kind, note }: LinkForm): ElsewhereDraft => ({ name: name.trim(), url: webAddress(url) ?? '', kind, note: orNothing(note) });

/** A group or a site that is not in the list yet. */
export function New(props: ScreenProps) {
  return (
    <Work title={t('else-new')} back={{ href: `/werk/${props.neighbourhood.slug}/elders`, text: t('else-title') }} narrow>
      <Editor {...props} existing={null} version={null} />
    </Work>
  );
}

/** One that is: whether it is right, and the same form filled in. */
export function Change(props: ScreenProps) {
  const id = props.params['id'] ?? '';
  const answer = useAnswer(`elsewhere ${id}`, signal => props.api.get(one, { params: { id }, signal }));
  const base = `/werk/${props.neighbourhood.slug}/elders`;
  return (
    <Work title={answer.state === 'ready' ? answer.value.name : t('keep-waiting')} back={{ href: base, text: t('else-title') }} narrow>
      {answer.state === 'waiting' ? <Waiting /> : null}
      {answer.state === 'failed' ? <Failed problem={answer.problem} again={answer.again} /> : null}
      {answer.state === 'ready' ? (
        <div class="stack gap-5">
          <LifeBlock item={answer.value} />
          <Editor key={answer.version ?? ''} {...props} existing={answer.value} version={answer.version} />
          {answer.value.archivedAt ? null : <ArchiveBox archive={() => props.api.delete(one, { params: { id }, version: answer.version })} again={() => props.go(base)} />}
        </div>
      ) : null}
    </Work>
  );
}

function Editor({ api, neighbourhood, go, existing, version }: ScreenProps & { existing: Elsewhere | null; version: string | null }) {
  const base = `/werk/${neighbourhood.slug}/elders`;
  const id = existing?.id ?? '';
  const initial: LinkForm = existing ? formOf(existing) : { name: '', url: '', kind: 'facebook', note: '' };
  const { draft, form, theirs, base: before, settle, takeTheirs } = useEditing<LinkForm, ElsewhereDraft, Elsewhere>({
    key: `elsewhere ${neighbourhood.slug} ${id || 'new'}`,
    fields: Object.keys(labels),
    initial,
    bodyOf,
    missing: value => (['name', 'url'] as const).filter(field => value[field].trim() === '').map(field => ({ pointer: `/${field}`, code: 'required' })),
    existing: existing && { body: bodyOf(formOf(existing)), version },
    first: () => Promise.resolve(nothing),
    create: body => api.post('/neighbourhoods/{neighbourhood}/elsewhere', body),
    change: (patch, seen) => api.patch(one, patch, { params: { id }, version: seen }),
    confirm: () => api.post(`${one}/confirmations`, undefined, { params: { id } }),
    reread: () => api.get(one, { params: { id } }),
    bodyOfItem: item => bodyOf(formOf(item)),
    done: (_, saved) => {
      if (saved) announce(t('form-saved'));
      go(base);
    },
  });
  const words = Object.fromEntries(Object.entries(labels).map(([field, text]) => [field, t(text)]));
  const faults = wordFaults(form.faults, 'else', words);
  const fault = (field: keyof LinkForm) => faultOf(faults, field);
  const { value, set } = draft;
  return (
    <form id={EDITING} class="stack gap-5" noValidate aria-busy={form.busy} onSubmit={form.onSubmit} key={draft.found ? 'found' : 'begun'}>
      {draft.found ? <FoundDraft onThrowAway={() => draft.reset(initial)} /> : null}
      <ErrorSummary title={t('form-summary')} items={faults} />
      {theirs && before ? (
        <Stale differences={plainDifferences(before, theirs, bodyOf(value), words)} onSettle={settle} onTakeTheirs={takeTheirs} />
      ) : (
        <Trouble problem={form.problem} />
      )}
      <div class="group">
        <TextField name="name" label={t('else-name')} fault={fault('name')} value={value.name} maxLength={120} onInput={name => set({ name })} />
        <SelectField
          name="kind"
          label={t('else-kind')}
          fault={fault('kind')}
          value={value.kind}
          options={kinds.map(kind => ({ value: kind, label: t(`else-kind-${kind}`) }))}
          onChange={kind => set({ kind: kind as LinkForm['kind'] })}
        />
        <TextField name="url" type="url" label={t('else-url')} hint={t('else-url-hint')} fault={fault('url')} value={value.url} maxLength={2000} onInput={url => set({ url })} />
        <TextField name="note" rows={3} label={t('else-note')} hint={t('else-note-hint')} fault={fault('note')} value={value.note} maxLength={500} onInput={note => set({ note })} />
      </div>
      <div class="row">
        <button class="button button--call" type="submit" aria-busy={form.busy}>
          {t(form.busy ? 'form-saving' : existing && !draft.changed ? 'keep-right' : 'form-save')}
        </button>
        <a class="button button--plain" href={base}>
          {t('form-stop')}
        </a>
      </div>
    </form>
  );
}
