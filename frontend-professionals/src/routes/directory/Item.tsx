import { useState } from 'preact/hooks';
import type { ExtraField } from 'shared-ui/api/contract.gen';
import type { Problem } from 'shared-ui/api/problem';
import { useAnswer } from 'shared-ui/data/answer';
import { ErrorSummary } from 'shared-ui/form/ErrorSummary';
import { t } from 'shared-ui/i18n/text';
import { announce } from 'shared-ui/shell/announce';
import type { ScreenProps } from 'shared-ui/shell/screen';
import { Icon } from 'shared-ui/show/Icon';
import { Failed, Waiting } from 'shared-ui/show/states';

import { titleOf, useProposal } from '../../data/proposal';
import { tellSaved } from '../../data/saved';
import { useChoices, type Choices } from '../../data/whole';
import { faultOf, wordFaults } from 'shared-ui/form/faults';
import { ExtraFields } from 'shared-ui/form/extras/ExtraFields';
import { useExtraFields } from 'shared-ui/form/extras/extras';
import { FoundDraft } from '../../form/FoundDraft';
import { keepPictures } from '../../form/pictures';
import { plainDifferences } from '../../form/plainDifferences';
import { Stale } from '../../form/Stale';
import { EDITING, useEditing } from '../../form/useEditing';
import { isStaff, ownOrganisations } from '../../frame/roles';
import { ArchiveBox } from '../../show/ArchiveBox';
import { Give } from '../../show/Give';
import { History } from '../../show/History';
import { LifeBlock } from '../../show/LifeBlock';
import { Said } from '../../show/Said';
import { Trouble } from '../../show/Trouble';
import { Work } from '../../show/Work';
import type { Kept, Kind, Pictured } from './kind';

import 'shared-ui/tokens/facts.css';
import 'shared-ui/tokens/form.css';
import 'shared-ui/tokens/programme.css';
import '../../form/form.css';

/** What the server calls it. */
const kindOf = (text: 'org' | 'place' | 'project' | 'service') => (text === 'org' ? 'organisation' : text);

/** Adding one of a kind, of nothing or of what somebody proposed. */
export function newScreen<Item extends Kept, Form extends Pictured, Body extends object>(kind: Kind<Item, Form, Body>) {
  return function New(props: ScreenProps) {
    const shared = useShared(props, kindOf(kind.text));
    const { home } = shared;
    const first = kind.empty(shared.bound ? (shared.organisations[0]?.id ?? '') : '');
    const { id, answer, published } = useProposal(props.api, props.query);
    const back = id === null ? { href: home + kind.path, text: t(`${kind.text}-title`) } : { href: `${home}/voorstellen`, text: t('said-back') };
    return (
      <Work title={t(`${kind.text}-new`)} back={back} narrow>
        {answer.state === 'failed' ? <Failed problem={answer.problem} again={answer.again} /> : null}
        {answer.state === 'waiting' || !shared.choices.ready ? <Waiting /> : null}
        {answer.state === 'ready' && shared.choices.ready ? (
          <div class="stack gap-5">
            {answer.value ? <Said proposal={answer.value.proposal} /> : null}
            <Editor
              kind={kind}
              {...props}
              {...shared}
              initial={answer.value ? kind.called(first, titleOf(answer.value.proposal)) : first}
              existing={null}
              proposal={id}
              made={published}
            />
          </div>
        ) : null}
      </Work>
    );
  };
}

/** One that exists: whether it is right, and the same form filled in. */
export function changeScreen<Item extends Kept, Form extends Pictured, Body extends object>(kind: Kind<Item, Form, Body>) {
  return function Change(props: ScreenProps) {
    const shared = useShared(props, kindOf(kind.text));
    const id = props.params['id'] ?? '';
    const answer = useAnswer(`${kind.text} ${id}`, signal => kind.ask(props.api, id, signal));
    const item = answer.state === 'ready' ? answer.value : null;
    return (
      <Work
        title={item ? kind.titleOf(item) : t('keep-waiting')}
        back={{ href: shared.home + kind.path, text: t(`${kind.text}-title`) }}
        actions={
          item ? (
            <>
              <Give person={props.session.person.value} slug={props.neighbourhood.slug} reference={`${kindOf(kind.text)}:${id}`} title={kind.titleOf(item)} />
              <a class="button button--plain" href={item.address}>
                {t('keep-site')}
              </a>
            </>
          ) : null
        }
        narrow
      >
        {answer.state === 'failed' ? <Failed problem={answer.problem} again={answer.again} /> : null}
        {item === null || !shared.choices.ready ? answer.state === 'failed' ? null : <Waiting /> : null}
        {item && answer.state === 'ready' && shared.choices.ready ? (
          <div class="stack gap-5">
            <LifeBlock item={item} />
            {item.mayEdit === false ? (
              <p class="lead">{t('keep-not-yours')}</p>
            ) : (
              <>
                <Confirm confirm={() => kind.confirm(props.api, id)} archived={item.archivedAt !== null} again={answer.again} />
                <Editor
                  key={answer.version ?? ''}
                  kind={kind}
                  {...props}
                  {...shared}
                  initial={kind.formOf(item)}
                  existing={{ item, version: answer.version }}
                />
                {kind.After ? <kind.After api={props.api} id={id} archived={item.archivedAt !== null} again={answer.again} /> : null}
                <History api={props.api} kind={kindOf(kind.text)} id={id} />
                {item.archivedAt ? null : <ArchiveBox archive={() => kind.archive(props.api, id, answer.version)} again={answer.again} />}
              </>
            )}
          </div>
        ) : null}
      </Work>
    );
  };
}

