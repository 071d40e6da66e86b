import { useState } from 'preact/hooks';
import type { Api } from 'shared-ui/api/api';
import type { ExchangeCard, Today } from 'shared-ui/api/contract.gen';
import { ErrorSummary } from 'shared-ui/form/ErrorSummary';
import { faultOf, wordFaults } from 'shared-ui/form/faults';
import { TextField } from 'shared-ui/form/TextField';
import { useForm } from 'shared-ui/form/useForm';
import { t } from 'shared-ui/i18n/text';
import { announce } from 'shared-ui/shell/announce';
import { Icon } from 'shared-ui/show/Icon';

import { hrefOf } from '../../data/kinds';
import { typed } from '../../form/typed';
import { Trouble } from '../../show/Trouble';
import { focusField, focusNext } from '../../show/focus';
import { walk } from '../../show/walk';
import { onKeys } from './keys';

interface AsksProps {
  api: Api;
  slug: string;
  exchangeDesk: boolean;
  areas: Today['areas'];
  asks: readonly ExchangeCard[];
  again: () => void;
}

/** What residents ask where somebody works and nobody answered: answered where it stands. */
export function Asks({ api, slug, exchangeDesk, areas, asks, again }: AsksProps) {
  const [answering, setAnswering] = useState<string | null>(null);
  return (
    <section class="panel" aria-labelledby="asks">
      <h2 id="asks">{t('asks-title')}</h2>
      <p class="small soft mb-3">{areas.length === 0 ? t('asks-everywhere') : t('asks-areas', { areas: areas.map(area => area?.name).join(', ') })}</p>
      {asks.length === 0 ? <p>{t('asks-none')}</p> : null}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the arrows are a short cut along its buttons */}
      <ul data-walk onKeyDown={walk}>
        {asks.map(ask => {
          const open = answering === ask.id;
          const turn = () => setAnswering(open ? null : ask.id);
          return (
            // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- its button does the same
            <li class="todo" key={ask.id} onKeyDown={onKeys({ a: turn })}>
              <Icon name="ask" />
              <div>
                <b>
                  <a class="same" href={hrefOf('ask', ask.id, slug, exchangeDesk)}>
                    {ask.title}
                  </a>
                </b>
                <p class="small soft">{[ask.area?.name, ask.when, t('asks-waits', { days: daysSince(ask.publishedAt) })].filter(Boolean).join(' · ')}</p>
              </div>
              <button class="button button--plain button--small" type="button" data-cell="act" aria-keyshortcuts="A" aria-expanded={open} onClick={turn}>
                {t('asks-answer')}
                <span class="unseen"> {ask.title}</span>
              </button>
              {open ? <Respond api={api} id={ask.id} again={again} /> : null}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

const daysSince = (moment: string | null) => (moment === null ? 0 : Math.floor((Date.now() - Date.parse(moment)) / 86_400_000));

/** The first words to who asks: it begins a conversation on the site, without an address or a number. */
function Respond({ api, id, again }: { api: Api; id: string; again: () => void }) {
  const name = `respond-${id}`;
  const form = useForm(['text'], async (_, data) => {
    const result = await api.post('/neighbourhoods/{neighbourhood}/asks/{id}/responses', { text: typed(data, name).trim() }, { params: { id } });
    if (!result.ok) return result;
    announce(t('asks-answered'));
    focusNext(document.activeElement?.closest('.todo') ?? null);
    again();
    return result;
  });
  const faults = wordFaults(form.faults, 'asks', { text: t('asks-field-text') }, { text: name });
  return (
    <form class="todo__form stack gap-4" ref={focusField} noValidate aria-busy={form.busy} onSubmit={form.onSubmit}>
      <ErrorSummary title={t('form-summary')} items={faults} />
      <Trouble problem={form.problem} />
      <TextField name={name} label={t('asks-field-text')} hint={t('asks-field-text-hint')} rows={3} maxLength={2000} fault={faultOf(faults, 'text')} />
      <p>
        <button class="button" type="submit" aria-busy={form.busy}>
          {t('asks-send')}
        </button>
      </p>
    </form>
  );
}
