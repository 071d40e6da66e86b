import type { KnowledgeItem, KnowledgeItemDraft, Question } from 'shared-ui/api/contract.gen';
import type { Category } from 'shared-ui/api/types';
import { useAnswer } from 'shared-ui/data/answer';
import { ErrorSummary } from 'shared-ui/form/ErrorSummary';
import { faultOf, wordFaults } from 'shared-ui/form/faults';
import { TextField } from 'shared-ui/form/TextField';
import { t } from 'shared-ui/i18n/text';
import { announce } from 'shared-ui/shell/announce';
import type { ScreenProps } from 'shared-ui/shell/screen';
import { Failed, Waiting } from 'shared-ui/show/states';

import { askCategories, useWhole, valueOf } from '../../../data/whole';
import { FoundDraft } from '../../../form/FoundDraft';
import { MarkdownField } from '../../../form/MarkdownField';
import { plainDifferences } from '../../../form/plainDifferences';
import { Stale } from '../../../form/Stale';
import { EDITING, useEditing } from '../../../form/useEditing';
import { Trouble } from '../../../show/Trouble';
import { Work } from '../../../show/Work';
import { AboutFields } from '../AboutFields';
import { PersonHint } from '../../../form/answer/PersonHint';
import { HELD, useHint } from '../../../form/answer/useHint';

import 'shared-ui/tokens/form.css';
import '../../../form/form.css';
import '../questions.css';

interface Form {
  title: string;
  text: string;
  themes: string[];
  area: string;
}

const empty: Form = { title: '', text: '', themes: [], area: '' };
const fields = ['title', 'text', 'themes', 'area'] as const;
const list = '/neighbourhoods/{neighbourhood}/knowledge-items' as const;
const one = `${list}/{id}` as const;

const bodyOf = ({ title, text, themes, area }: Form): KnowledgeItemDraft => ({ title: title.trim(), text: text.trim(), themes, area: area || null });
const formOf = (item: KnowledgeItem): Form => ({ title: item.title, text: item.text ?? '', themes: item.themes, area: item.area?.cbsCode ?? '' });

/** Knowledge of nothing, or of an answer to a question: ?vraag=…&antwoord=… */
export function NewKnowledge(props: ScreenProps) {
  const { api, neighbourhood, query } = props;
  const home = `/werk/${neighbourhood.slug}`;
  const question = query.get('vraag');
  const asked = useAnswer<Question | null>(`question ${question ?? 'none'} for knowledge`, async signal =>
    question === null ? { ok: true, value: null, version: null } : api.get('/neighbourhoods/{neighbourhood}/questions/{id}', { params: { id: question }, signal }),
  );
  return (
    <Work title={t('qst-new-knowledge')} under={t('qst-new-knowledge-under')} back={back(home)} narrow>
      {asked.state === 'failed' ? <Failed problem={asked.problem} again={asked.again} /> : null}
      {asked.state === 'waiting' ? <Waiting /> : null}
      {asked.state === 'ready' ? <Editor {...props} home={home} initial={asked.value ? fromAnswer(asked.value, query.get('antwoord')) : empty} question={question} existing={null} /> : null}
    </Work>
  );
}

const back = (home: string) => ({ href: `${home}/vraagbaak/kennis`, text: t('qst-title-knowledge') });

/** What an answer already says of it. */
export const fromAnswer = (asked: Question, answer: string | null): Form => ({
  title: asked.title,
  text: asked.answers.find(one => one.id === answer)?.text ?? '',
  themes: asked.themes,
  area: asked.area?.cbsCode ?? '',
});

/** The same form filled in; of two who change it at once nobody's text is lost. */
export function ChangeKnowledge(props: ScreenProps) {
  const { api, neighbourhood, params } = props;
  const id = params['id'] ?? '';
  const home = `/werk/${neighbourhood.slug}`;
  const answer = useAnswer<KnowledgeItem>(`knowledge ${id}`, signal => api.get(one, { params: { id }, signal }));
  return (
    <Work title={answer.state === 'ready' ? answer.value.title : t('qst-change')} back={back(home)} narrow>
      {answer.state === 'failed' ? <Failed problem={answer.problem} again={answer.again} /> : null}
      {answer.state === 'waiting' ? <Waiting /> : null}
      {answer.state === 'ready' ? (
        <Editor key={answer.version ?? ''} {...props} home={home} initial={formOf(answer.value)} question={null} existing={{ item: answer.value, version: answer.version }} />
      ) : null}
    </Work>
  );
}

