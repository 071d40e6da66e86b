import type { QuestionDraft } from 'shared-ui/api/contract.gen';
import type { Result } from 'shared-ui/api/problem';
import type { Category } from 'shared-ui/api/types';
import { ErrorSummary } from 'shared-ui/form/ErrorSummary';
import { faultOf, wordFaults } from 'shared-ui/form/faults';
import { TextField } from 'shared-ui/form/TextField';
import { useForm } from 'shared-ui/form/useForm';
import { t } from 'shared-ui/i18n/text';
import { announce } from 'shared-ui/shell/announce';
import type { ScreenProps } from 'shared-ui/shell/screen';

import { askCategories, useWhole, valueOf } from '../../data/whole';
import { useDraft } from '../../form/draft';
import { FoundDraft } from '../../form/FoundDraft';
import { Provisions } from '../../show/Provisions';
import { Trouble } from '../../show/Trouble';
import { backTo, Work } from '../../show/Work';
import { AboutFields } from './AboutFields';
import { PersonHint } from '../../form/answer/PersonHint';
import { Similar } from './Similar';
import { HELD, useHint } from '../../form/answer/useHint';

import 'shared-ui/tokens/form.css';
import '../../form/form.css';
import './questions.css';

interface Form {
  title: string;
  text: string;
  themes: string[];
  area: string;
}

const empty: Form = { title: '', text: '', themes: [], area: '' };
const fields = ['title', 'text', 'themes', 'area'] as const;
const missing: Result<never> = { ok: false, problem: { type: '', title: '', status: 400, errors: [{ pointer: '/title', code: 'required' }] } };

const bodyOf = ({ title, text, themes, area }: Form): QuestionDraft => ({ title: title.trim(), text: text.trim() || null, themes, area: area || null });

/** A question to colleagues. What was asked or is known already shows while it is typed; a resident's name is warned of before it is placed. */
export function NewQuestion({ api, session, neighbourhood, go }: ScreenProps) {
  const { slug } = neighbourhood;
  const home = `/werk/${slug}`;
  const categories = valueOf(useWhole<Category>(`${slug} categories`, askCategories(api))).filter(one => one.archivedAt === null);
  const { similar, signs, held, typed, heed } = useHint(api);
  const draft = useDraft<Form>(`question ${slug} new`, empty);
  const form = useForm(fields, async () => {
    const { value } = draft;
    if (value.title.trim() === '') return missing;
    const heeded = await heed(value.title, value.text);
    if (!heeded.ok) return heeded;
    const result = await api.post('/neighbourhoods/{neighbourhood}/questions', bodyOf(value));
    if (!result.ok) return result;
    draft.reset(empty);
    announce(t('qst-placed'));
    go(`${home}/vraagbaak/${result.value.id}`);
    return result;
  });
  const change = (next: Partial<Form>) => {
    draft.set(next);
    typed(next.title ?? draft.value.title, next.text ?? draft.value.text);
  };
  const faults = wordFaults(form.faults, 'qst', Object.fromEntries(fields.map(field => [field, t(`qst-field-${field}`)])));
  return (
    <Work title={t('qst-new')} under={t('qst-new-under')} back={backTo(home, '/vraagbaak', 'qst-title-questions')} narrow>
      <form class="stack gap-5" noValidate aria-busy={form.busy} onSubmit={form.onSubmit} key={draft.found ? 'found' : 'begun'}>
        {draft.found ? <FoundDraft onThrowAway={() => draft.reset(empty)} /> : null}
        <ErrorSummary title={t('form-summary')} items={faults} />
        <Trouble problem={form.problem?.status === HELD ? null : form.problem} />
        <TextField name="title" label={t('qst-field-title')} hint={t('qst-field-title-hint')} value={draft.value.title} maxLength={120} fault={faultOf(faults, 'title')} onInput={title => change({ title })} />
        <Similar items={similar} />
        <TextField name="text" label={t('qst-field-text')} hint={t('qst-field-text-hint')} value={draft.value.text} rows={6} maxLength={4000} fault={faultOf(faults, 'text')} onInput={text => change({ text })} />
        <Provisions api={api} session={session} neighbourhood={neighbourhood} text={`${draft.value.title} ${draft.value.text}`} theme={draft.value.themes[0]} area={draft.value.area} />
        <PersonHint signs={signs} held={held} />
        <AboutFields categories={categories} areas={neighbourhood.areas} themes={draft.value.themes} area={draft.value.area} faultOf={field => faultOf(faults, field)} onChange={draft.set} />
        <div class="row">
          <button class="button button--call" type="submit" aria-busy={form.busy}>
            {t(form.busy ? 'qst-placing' : signs.length > 0 && held > 0 ? 'qst-place-still' : 'qst-place')}
          </button>
          <a class="button button--plain" href={`${home}/vraagbaak`}>
            {t('form-stop')}
          </a>
        </div>
      </form>
    </Work>
  );
}
