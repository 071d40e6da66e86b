import { useEffect, useRef, useState } from 'preact/hooks';
import type { Api } from 'shared-ui/api/api';
import type { Problem } from 'shared-ui/api/problem';
import type { PushSubscriptions } from 'shared-ui/api/types';
import { dateWithYear } from 'shared-ui/i18n/moments';
import { t } from 'shared-ui/i18n/text';
import { Failed, Waiting } from 'shared-ui/show/states';

import { ability, currentSubscription, deviceName, forgetHere, keepId, keptId, subscribe, type Ability } from './pushDevice';

type Device = PushSubscriptions['items'][number];

/** Whether this device is told of what happens, and on which others somebody is. */
export function PushHere({ api }: { api: Api }) {
  const [devices, setDevices] = useState<PushSubscriptions | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const head = useRef<HTMLParagraphElement>(null);

  /** Always anew: what this device believes is measured by it. */
  async function load() {
    const result = await api.get('/me/push-subscriptions');
    setProblem(result.ok ? null : result.problem);
    if (result.ok) setDevices(result.value);
  }
  useEffect(() => void load(), []);
  return (
    <div class="stack gap-3">
      <p ref={head} tabIndex={-1}>
        {t('push-text')}
      </p>
      {problem ? <Failed problem={problem} again={() => void load()} /> : devices ? null : <Waiting lines={1} />}
      {devices ? <Here api={api} devices={devices} load={load} stay={() => head.current?.focus()} /> : null}
    </div>
  );
}

interface HereProps {
  api: Api;
  devices: PushSubscriptions;
  load: () => Promise<void>;
  /** What had the focus is about to go. */
  stay: () => void;
}

function Here({ api, devices, load, stay }: HereProps) {
  const [can, setCan] = useState<Ability | null>(null);
  const [subscribed, setSubscribed] = useState(false);
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState('');
  const mine = subscribed ? devices.items.find(({ id }) => id === keptId()) : undefined;
  const state = can === 'can' ? (mine ? 'on' : 'off') : can;
  const others = devices.items.filter(device => device !== mine);

  async function look() {
    const found = await currentSubscription();
    // Of somebody who sat here before, or taken away from elsewhere: this device is told no more.
    if (found && !devices.items.some(({ id }) => id === keptId())) await forgetHere();
    setSubscribed((await currentSubscription()) !== null);
    setCan(await ability());
  }
  useEffect(() => void look(), [devices]);

  async function during(work: () => Promise<string>) {
    setBusy(true);
    setFault(await work().catch(() => 'push-failed'));
    await load();
    setBusy(false);
  }
  const turnOn = () => during(() => add(api, devices.applicationServerKey));
  const remove = (device: Device) => {
    stay();
    return during(async () => {
      const gone = await api.delete('/me/push-subscriptions/{id}', { params: { id: device.id } });
      if (!gone.ok && gone.problem.status !== 404) return 'failed-text';
      if (device.id === keptId()) await forgetHere();
      return '';
    });
  };
  return (
    <>
      {fault ? (
        <div class="notice notice--fault" role="alert">
          <p>{t(fault)}</p>
        </div>
      ) : null}
      <p role="status">{state && t(`push-${state}`)}</p>
      {state === 'on' || state === 'off' ? (
        <p>
          <button class="button button--plain" type="button" aria-busy={busy} onClick={() => void (mine ? remove(mine) : turnOn())}>
            {t(busy ? 'push-busy' : mine ? 'push-turn-off' : 'push-turn-on')}
          </button>
        </p>
      ) : null}
      {others.length > 0 ? <Devices items={others} remove={remove} /> : null}
    </>
  );
}

interface DevicesProps {
  items: readonly Device[];
  remove: (device: Device) => Promise<void>;
}

function Devices({ items, remove }: DevicesProps) {
  return (
    <div class="stack gap-3 mt-3">
      <h3 id="push-devices">{t('push-devices')}</h3>
      <ul class="stack gap-2" aria-labelledby="push-devices">
        {items.map(device => (
          <Line key={device.id} device={device} remove={() => void remove(device)} />
        ))}
      </ul>
    </div>
  );
}

function Line({ device: { device, createdAt }, remove }: { device: Device; remove: () => void }) {
  const date = dateWithYear(createdAt);
  return (
    <li class="row row--apart">
      <span>
        {device}
        <br />
        <small>{t('push-since', { date })}</small>
      </span>
      <button class="button button--plain button--small" type="button" aria-label={t('push-remove-label', { device, date })} onClick={remove}>
        {t('push-remove')}
      </button>
    </li>
  );
}

/** What went wrong, as the name of a text; '' when nothing did. A browser that the server does not take is not subscribed either. */
async function add(api: Api, key: string): Promise<string> {
  const made = await subscribe(key);
  if (!made) return '';
  const { endpoint, keys } = made.toJSON();
  const added = await api.post('/me/push-subscriptions', {
    endpoint: endpoint ?? '',
    keys: { p256dh: keys?.['p256dh'] ?? '', auth: keys?.['auth'] ?? '' },
    device: deviceName(),
  });
  if (added.ok) {
    keepId(added.value.id);
    return '';
  }
  await forgetHere();
  return isFull(added.problem) ? 'push-too-many' : 'push-failed';
}

const isFull = ({ errors }: Problem) => errors?.some(({ code }) => code === 'too_many') ?? false;