interface EditorProps extends ScreenProps {
  home: string;
  initial: Form;
  question: string | null;
  existing: { item: KnowledgeItem; version: string | null } | null;
}

function Editor({ api, neighbourhood, go, home, initial, question, existing }: EditorProps) {
  const { slug } = neighbourhood;
  const id = existing?.item.id ?? '';
  const categories = valueOf(useWhole<Category>(`${slug} categories`, askCategories(api))).filter(category => category.archivedAt === null);
  const { signs, held, typed, heed } = useHint(api);
  const { draft, form, theirs, base, settle, takeTheirs } = useEditing<Form, KnowledgeItemDraft, KnowledgeItem>({
    key: `knowledge ${slug} ${id || question || 'new'}`,
    fields,
    initial,
    bodyOf,
    missing: value => (['title', 'text'] as const).filter(field => value[field].trim() === '').map(field => ({ pointer: `/${field}`, code: 'required' })),
    existing: existing && { body: bodyOf(formOf(existing.item)), version: existing.version },
    first: value => heed(value.title, value.text),
    create: body => api.post(list, { ...body, question }),
    change: (patch, version) => api.patch(one, patch, { params: { id }, version }),
    confirm: () => api.post(`${one}/confirmations`, undefined, { params: { id } }),
    reread: () => api.get(one, { params: { id } }),
    bodyOfItem: item => bodyOf(formOf(item)),
    done: (item, saved) => {
      if (saved) announce(t('qst-knowledge-saved'));
      go(`${home}/vraagbaak/kennis/${item?.id ?? id}`);
    },
  });
  const change = (next: Partial<Form>) => {
    draft.set(next);
    typed(next.title ?? draft.value.title, next.text ?? draft.value.text);
  };
  const words = { title: t('qst-field-title'), text: t('qst-field-knowledge'), themes: t('qst-field-themes'), area: t('qst-field-area') };
  const faults = wordFaults(form.faults, 'qst', words);
  return (
    <form id={EDITING} class="stack gap-5" noValidate aria-busy={form.busy} onSubmit={form.onSubmit} key={draft.found ? 'found' : 'begun'}>
      {draft.found ? <FoundDraft onThrowAway={() => draft.reset(initial)} /> : null}
      <ErrorSummary title={t('form-summary')} items={faults} />
      {theirs && base ? (
        <Stale differences={plainDifferences(base, theirs, bodyOf(draft.value), words)} onSettle={settle} onTakeTheirs={takeTheirs} />
      ) : (
        <Trouble problem={form.problem?.status === HELD ? null : form.problem} />
      )}
      <TextField name="title" label={t('qst-field-title')} value={draft.value.title} maxLength={120} fault={faultOf(faults, 'title')} onInput={title => change({ title })} />
      <MarkdownField name="text" label={t('qst-field-knowledge')} hint={t('qst-field-knowledge-hint')} value={draft.value.text} fault={faultOf(faults, 'text')} onInput={text => change({ text })} />
      <PersonHint signs={signs} held={held} />
      <AboutFields categories={categories} areas={neighbourhood.areas} themes={draft.value.themes} area={draft.value.area} faultOf={field => faultOf(faults, field)} onChange={draft.set} />
      <div class="row">
        <button class="button button--call" type="submit" aria-busy={form.busy}>
          {t(form.busy ? 'form-saving' : signs.length > 0 && held > 0 ? 'qst-place-still' : 'form-save')}
        </button>
        <a class="button button--plain" href={`${home}/vraagbaak/kennis`}>
          {t('form-stop')}
        </a>
      </div>
    </form>
  );
}