function useShared({ api, session, neighbourhood }: ScreenProps, kind: ExtraField['kind']) {
  const { slug } = neighbourhood;
  const person = session.person.value;
  const known = useChoices(api, slug);
  const { ready, fields: extraFields } = useExtraFields(api, slug, kind);
  const choices = { ...known, ready: known.ready && ready };
  const bound = person !== null && !isStaff(person, slug);
  const organisations = bound ? ownOrganisations(person, slug) : choices.organisations;
  return { home: `/werk/${slug}`, choices, extraFields, bound, organisations };
}

/** It is right as it is; or it comes back from the archive. */
function Confirm({ confirm, archived, again }: { confirm: () => Promise<{ ok: boolean; problem?: Problem }>; archived: boolean; again: () => void }) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);

  async function send() {
    setBusy(true);
    const result = await confirm();
    setBusy(false);
    setProblem(result.ok ? null : (result.problem ?? null));
    if (!result.ok) return;
    announce(t('keep-thanks'));
    again();
  }

  return (
    <div class="stack gap-3">
      <Trouble problem={problem} />
      <p>
        <button class="button" type="button" aria-busy={busy} onClick={() => void send()}>
          <Icon name="check" />
          {t(archived ? 'keep-restore' : busy ? 'keep-right-busy' : 'keep-right')}
        </button>
      </p>
    </div>
  );
}

interface EditorProps<Item extends Kept, Form extends Pictured, Body extends object> extends ScreenProps {
  kind: Kind<Item, Form, Body>;
  home: string;
  choices: Choices;
  extraFields: readonly ExtraField[];
  bound: boolean;
  organisations: readonly { id: string; name: string }[];
  initial: Form;
  existing: { item: Item; version: string | null } | null;
  /** What it is made of; what is typed is kept by itself. */
  proposal?: string | null;
  /** Hears what was made. */
  made?: (id: string) => Promise<void>;
}

function Editor<Item extends Kept, Form extends Pictured, Body extends object>(props: EditorProps<Item, Form, Body>) {
  const { kind, api, existing, neighbourhood } = props;
  const id = existing?.item.id ?? '';
  const { draft, form, extras, extraLabels, mine, theirs, base, away, settle, takeTheirs } = useEditing<Form, Body, Item>({
    key: `${kind.text} ${neighbourhood.slug} ${props.proposal ?? (id || 'new')}`,
    fields: Object.keys(kind.labels),
    extraFields: props.extraFields,
    initial: props.initial,
    bodyOf: kind.bodyOf,
    missing: value => kind.missing(value).map(field => ({ pointer: `/${field}`, code: 'required' })),
    first: value => keepPictures(api, value.pictures ?? []),
    existing: existing && { body: kind.bodyOf(kind.formOf(existing.item)), version: existing.version, extras: existing.item.extras },
    create: body => kind.create(api, body),
    change: (patch, version) => kind.change(api, id, patch, version),
    confirm: () => kind.confirm(api, id),
    reread: () => kind.ask(api, id),
    bodyOfItem: item => kind.bodyOf(kind.formOf(item)),
    done: (item, saved) => {
      const now = item ?? existing?.item;
      if (saved) announce(t(now?.archivedAt ? 'form-saved-away' : 'form-saved'));
      if (saved && now) tellSaved({ href: `${props.home}${kind.path}/${now.id}`, name: kind.titleOf(now) });
      const leave = () => props.go(props.home + (props.proposal ? '/voorstellen' : kind.path));
      if (item && props.made) void props.made(item.id).then(leave);
      else leave();
    },
  });

  const words = { ...Object.fromEntries(Object.entries(kind.labels).map(([field, text]) => [field, t(text)])), ...extraLabels };
  const nameOf = Object.fromEntries([...props.organisations, ...props.choices.places].map(({ id: known, name }) => [known, name]));
  const faults = wordFaults(form.faults, kind.text, words);
  return (
    <form id={EDITING} class="stack gap-5" noValidate aria-busy={form.busy} onSubmit={form.onSubmit} key={draft.found ? 'found' : 'begun'}>
      {draft.found ? <FoundDraft onThrowAway={() => draft.reset(props.initial)} /> : null}
      <ErrorSummary title={t('form-summary')} items={faults} />
      {theirs && base ? (
        <Stale
          differences={plainDifferences(base, theirs, mine(), words, kind.writers, nameOf)}
          away={away}
          onSettle={settle}
          onTakeTheirs={takeTheirs}
        />
      ) : (
        <Trouble problem={form.problem} />
      )}
      <kind.Fields
        api={api}
        neighbourhood={neighbourhood}
        form={draft.value}
        choices={props.choices}
        organisations={props.organisations}
        bound={props.bound}
        faultOf={field => faultOf(faults, field)}
        onChange={draft.set}
      />
      <ExtraFields {...extras} faultOf={field => faultOf(faults, field)} />
      <div class="row">
        <button class="button button--call" type="submit" aria-busy={form.busy}>
          {t(form.busy ? 'form-saving' : 'form-save')}
        </button>
        <a class="button button--plain" href={props.home + kind.path}>
          {t('form-stop')}
        </a>
      </div>
    </form>
  );
}
