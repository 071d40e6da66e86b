import type { Api } from 'shared-ui/api/api';
import type { FreshnessTerm } from 'shared-ui/api/contract.gen';
import { TextField } from 'shared-ui/form/TextField';
import { useForm } from 'shared-ui/form/useForm';
import { t } from 'shared-ui/i18n/text';

import { linesOf, numberOf } from '../../../form/texts';
import { Side } from '../../../form/Side';
import { seasonOf, seasonShort } from './season';

const one = '/neighbourhoods/{neighbourhood}/freshness-terms/{kind}' as const;
const days = ['dueDays', 'doubtfulDays', 'archivedDays'] as const;

interface TermEditorProps {
  api: Api;
  term: FreshnessTerm;
  done: () => void;
  close: () => void;
}

/** The term of one kind. What is no number goes as 0, which the server refuses. */
export function TermEditor({ api, term, done, close }: TermEditorProps) {
  const series = term.kind === 'series';
  const single = term.kind === 'activity';
  const form = useForm<string>([...days, 'seasons'], async draft => {
    const read = await api.get(one, { params: { kind: term.kind } });
    if (!read.ok) return read;
    const count = (name: (typeof days)[number]) => numberOf(draft[name] ?? '') ?? 0;
    const typed = { dueDays: count('dueDays'), doubtfulDays: count('doubtfulDays'), archivedDays: count('archivedDays') };
    const seasons = linesOf(draft['seasons'] ?? '').map(seasonOf);
    const result = await api.patch(one, series ? { ...typed, seasons } : typed, { params: { kind: term.kind }, version: read.version });
    if (result.ok) done();
    return result;
  });
  const labels = {
    dueDays: single ? t('terms-before') : t('terms-after'),
    doubtfulDays: t('terms-doubtful-days'),
    archivedDays: t('terms-archived-days'),
    seasons: t('terms-seasons'),
  };
  return (
    <Side title={t(`terms-kind-${term.kind}`)} form={form} text="terms" labels={labels} onClose={close}>
      {faultOf => (
        <>
          {days.map(name => (
            <div class="short" key={name}>
              <TextField
                name={name}
                type="number"
                inputMode="numeric"
                label={labels[name]}
                hint={name === 'dueDays' ? t('terms-usual', { days: term.usualDays }) : undefined}
                fault={faultOf(name)}
                value={String(term[name])}
              />
            </div>
          ))}
          {series ? (
            <TextField name="seasons" rows={2} label={labels.seasons} hint={t('terms-seasons-hint')} fault={faultOf('seasons')} value={term.seasons.map(seasonShort).join('\n')} />
          ) : null}
          <p class="small soft">{t('terms-effect')}</p>
        </>
      )}
    </Side>
  );
}
