import { useEffect, useState } from 'preact/hooks';
import type { Api } from 'shared-ui/api/api';
import type { Problem } from 'shared-ui/api/problem';
import type { Notifications } from 'shared-ui/api/types';
import { Choices } from 'shared-ui/form/Choices';
import { SelectField } from 'shared-ui/form/SelectField';
import { TextField } from 'shared-ui/form/TextField';
import { useForm } from 'shared-ui/form/useForm';
import { t } from 'shared-ui/i18n/text';
import { AccountForm } from 'shared-ui/shell/AccountForm';
import { Failed, Waiting } from 'shared-ui/show/states';

import { Done } from '../../show/Done';
import { TextMessages } from './TextMessages';

const kinds = ['message', 'match', 'outcome', 'item', 'due', 'activity', 'question'] as const;
const often = ['now', 'daily', 'weekly', 'never'] as const;
const fields = [...kinds, 'quietFrom', 'quietUntil', 'telephone'] as const;

type Kind = (typeof kinds)[number];

interface Kept {
  value: Notifications;
  version: string | null;
}

/** What we send somebody, how often, and when not. */
export function Notices({ api, colleague }: { api: Api; colleague: boolean }) {
  const [kept, setKept] = useState<Kept | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);

  async function load() {
    const result = await api.get('/me/notifications');
    setProblem(result.ok ? null : result.problem);
    if (result.ok) setKept(result);
  }
  useEffect(() => void load(), []);
  if (problem && !kept) return <Failed problem={problem} again={() => void load()} />;
  return kept ? <NoticesForm api={api} kinds={kinds.filter(kind => colleague || kind !== 'question')} kept={kept} load={load} keep={setKept} /> : <Waiting lines={4} />;
}

interface NoticesFormProps {
  api: Api;
  /** Those that there is something to say about. */
  kinds: readonly Kind[];
  kept: Kept;
  load: () => Promise<void>;
  keep: (kept: Kept) => void;
}

function NoticesForm({ api, kinds, kept: { value, version }, load, keep }: NoticesFormProps) {
  const [done, setDone] = useState(false);
  const form = useForm(fields, async (draft, data) => {
    const result = await api.patch('/me/notifications', changeOf(kinds, draft, data, value), { version });
    setDone(result.ok);
    if (result.ok) keep(result);
    // Changed elsewhere, by the link of a letter: what is chosen here stays, and may be kept with the next press.
    else if (result.problem.status === 412) await load();
    return result;
  });
  return (
    <div class="stack gap-4" onInput={() => setDone(false)}>
      <p>{t('notice-text')}</p>
      <AccountForm form={form} action={t('notice-do')} look="main">
        {faultOf => (
          <>
            {kinds.map(kind => (
              <SelectField key={kind} name={kind} label={t(`notice-kind-${kind}`)} value={value[kind].mail} options={paces(kind)} />
            ))}
            {value.devices > 0 ? <Pushed kinds={kinds} chosen={kinds.filter(kind => value[kind].push)} /> : null}
            {value.textMessages ? <TextMessages key={value.telephone} value={value} faultOf={faultOf} /> : null}
            <QuietHours from={value.quietFrom} until={value.quietUntil} faultOf={faultOf} />
          </>
        )}
      </AccountForm>
      {done ? <Done text={t('notice-done')} /> : null}
    </div>
  );
}

function paces(kind: Kind) {
  /** Of an offer somebody said more precisely how often. */
  const word = (value: string) => (kind === 'match' && value === 'now' ? 'offer' : value);
  return often.map(value => ({ value, label: t(`notice-mail-${word(value)}`) }));
}

function Pushed({ kinds, chosen }: { kinds: readonly Kind[]; chosen: readonly string[] }) {
  const [ticked, setTicked] = useState(chosen);
  return (
    <Choices
      legend={t('notice-push')}
      hint={t('notice-push-hint')}
      name="push"
      type="checkbox"
      chosen={ticked}
      options={kinds.map(value => ({ value, label: t(`notice-kind-${value}`) }))}
      onChoose={(kind, on) => setTicked(on ? [...ticked, kind] : ticked.filter(one => one !== kind))}
    />
  );
}

interface QuietHoursProps {
  from: string | null;
  until: string | null;
  faultOf: (field: string) => string | undefined;
}

function QuietHours({ from, until, faultOf }: QuietHoursProps) {
  const [quiet, setQuiet] = useState(from !== null);
  return (
    <div class="stack gap-3">
      <Choices
        legend={t('notice-quiet')}
        name="quiet"
        type="checkbox"
        chosen={quiet ? ['yes'] : []}
        options={[{ value: 'yes', label: t('notice-quiet-yes'), more: t('notice-quiet-more') }]}
        onChoose={(_, on) => setQuiet(on)}
      />
      {quiet ? (
        <div class="pair">
          <TextField name="quietFrom" type="time" label={t('notice-from')} value={from ?? '22:00'} fault={faultOf('quietFrom')} />
          <TextField name="quietUntil" type="time" label={t('notice-until')} value={until ?? '07:00'} fault={faultOf('quietUntil')} />
        </div>
      ) : null}
    </div>
  );
}

type Change = Partial<Record<Kind, { mail: (typeof often)[number]; push?: boolean }>>;

function changeOf(kinds: readonly Kind[], draft: Record<string, string>, data: FormData, { devices, textMessages }: Notifications) {
  const change: Change = {};
  for (const kind of kinds) {
    const mail = often.find(one => one === draft[kind]) ?? 'now';
    change[kind] = devices > 0 ? { mail, push: data.getAll('push').includes(kind) } : { mail };
  }
  const quiet = data.has('quiet');
  const dueByText = data.has('dueByText');
  const text = textMessages ? { dueByText, ...(dueByText ? { telephone: draft['telephone']?.trim() || null } : {}) } : {};
  return { ...change, ...text, quietFrom: quiet ? (draft['quietFrom'] ?? '') : null, quietUntil: quiet ? (draft['quietUntil'] ?? '') : null };
}
