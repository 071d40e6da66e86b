import { useRef, useState } from 'preact/hooks';
import type { Api } from 'shared-ui/api/api';
import type { ExchangePlaced, ExtraField, Look } from 'shared-ui/api/contract.gen';
import type { InputFault, Result } from 'shared-ui/api/problem';
import type { Category, Neighbourhood } from 'shared-ui/api/types';
import { ErrorSummary } from 'shared-ui/form/ErrorSummary';
import { ExtraFields } from 'shared-ui/form/extras/ExtraFields';
import { labelsOf, typedOf, useExtraFields } from 'shared-ui/form/extras/extras';
import { wordFaults } from 'shared-ui/form/faults';
import { useForm } from 'shared-ui/form/useForm';
import { t } from 'shared-ui/i18n/text';
import { announce } from 'shared-ui/shell/announce';

import { useKey } from '../useKey';
import { Trouble } from '../../show/Trouble';
import { ChipRadio } from '../who/ChipRadio';
import { whoFields, WhoFields } from '../who/WhoFields';
import { askBody, faultsAtSight, fields, offerBody, withExtras, type Draft } from './draft';
import { Heard } from './Heard';
import { More } from './More';
import { WhatFields, type Begin } from './OtherFields';
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
  /** Only as a quiet ask: nobody but the connector sees whose it is. */
  quietly?: boolean;
  /** What it begins with. */
  begin?: Begin;
  onPlaced: (placed: Placed) => void;
}

const nothing: Begin = { title: '', text: '' };
const nothingYet: Result<undefined> = { ok: true, value: undefined, version: null };
const wrong = (errors: InputFault[]): Result<never> => ({ ok: false, problem: { type: '', title: '', status: 422, errors } });

/** An ask or an offer of somebody at the desk or on the telephone. The text is read along; what it says is shown before it is placed. */
export function OtherForm({ api, neighbourhood, categories, quietly = false, begin = nothing, onPlaced }: OtherFormProps) {
  const [kind, setKind] = useState<Kind>('ask');
  const [consent, setConsent] = useState('');
  const { look, read } = useLook(api);
  /** Grows each time it was held back for what the text says, so that the focus goes there. */
  const [held, setHeld] = useState(0);
  const warned = useRef<Look | null>(null);
  const place = usePlacing(api);
  const { fields: extraFields } = useExtraFields(api, neighbourhood.slug, kind);
  const extraLabels = labelsOf(extraFields);

  const form = useForm<string>([...fields, ...Object.keys(extraLabels)], async typed => {
    const draft = typed as Draft;
    const faults = faultsAtSight(draft);
    if (faults.length > 0) return wrong(faults);
    const found = await read(draft.title, draft.text);
    if (warned.current !== found && (found.danger !== null || found.hints.length > 0)) {
      warned.current = found;
      announce(t(found.danger === null ? 'exch-heard-hint' : 'exch-heard-danger'));
      setHeld(count => count + 1);
      return nothingYet;
    }
    const result = await place(kind, draft, extraFields);
    if (result.ok) onPlaced({ kind, draft, answer: result.value });
    return result;
  });

  const labels = { ...Object.fromEntries(fields.map(name => [name, t(labelOf(name, kind))])), ...extraLabels };
  const faults = wordFaults(form.faults, 'exch', labels);
  const faultOf = (field: string) => faults.find(fault => fault.field === field)?.text;
  const isWarned = warned.current === look && (look.danger !== null || look.hints.length > 0);
  return (
    <form class="stack gap-4" noValidate aria-busy={form.busy} onSubmit={form.onSubmit}>
      <ErrorSummary title={t('form-summary')} items={faults} />
      <Trouble problem={form.problem} />
      {quietly ? null : (
        <ChipRadio
          legend={t('exch-field-kind')}
          name="kind"
          chosen={kind}
          options={(['ask', 'offer'] as const).map(value => ({ value, label: t(`exch-field-kind-${value}`) }))}
          onChoose={value => setKind(value as Kind)}
        />
      )}
      <WhoFields ways={quietly ? ['talk', 'phone', 'other'] : undefined} consent={consent} onConsent={setConsent} faultOf={faultOf} />
      <WhatFields kind={kind} quietly={quietly} begin={begin} areas={neighbourhood.areas} categories={categories} proposed={look.categories[0] ?? ''} faultOf={faultOf} onText={(title, text) => void read(title, text)}>
        <Heard look={look} held={held} />
      </WhatFields>
      <ExtraFields key={kind} fields={extraFields} typed={typedOf(extraFields, {})} faultOf={faultOf} />
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

function usePlacing(api: Api) {
  const keyOf = useKey();
  return (kind: Kind, draft: Draft, extraFields: readonly ExtraField[]) => {
    const [ask, offer] = [withExtras(askBody(draft), extraFields, draft), withExtras(offerBody(draft), extraFields, draft)];
    const key = keyOf(kind, JSON.stringify(kind === 'ask' ? ask : offer));
    return kind === 'ask' ? api.post('/neighbourhoods/{neighbourhood}/asks', ask, { key }) : api.post('/neighbourhoods/{neighbourhood}/offers', offer, { key });
  };
}
