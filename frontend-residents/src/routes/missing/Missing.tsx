import { useRef, useState } from 'preact/hooks';
import type { ProposalDraft } from 'shared-ui/api/contract.gen';
import type { Problem } from 'shared-ui/api/problem';
import { Choices } from 'shared-ui/form/Choices';
import { ErrorSummary } from 'shared-ui/form/ErrorSummary';
import { faultOf, wordFaults } from 'shared-ui/form/faults';
import { TextField } from 'shared-ui/form/TextField';
import { useForm } from 'shared-ui/form/useForm';
import { t } from 'shared-ui/i18n/text';
import { Page } from 'shared-ui/shell/Page';
import type { ScreenProps } from 'shared-ui/shell/screen';
import { Icon } from 'shared-ui/show/Icon';

import { sendOrKeep } from '../../show/sendOrKeep';
import { switchedOff } from '../../show/switchedOff';

import 'shared-ui/tokens/form.css';

const kinds = ['activity', 'project', 'place'] as const;
const fields = ['what', 'when', 'place', 'contact', 'telephone', 'email'] as const;

/** "Er mist iets": four fields, without an account. Without a connection it is kept and sent later. */
export function Missing({ api, session, neighbourhood, query }: ScreenProps) {
  const home = `/${neighbourhood.slug}`;
  const [kind, setKind] = useState<ProposalDraft['kind']>('activity');
  const [done, setDone] = useState<'sent' | 'kept' | null>(null);
  const form = useForm<(typeof fields)[number]>(fields, async draft => {
    const gaps = (['what', 'contact'] as const).filter(name => draft[name].trim() === '');
    if (gaps.length > 0) return missing(gaps);
    const body = { kind, ...bodyOf(draft) };
    const outcome = await sendOrKeep(
      {
        kind: 'proposal',
        path: `/api/v1/neighbourhoods${home}/proposals`,
        body,
        about: { title: body.what, address: `${home}/er-mist-iets` },
        person: session.person.peek()?.id ?? null,
      },
      key => api.post('/neighbourhoods/{neighbourhood}/proposals', body, { key }),
    );
    if (typeof outcome !== 'string') return { ok: false, problem: outcome };
    setDone(outcome);
    return { ok: true, value: undefined, version: null };
  });
  const labels = { contact: t('missing-contact'), what: t('missing-what'), when: t('missing-when'), place: t('missing-where'), telephone: t('missing-contact'), email: t('missing-contact') };
  const faults = wordFaults(form.faults, 'missing', labels, { telephone: 'contact', email: 'contact' });
  const contactFault = ['contact', 'telephone', 'email'].map(name => faultOf(faults, name)).find(Boolean);
  const first = useRef(query.get('wat') ?? '');

  if (done) return <Thanks done={done} home={home} again={() => setDone(null)} />;
  return (
    <Page key="form" title={t('missing-heading')} class="page stack gap-5">
      <p class="lead">{t('missing-lead')}</p>
      <form class="stack gap-5" noValidate aria-busy={form.busy} onSubmit={form.onSubmit}>
        <ErrorSummary title={t('missing-summary')} items={form.problem ? [{ text: troubleText(form.problem) }] : faults} />
        <Choices
          legend={t('missing-kind')}
          name="kind"
          type="radio"
          chosen={[kind]}
          options={kinds.map(value => ({ value, label: t(`missing-kind-${value}`) }))}
          onChoose={value => setKind(value as ProposalDraft['kind'])}
        />
        <TextField name="what" label={t('missing-what')} hint={t(`missing-what-${kind}`)} value={first.current} fault={faultOf(faults, 'what')} maxLength={300} />
        <TextField name="when" label={t('missing-when')} hint={t('missing-when-hint')} fault={faultOf(faults, 'when')} maxLength={300} />
        <TextField name="place" label={t('missing-where')} hint={t('missing-where-hint')} fault={faultOf(faults, 'place')} maxLength={300} />
        <TextField name="contact" label={t('missing-contact')} hint={t('missing-contact-hint')} fault={contactFault} maxLength={254} autocomplete="on" />
        <p>
          <button class="button button--call button--wide" type="submit" aria-busy={form.busy}>
            {t(form.busy ? 'missing-busy' : 'missing-do')}
          </button>
        </p>
      </form>
    </Page>
  );
}

/** What is left out is said at once, before the server is asked. */
const missing = (gaps: readonly string[]) => ({
  ok: false as const,
  problem: { type: '/problems/invalid', title: '', status: 400, errors: gaps.map(name => ({ pointer: `/${name}`, code: 'required' })) },
});

/** One field takes a number or an address: an address has an @. */
function bodyOf({ what, when, place, contact }: Record<(typeof fields)[number], string>) {
  const told = (text: string) => text.trim() || null;
  const address = contact.includes('@');
  return { what: what.trim(), when: told(when), place: told(place), telephone: address ? null : told(contact), email: address ? told(contact) : null };
}

const troubleText = (problem: Problem) => t(switchedOff(problem) ? 'missing-off' : problem.type === '/problems/enough-today' ? 'missing-enough' : 'missing-failed');

function Thanks({ done, home, again }: { done: 'sent' | 'kept'; home: string; again: () => void }) {
  return (
    <Page key="thanks" title={t('missing-thanks')} class="page stack gap-5">
      <div class="notice notice--calm" role="status">
        <Icon name={done === 'sent' ? 'check' : 'clock'} />
        <p>
          {t(`missing-${done}`)} {done === 'kept' ? <a href={`${home}/te-versturen`}>{t('missing-look')}</a> : null}
        </p>
      </div>
      <p class="row">
        <button class="button button--plain" type="button" onClick={again}>
          {t('missing-again')}
        </button>
        <a class="button button--plain" href={`${home}/`}>
          {t('missing-to-front')}
        </a>
      </p>
    </Page>
  );
}
