import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { ErrorSummary } from 'shared-ui/form/ErrorSummary';
import { faultOf, wordFaults } from 'shared-ui/form/faults';
import type { Neighbourhood, Person } from 'shared-ui/api/types';
import type { Problem } from 'shared-ui/api/problem';
import { t } from 'shared-ui/i18n/text';

import { switchedOff } from '../../show/switchedOff';
import { Note } from '../../exchange/Note';
import type { Kind } from '../../exchange/sides';
import { Heard } from '../../exchange/Heard';
import { shownAs } from './shownAs';
import type { Asking } from './useAsking';

import 'shared-ui/tokens/form.css';
import './asking.css';

interface AskingFormProps {
  kind: Kind;
  asking: Asking;
  neighbourhood: Neighbourhood;
  person: Person | null;
  /** It stands there already: placing is changing. */
  changing: boolean;
  /** What the fields of the neighbourhood are called. */
  extraLabels: Record<string, string>;
  children: (faultOf: (field: string) => string | undefined) => ComponentChildren;
}

/** The form of an ask or an offer: first its fields, then how others will see it, then it goes. */
export function AskingForm({ kind, asking, neighbourhood, person, changing, extraLabels, children }: AskingFormProps) {
  const { form, seen } = asking;
  const faults = wordFaults(form.faults, 'asking', { ...labelsOf(kind), ...extraLabels });
  const trouble = form.problem ? [{ text: problemText(kind, form.problem) }] : faults;
  return (
    <form class="stack gap-5" noValidate aria-busy={form.busy} onSubmit={form.onSubmit} onInput={asking.typed} onChange={asking.typed}>
      <ErrorSummary title={t('asking-summary')} items={trouble} />
      {asking.found && seen === null ? (
        <p class="row">
          <span class="soft small">{t('asking-found')}</span>
          <button class="button button--plain button--small" type="button" onClick={asking.clear}>
            {t('asking-clear')}
          </button>
        </p>
      ) : null}
      <div hidden={seen !== null} key={asking.round}>
        <div class="stack gap-5">
          {children(field => faultOf(faults, field))}
          <p>
            <button class="button button--call button--wide" type="submit" aria-busy={form.busy}>
              {t(form.busy ? 'asking-busy' : `asking-look-${kind}`)}
            </button>
          </p>
        </div>
      </div>
      {seen === null ? null : <Preview kind={kind} asking={asking} neighbourhood={neighbourhood} person={person} changing={changing} />}
    </form>
  );
}

/** As others will see it. Danger comes before anything else; a hint can be passed. */
function Preview({ kind, asking, neighbourhood, person, changing }: Omit<AskingFormProps, 'children' | 'extraLabels'>) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { values, seen, form } = asking;
  const visibility = values['visibility'] ?? 'everyone';
  const place = changing ? 'keep' : 'place';

  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, []);
  if (seen === null) return null;
  return (
    <section class="stack gap-4" aria-labelledby="preview">
      <h2 id="preview" tabIndex={-1} ref={heading}>
        {t(seen.danger === null ? `preview-${kind}` : 'preview-danger')}
      </h2>
      <Heard look={seen} />
      <Note item={shownAs(kind, values, neighbourhood, person)} level={3} whole />
      <p class="small">{t(seen.danger !== null ? 'preview-who-danger' : `preview-who-${visibility}`)}</p>
      <p>
        <button class="button button--call button--wide" type="submit" aria-busy={form.busy}>
          {t(form.busy ? 'asking-placing' : seen.danger !== null ? 'asking-send' : `asking-${place}-${kind}`)}
        </button>
      </p>
      <p>
        <button class="button button--plain button--wide" type="button" onClick={asking.back}>
          {t('asking-back')}
        </button>
      </p>
    </section>
  );
}

const labelsOf = (kind: Kind): Record<string, string> => ({
  title: t(`field-title-${kind}`),
  when: t(`field-when-${kind}`),
  text: t(`field-text-${kind}`),
  pictures: t('picture-label'),
  ...Object.fromEntries(
    ['category', 'area', 'visibility', 'times', 'street', 'languages', 'name', 'telephone', 'email', 'form', 'needs', 'radius', 'mail', 'pausedUntil', 'organisation'].map(
      field => [field, t(`field-${field}`)],
    ),
  ),
});

/** Never the reader's fault, and what was typed is still there. */
function problemText(kind: Kind, problem: Problem): string {
  if (problem.status === 0) return t('asking-offline');
  if (problem.status === 401) return t('asking-signed-out');
  if (problem.status === 412) return t('own-stale');
  if (switchedOff(problem)) return t('asking-off');
  if (problem.type === '/problems/enough-today') return t('asking-enough-today');
  if (problem.type === '/problems/enough-open') return t('asking-enough-open');
  if (problem.status === 429) return t('asking-too-often');
  return t(`asking-failed-${kind}`);
}
