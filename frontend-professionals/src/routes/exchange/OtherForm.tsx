import { useRef, useState } from 'preact/hooks';
import type { Api } from 'shared-ui/api/api';
import type { ExchangePlaced, Look } from 'shared-ui/api/contract.gen';
import type { InputFault, Result } from 'shared-ui/api/problem';
import type { Category, Neighbourhood } from 'shared-ui/api/types';
import { ErrorSummary } from 'shared-ui/form/ErrorSummary';
import { wordFaults } from 'shared-ui/form/faults';
import { useForm } from 'shared-ui/form/useForm';
import { t } from 'shared-ui/i18n/text';
import { announce } from 'shared-ui/shell/announce';

import { Trouble } from '../../show/Trouble';
import { ChipRadio } from '../../form/who/ChipRadio';
import { whoFields, WhoFields } from '../../form/who/WhoFields';
import { askBody, bodyOf, faultsAtSight, fields, offerBody, type Draft } from './draft';
import { Heard } from './Heard';
import { More } from './More';
import { WhatFields } from './OtherFields';
import { useLook } from './useLook';
import type { Kind } from './words';

export interface Placed {
  kind: Kind;
  draft: Draft;
  answer: ExchangePlaced;
}

interface OtherFormProps {
  api: Api;
  neighbourhood: Neighbourhood;
  categories: readonly Category[];
  onPlaced: (placed: Placed) => void;
}

const nothingYet: Result<undefined> = { ok: true, value: undefined, version: null };
const wrong = (errors: InputFault[]): Result<never> => ({ ok: false, problem: { type: '', title: '', status: 422, errors } });

/** An ask or an offer of somebody at the desk or on the telephone. The text is read along; what it says is shown before it is placed. */
export function OtherForm({ api, neighbourhood, categories, onPlaced }: OtherFormProps) {
  const [kind, setKind] = useState<Kind>('ask');
  const [consent, setConsent] = useState('');
  const { look, read } = useLook(api);
  /** Grows each time it was held back for what the text says, so that the focus goes there. */
  const [held, setHeld] = useState(0);
  const warned = useRef<Look | null>(null);
  const place = usePlacing(api);

  const form = useForm(fields, async draft => {
    const faults = faultsAtSight(draft);
    if (faults.length > 0) return wrong(faults);
    const found = await read(draft.title, draft.text);
    if (warned.current !== found && (found.danger !== null || found.hints.length > 0)) {
      warned.current = found;
      announce(t(found.danger === null ? 'exch-heard-hint' : 'exch-heard-danger'));
      setHeld(count => count + 1);
      return nothingYet;
    }
    const result = await place(kind, draft);
    if (result.ok) onPlaced({ kind, draft, answer: result.value });
    return result;
  });

  const labels = Object.fromEntries(fields.map(name => [name, t(labelOf(name, kind))]));
  const faults = wordFaults(form.faults, 'exch', labels);
  const faultOf = (field: string) => faults.find(fault => fault.field === field)?.text;
  const isWarned = warned.current === look && (look.danger !== null || look.hints.length > 0);
  return (
    <form class="stack gap-4" noValidate aria-busy={form.busy} onSubmit={form.onSubmit}>
      <ErrorSummary title={t('form-summary')} items={faults} />
      <Trouble problem={form.problem} />
      <ChipRadio
        legend={t('exch-field-kind')}
        name="kind"
        chosen={kind}
        options={(['ask', 'offer'] as const).map(value => ({ value, label: t(`exch-field-kind-${value}`) }))}
        onChoose={value => setKind(value as Kind)}
      />
      <WhoFields consent={consent} onConsent={setConsent} faultOf={faultOf} />
      <WhatFields kind={kind} areas={neighbourhood.areas} categories={categories} proposed={look.categories[0] ?? ''} faultOf={faultOf} onText={(title, text) => void read(title, text)}>
        <Heard look={look} held={held} />
      </WhatFields>
      <More faultOf={faultOf} />
      <p>
        <button class="button button--call" type="submit" aria-busy={form.busy}>
          {t(form.busy ? 'exch-placing' : isWarned ? (look.danger === null ? 'exch-place-still' : 'exch-place-danger') : `exch-place-${kind}`)}
        </button>
      </p>
    </form>
  );
}

const byKind = new Set(['title', 'when', 'visibility']);

/** What a field is called; some are asked otherwise of an offer. */
/** Of those that every form about somebody has. */
const ofWho: ReadonlySet<string> = new Set(whoFields);
export function labelOf(name: string, kind: Kind) {
  if (ofWho.has(name)) return `who-${name}`;
  return byKind.has(name) ? `exch-field-${name}-${kind}` : `exch-field-${name}`;
}

/** The same text goes under the same key: what seems not to have arrived is not placed twice. */
function usePlacing(api: Api) {
  const sent = useRef({ body: '', key: '' });
  return (kind: Kind, draft: Draft) => {
    const body = JSON.stringify([kind, bodyOf(kind, draft)]);
    if (sent.current.body !== body) sent.current = { body, key: crypto.randomUUID() };
    const { key } = sent.current;
    return kind === 'ask'
      ? api.post('/neighbourhoods/{neighbourhood}/asks', askBody(draft), { key })
      : api.post('/neighbourhoods/{neighbourhood}/offers', offerBody(draft), { key });
  };
}
