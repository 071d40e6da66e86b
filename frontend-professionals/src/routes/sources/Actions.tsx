import { useEffect, useRef, useState } from 'preact/hooks';
import type { Api } from 'shared-ui/api/api';
import type { Source } from 'shared-ui/api/contract.gen';
import type { Problem, Result } from 'shared-ui/api/problem';
import { TextField } from 'shared-ui/form/TextField';
import { t } from 'shared-ui/i18n/text';
import { announce } from 'shared-ui/shell/announce';

import { Trouble } from '../../show/Trouble';
import { nameOf } from './words';

const ONE = '/neighbourhoods/{neighbourhood}/sources/{id}' as const;
/** How often we ask whether it was looked at: it is soon, and not always at once. */
const ASKING = 3000;
const ASKS = 12;

interface ActionsProps {
  api: Api;
  home: string;
  source: Source;
  onLooked: (source: Source) => void;
  again: () => void;
}

/** What can be done: with an alarm the steps that end it, else what is needed now and then. */
export function Actions({ api, home, source, onLooked, again }: ActionsProps) {
  const [problem, setProblem] = useState<Problem | null>(null);
  const [asking, setAsking] = useState<'stop' | 'name' | null>(null);
  const look = useLook(api, source, onLooked, again);
  const params = { id: source.id };
  const name = <span class="unseen"> {nameOf(source)}</span>;

  async function done(doing: Promise<Result<unknown>>, said: string) {
    const result = await doing;
    setProblem(result.ok ? null : result.problem);
    if (!result.ok) return;
    setAsking(null);
    announce(t(said, { name: nameOf(source) }));
    again();
  }

  /** The background work may have changed it since it was shown. */
  async function change(body: { title?: string | null; paused?: boolean }): Promise<Result<Source>> {
    const now = await api.get(ONE, { params });
    return now.ok ? await api.patch(ONE, body, { params, version: now.version }) : now;
  }

  return (
    <div class="source__do stack gap-3">
      <Trouble problem={problem ?? look.problem} again={again} />
      <div class="row">
        {source.alarm === 'shape' ? (
          <a class="button button--small" href={`${home}/inlezen?bron=${source.id}&zelfde=ja`}>
            {t('source-read-again')}
            {name}
          </a>
        ) : null}
        {source.health === 'paused' ? null : (
          <button class="button button--plain button--small" type="button" aria-busy={look.busy} onClick={look.now}>
            {t(look.busy ? 'source-looking' : 'source-look')}
            {name}
          </button>
        )}
        <a class="button button--plain button--small" href={`${home}/inlezen?bron=${source.id}`}>
          {t('source-other')}
          {name}
        </a>
        {source.alarm === null ? (
          <>
            <button class="button button--plain button--small" type="button" onClick={() => void done(change({ paused: source.pausedAt === null }), source.pausedAt === null ? 'source-paused-said' : 'source-going-said')}>
              {t(source.pausedAt === null ? 'source-pause' : 'source-go-on')}
              {name}
            </button>
            <button class="button button--plain button--small" type="button" aria-expanded={asking === 'name'} onClick={() => setAsking(asking === 'name' ? null : 'name')}>
              {t('source-name')}
              {name}
            </button>
          </>
        ) : null}
        <button class="button button--plain button--small" type="button" aria-expanded={asking === 'stop'} onClick={() => setAsking(asking === 'stop' ? null : 'stop')}>
          {t('source-stop')}
          {name}
        </button>
      </div>
      {asking === 'stop' ? (
        <div class="stack gap-2">
          <p>{t('source-stop-sure')}</p>
          <div class="row">
            <button class="button button--small" type="button" onClick={() => void done(api.delete(ONE, { params }), 'source-stopped')}>
              {t('source-stop-yes')}
            </button>
            <button class="button button--plain button--small" type="button" onClick={() => setAsking(null)}>
              {t('source-stop-no')}
            </button>
          </div>
        </div>
      ) : null}
      {asking === 'name' ? <Naming source={source} onName={title => void done(change({ title }), 'source-named')} /> : null}
    </div>
  );
}

function Naming({ source, onName }: { source: Source; onName: (title: string | null) => void }) {
  const [title, setTitle] = useState(source.title ?? '');
  return (
    <form
      class="row row--end"
      onSubmit={event => {
        event.preventDefault();
        onName(title.trim() === '' ? null : title.trim());
      }}
    >
      <TextField name={`title-${source.id}`} label={t('source-name-label')} value={title} maxLength={200} onInput={setTitle} />
      <button class="button button--small" type="submit">
        {t('source-name-keep')}
      </button>
    </form>
  );
}

/** Asks for a look, and then whether it was done, until it was or we have asked often enough. */
function useLook(api: Api, source: Source, onLooked: (source: Source) => void, again: () => void) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const gone = useRef(false);
  useEffect(() => () => void (gone.current = true), []);

  async function now() {
    if (busy) return;
    setBusy(true);
    const params = { id: source.id };
    let result = await api.post(`${ONE}/_look`, undefined, { params });
    for (let count = 0; result.ok && result.value.lookedAt === source.lookedAt && count < ASKS && !gone.current; count++) {
      await new Promise(wake => setTimeout(wake, ASKING));
      result = await api.get(ONE, { params });
    }
    if (gone.current) return;
    setBusy(false);
    setProblem(result.ok ? null : result.problem);
    if (!result.ok) return;
    const looked = result.value;
    announce(t(looked.lookedAt === source.lookedAt ? 'source-look-later' : `source-looked-${looked.health}`, { name: nameOf(looked) }));
    onLooked(looked);
    if (looked.alarm !== source.alarm) again();
  }
  return { now: () => void now(), busy, problem };
}
