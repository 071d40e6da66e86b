import { useEffect, useRef, useState } from 'preact/hooks';
import type { Api } from 'shared-ui/api/api';
import type { Report } from 'shared-ui/api/contract.gen';
import { Choices } from 'shared-ui/form/Choices';
import { ErrorSummary } from 'shared-ui/form/ErrorSummary';
import { faultOf, wordFaults } from 'shared-ui/form/faults';
import { useForm } from 'shared-ui/form/useForm';
import { t } from 'shared-ui/i18n/text';
import { Icon } from 'shared-ui/show/Icon';

import { Proposed } from '../../form/Proposed';
import { Trouble } from '../../show/Trouble';
import { iconFor, momentText, outcomeKey, outcomesOf, proposalsOf, reasonText, titleOf, type Outcome } from './words';

interface DecideProps {
  api: Api;
  report: Report;
  onDone: () => void;
  onClose: () => void;
  /** Reads the list anew. */
  again: () => void;
}

/** One report: what was said, what stands there, and the decision with why. */
export function Decide({ report, onClose, ...props }: DecideProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape leaves it, as the button does
    <aside class="panel stack gap-4" aria-labelledby="decide" onKeyDown={event => event.key === 'Escape' && onClose()}>
      <div class="row row--apart oneline">
        <h2 id="decide" tabIndex={-1} ref={heading}>
          {titleOf(report)}
        </h2>
        <button class="tool corner" type="button" onClick={onClose}>
          <Icon name="cross" />
          <span class="unseen">{t('close')}</span>
        </button>
      </div>
      <Said report={report} />
      <About report={report} />
      <Deciding report={report} {...props} />
    </aside>
  );
}

function Said({ report }: { report: Report }) {
  return (
    <section class="stack gap-1" aria-label={t('mod-said-title')}>
      <p>
        <b>{reasonText(report.reason)}</b> <span class="soft small">{momentText(report.createdAt)}</span>
      </p>
      {report.note ? <p class="prelines">{report.note}</p> : <p class="soft">{t('mod-no-note')}</p>}
    </section>
  );
}

function About({ report }: { report: Report }) {
  if (report.title === null) return <p class="soft">{t('mod-gone-text')}</p>;
  return (
    <section class="inset pad-3 stack gap-2" aria-label={t('mod-about')}>
      <p class="row tight oneline small soft">
        <Icon name={iconFor(report.kind)} />
        {t(`mod-stands-${report.kind}`)}
      </p>
      {report.messages ? <Spoken messages={report.messages} /> : <p class="prelines">{report.text ?? <span class="soft">{t('mod-no-text')}</span>}</p>}
      {report.address ? (
        <p>
          <a href={report.address}>{t('mod-on-site')}</a>
        </p>
      ) : null}
    </section>
  );
}

/** What was said around the message that somebody reported; of the rest of a conversation a moderator sees nothing. */
function Spoken({ messages }: { messages: NonNullable<Report['messages']> }) {
  return (
    <ol class="stack gap-3">
      {messages.map((message, index) => (
        <li key={index} class={message.reported ? 'spoken spoken--reported' : 'spoken'}>
          <p class="row small">
            <b>{t(`mod-part-${message.part}`)}</b>
            {message.reported ? (
              <span class="label">
                <Icon name="flag" />
                {t('mod-this-one')}
              </span>
            ) : null}
          </p>
          <p class="prelines">{message.text}</p>
        </li>
      ))}
    </ol>
  );
}

const fields = ['outcome', 'decision'] as const;

function Deciding({ api, report, onDone, again }: Omit<DecideProps, 'onClose'>) {
  const outcomes = outcomesOf(report);
  const only = outcomes.length === 1 ? outcomes[0] : undefined;
  const [outcome, setOutcome] = useState<Outcome | undefined>(only);
  const [decision, setDecision] = useState('');
  const form = useForm<(typeof fields)[number]>(fields, async () => {
    const said = decision.trim();
    if (outcome === undefined || said === '') return missing(outcome === undefined, said === '');
    const result = await api.post('/neighbourhoods/{neighbourhood}/reports/{id}/_decide', { outcome, decision: said }, { params: { id: report.id }, version: `"${report.version}"` });
    if (result.ok) onDone();
    return result;
  });
  const faults = wordFaults(form.faults, 'mod', { outcome: t('mod-outcome'), decision: t('mod-decision') });
  return (
    <form class="stack gap-3" noValidate aria-busy={form.busy} onSubmit={form.onSubmit}>
      <ErrorSummary title={t('form-summary')} items={faults} />
      <Trouble problem={form.problem} again={again} />
      {only ? (
        <p>{t(`mod-outcome-${outcomeKey(report, only)}-more`)}</p>
      ) : (
        <Choices
          legend={t('mod-outcome')}
          name="outcome"
          type="radio"
          fault={faultOf(faults, 'outcome')}
          chosen={outcome ? [outcome] : []}
          options={outcomes.map(one => {
            const key = `mod-outcome-${outcomeKey(report, one)}`;
            return { value: one, label: t(key), more: t(`${key}-more`) };
          })}
          onChoose={value => setOutcome(value as Outcome)}
        />
      )}
      {outcome ? (
        <Proposed
          key={outcome}
          name="decision"
          label={t('mod-decision')}
          hint={t(`mod-decision-${outcomeKey(report, outcome)}`)}
          propose={t('mod-propose')}
          keys={proposalsOf(report, outcome)}
          value={decision}
          fault={faultOf(faults, 'decision')}
          onInput={setDecision}
        />
      ) : null}
      <p>
        <button class="button button--call" type="submit" aria-busy={form.busy}>
          {t(form.busy ? 'form-saving' : 'mod-decide')}
        </button>
      </p>
    </form>
  );
}

/** What is left out is said at once, before the server is asked; of what comes later nothing is asked yet. */
function missing(outcome: boolean, decision: boolean) {
  const errors = [...(outcome ? [{ pointer: '/outcome', code: 'required' }] : []), ...(decision && !outcome ? [{ pointer: '/decision', code: 'required' }] : [])];
  return { ok: false as const, problem: { type: '/problems/invalid', title: '', status: 400, errors } };
}
