import { useEffect, useRef } from 'preact/hooks';
import type { BulkChange, BulkChangeWhat } from 'shared-ui/api/contract.gen';
import type { Neighbourhood } from 'shared-ui/api/types';
import { ErrorSummary } from 'shared-ui/form/ErrorSummary';
import { faultsOf } from 'shared-ui/form/useForm';
import { t } from 'shared-ui/i18n/text';
import { Icon } from 'shared-ui/show/Icon';

import type { Choices } from '../../../data/whole';
import { faultOf, wordFaults } from 'shared-ui/form/faults';
import { Trouble } from '../../../show/Trouble';
import { draftOf, Fields, under } from './Fields';
import type { Bulk } from './useBulk';
import { doneText, lookText, namesOf, refusedOf, undoneText } from './words';

interface DoingProps {
  bulk: Bulk;
  what: BulkChangeWhat;
  chosen: readonly string[];
  titleOf: (id: string) => string;
  neighbourhood: Neighbourhood;
  choices: Choices;
  organisations: readonly { id: string; name: string }[];
  onWithout: (ids: readonly string[]) => void;
  onDone: () => void;
}

const fields = ['place', 'location', 'add', 'remove', 'from', 'to', 'reason', 'organisation', 'contact/name', 'contact/telephone', 'contact/email'];

/** First what is asked, then what would happen, and only then it happens. */
export function Doing(props: DoingProps) {
  const { bulk, what } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  const looking = bulk.looked !== null;
  useEffect(() => heading.current?.focus(), [what, looking]);
  return (
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions -- Escape is heard from the fields inside
    <div
      class="stack gap-4 pad-4 doing"
      onKeyDown={event => {
        if (event.key === 'Escape') bulk.begin(null);
      }}
    >
      <h2 class="size-l" tabIndex={-1} ref={heading}>
        {t(looking ? 'bulk-look-title' : `bulk-title-${what}`, { count: props.chosen.length })}
      </h2>
      {bulk.looked ? <Look {...props} change={bulk.looked.change} /> : <Asking {...props} />}
    </div>
  );
}

function Asking({ bulk, what, chosen, titleOf, onWithout, ...props }: DoingProps) {
  const errors = bulk.problem?.errors ?? [];
  const labels = Object.fromEntries(fields.map(field => [field, t(`bulk-field-${field.replace('/', '-')}`)]));
  const faults = bulk.problem ? wordFaults(faultsOf(bulk.problem, fields), 'bulk', labels, under) : [];
  const refused = refusedOf(errors, bulk.asked, titleOf);
  const was = bulk.asked?.what === what ? bulk.asked : null;

  function onSubmit(event: SubmitEvent) {
    event.preventDefault();
    void bulk.look(draftOf(what, chosen, new FormData(event.currentTarget as HTMLFormElement)));
  }

  return (
    <form class="stack gap-4" noValidate aria-busy={bulk.busy} onSubmit={onSubmit}>
      <ErrorSummary title={t('form-summary')} items={[...faults, ...refused]} />
      {refused.length > 0 ? (
        <p>
          <button class="button button--plain button--small" type="button" onClick={() => onWithout(refused.map(({ id }) => id))}>
            {t('bulk-without', { count: refused.length })}
          </button>
        </p>
      ) : null}
      {bulk.problem && faults.length + refused.length === 0 ? <Trouble problem={bulk.problem} /> : null}
      <Fields {...props} what={what} was={was} faultOf={field => faultOf(faults, field)} />
      <div class="row">
        <button class="button" type="submit" aria-busy={bulk.busy}>
          {t(bulk.busy ? 'keep-right-busy' : 'bulk-look')}
        </button>
        <button class="button button--plain" type="button" onClick={() => bulk.begin(null)}>
          {t('bulk-stop')}
        </button>
      </div>
    </form>
  );
}

/** How many stand there by name; the rest is a number. */
const FEW = 12;

function Look({ bulk, change, choices, onDone }: DoingProps & { change: BulkChange }) {
  const changing = change.items.filter(item => item.changes);
  const named = (was: string) => (change.what === 'categorise' ? namesOf(was.split(', '), choices.categories) : was);
  return (
    <>
      <p class="lead">{lookText(change, choices.categories)}</p>
      {change.what === 'cancel' && changing.length > 0 ? <p>{t('bulk-read', { reason: change.reason ?? '' })}</p> : null}
      {change.unchanged > 0 ? <p>{t('bulk-unchanged', { count: change.unchanged })}</p> : null}
      <ul class="several">
        {changing.slice(0, FEW).map(item => (
          <li key={item.activity}>
            {item.title}
            {item.dates > 0 ? <span class="soft small"> {t('bulk-dates', { count: item.dates })}</span> : null}
            {item.was ? <span class="soft small"> {t('bulk-was', { was: named(item.was) })}</span> : null}
          </li>
        ))}
      </ul>
      {changing.length > FEW ? <p>{t('bulk-more', { count: changing.length - FEW })}</p> : null}
      <div class="row">
        {changing.length > 0 ? (
          <button
            class="button button--call"
            type="button"
            aria-busy={bulk.busy}
            onClick={() => void bulk.act().then(done => (done ? onDone() : undefined))}
          >
            {t(bulk.busy ? 'keep-right-busy' : `bulk-do-${change.what}`)}
          </button>
        ) : null}
        <button class="button button--plain" type="button" onClick={bulk.back}>
          {t('bulk-back')}
        </button>
      </div>
    </>
  );
}

/** It is done, and can be undone at once; what undoing left alone is named. */
export function Outcome({ bulk }: { bulk: Bulk }) {
  const box = useRef<HTMLDivElement>(null);
  const change = bulk.done?.change;
  useEffect(() => box.current?.focus(), [change?.status, change?.id]);
  if (!change) return null;
  const undone = change.status === 'undone';
  return (
    <div class="notice notice--calm" role="status" tabIndex={-1} ref={box}>
      <Icon name={undone ? 'back' : 'check'} />
      <div class="stack gap-2">
        <p>{undone ? undoneText(change) : doneText(change)}</p>
        {undone ? <LeftAlone change={change} /> : null}
        <Trouble problem={bulk.problem} />
        <div class="row">
          {undone ? null : (
            <button class="button button--small" type="button" aria-busy={bulk.busy} onClick={() => void bulk.undo()}>
              {t('bulk-undo')}
            </button>
          )}
          <button class="button button--plain button--small" type="button" onClick={bulk.forget}>
            {t('close')}
          </button>
        </div>
      </div>
    </div>
  );
}

export function LeftAlone({ change }: { change: BulkChange }) {
  const left = change.items.filter(item => item.left !== null);
  if (left.length === 0) return null;
  return (
    <ul class="several">
      {left.map(item => (
        <li key={item.activity}>{t('bulk-left', { title: item.title, why: t(`bulk-left-${item.left ?? ''}`) })}</li>
      ))}
    </ul>
  );
}
