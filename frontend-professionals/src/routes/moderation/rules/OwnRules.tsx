import { useState } from 'preact/hooks';
import type { Api } from 'shared-ui/api/api';
import type { ConcernRule } from 'shared-ui/api/contract.gen';
import type { Problem } from 'shared-ui/api/problem';
import { ErrorSummary } from 'shared-ui/form/ErrorSummary';
import { faultOf, wordFaults } from 'shared-ui/form/faults';
import { SelectField } from 'shared-ui/form/SelectField';
import { TextField } from 'shared-ui/form/TextField';
import { useForm } from 'shared-ui/form/useForm';
import { dateWithYear } from 'shared-ui/i18n/moments';
import { t } from 'shared-ui/i18n/text';
import { announce } from 'shared-ui/shell/announce';
import { Empty } from 'shared-ui/show/states';

import { Trouble } from '../../../show/Trouble';
import { walk } from '../../../show/walk';
import { kinds, kindText } from './kinds';
import { Phrase } from './Phrase';
import { Signs } from './Signs';

interface OwnRulesProps {
  api: Api;
  rules: readonly ConcernRule[];
  again: () => void;
}

/** The rules that this neighbourhood added. One that is off stays in the list: it is known who thought of it. */
export function OwnRules({ api, rules, again }: OwnRulesProps) {
  const [round, setRound] = useState(0);
  const [problem, setProblem] = useState<Problem | null>(null);

  async function turn(rule: ConcernRule) {
    const result = await change(api, rule.id, !rule.on);
    setProblem(result.ok ? null : result.problem);
    if (!result.ok) return;
    announce(t(rule.on ? 'rules-is-off' : 'rules-is-on', { phrase: rule.phrase }));
    again();
  }
  function added() {
    setRound(round + 1);
    announce(t('rules-added'));
    again();
  }

  return (
    <section class="panel stack gap-4" aria-labelledby="own">
      <h2 id="own">{t('rules-own')}</h2>
      <Trouble problem={problem} again={again} />
      {rules.length === 0 ? (
        <Empty icon="book" title={t('rules-own-none')} level={3}>
          <p>{t('rules-own-none-text')}</p>
        </Empty>
      ) : (
        <table class="table folds">
          <caption class="unseen">{t('rules-own')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('rules-phrase')}</th>
              <th scope="col">{t('rules-kind')}</th>
              <th scope="col">{t('rules-by')}</th>
              <th scope="col">{t('rules-do')}</th>
            </tr>
          </thead>
          {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- hears the arrows of the buttons inside */}
          <tbody onKeyDown={walk}>
            {rules.map(rule => (
              <tr key={rule.id}>
                <th scope="row">
                  <Phrase phrase={rule.phrase} />
                </th>
                <td>{kindText(rule.kind)}</td>
                <td>
                  {rule.by}, {dateWithYear(rule.changedAt)}
                </td>
                <td>
                  <span class="row tight">
                    {rule.on ? null : <span class="label label--line">{t('rules-off')}</span>}
                    <button class="button button--plain button--small" type="button" data-cell="turn" onClick={() => void turn(rule)}>
                      {t(rule.on ? 'rules-turn-off' : 'rules-turn-on')}
                      <span class="unseen"> {rule.phrase}</span>
                    </button>
                  </span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <Adding key={round} api={api} done={added} />
    </section>
  );
}

const one = '/neighbourhoods/{neighbourhood}/concern-rules/{id}' as const;

async function change(api: Api, id: string, on: boolean) {
  const read = await api.get(one, { params: { id } });
  return read.ok ? await api.patch(one, { on }, { params: { id }, version: read.version }) : read;
}

const fields = ['phrase', 'kind'] as const;

function Adding({ api, done }: { api: Api; done: () => void }) {
  const [kind, setKind] = useState<(typeof kinds)[number]>('violence');
  const form = useForm<(typeof fields)[number]>(fields, async ({ phrase }) => {
    const result = await api.post('/neighbourhoods/{neighbourhood}/concern-rules', { kind, phrase: phrase.trim().toLowerCase() });
    if (result.ok) done();
    return result;
  });
  const labels = { phrase: t('rules-phrase'), kind: t('rules-kind') };
  const faults = wordFaults(form.faults, 'rules', labels);
  return (
    <form class="stack gap-3 adding" noValidate aria-busy={form.busy} onSubmit={form.onSubmit}>
      <h3>{t('rules-add')}</h3>
      <ErrorSummary title={t('form-summary')} items={faults} />
      <Trouble problem={form.problem} />
      <TextField name="phrase" label={labels.phrase} hint={t('rules-phrase-hint')} fault={faultOf(faults, 'phrase')} maxLength={200} />
      <Signs />
      <SelectField
        name="kind"
        label={labels.kind}
        fault={faultOf(faults, 'kind')}
        value={kind}
        options={kinds.map(value => ({ value, label: kindText(value) }))}
        onChange={value => setKind(value as typeof kind)}
      />
      <p>
        <button class="button" type="submit" aria-busy={form.busy}>
          {t(form.busy ? 'form-saving' : 'rules-add-do')}
        </button>
      </p>
    </form>
  );
}
