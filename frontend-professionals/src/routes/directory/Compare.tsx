import type { Service } from 'shared-ui/api/types';
import { useAnswer, type Answer } from 'shared-ui/data/answer';
import { SelectField } from 'shared-ui/form/SelectField';
import { languageName } from 'shared-ui/i18n/languageName';
import { t } from 'shared-ui/i18n/text';
import type { ScreenProps } from 'shared-ui/shell/screen';
import { exceptionText, hoursText } from 'shared-ui/show/hours';
import { Failed, Waiting } from 'shared-ui/show/states';

import { askServices, useWhole, valueOf } from '../../data/whole';
import { Stand } from '../../show/Stand';
import { Work } from '../../show/Work';

import 'shared-ui/tokens/form.css';
import 'shared-ui/tokens/programme.css';
import '../../form/form.css';
import './directory.css';

/** The two sides, and under which key of the address each is kept. */
const sides = ['een', 'twee'] as const;

/** Two services side by side: what is the same is quiet, what differs stands out. */
export function Compare({ api, neighbourhood, query, go }: ScreenProps) {
  const base = `/werk/${neighbourhood.slug}/diensten`;
  const services = useWhole(`${neighbourhood.slug} services`, askServices(api));
  const chosen = { een: query.get('een') ?? '', twee: query.get('twee') ?? '' };
  const ask = (id: string) => (signal: AbortSignal) =>
    id === '' ? Promise.resolve({ ok: true as const, value: null, version: null }) : api.get('/neighbourhoods/{neighbourhood}/services/{id}', { params: { id }, signal });
  const one = useAnswer<Service | null>(`service ${chosen.een}`, ask(chosen.een));
  const other = useAnswer<Service | null>(`service ${chosen.twee}`, ask(chosen.twee));

  function choose(side: (typeof sides)[number], id: string) {
    const next = new URLSearchParams({ ...chosen, [side]: id });
    go(`${base}/vergelijk?${next.toString()}`, { replace: true, stay: true });
  }

  return (
    <Work title={t('compare-title')} under={t('compare-under')} back={{ href: base, text: t('service-title') }}>
      <div class="beside mb-4">
        {sides.map(side => (
          <SelectField
            key={side}
            name={side}
            label={t(`compare-${side}`)}
            value={chosen[side]}
            options={[{ value: '', label: t('compare-choose') }, ...valueOf(services).map(({ id, name, organisation }) => ({ value: id, label: [name, organisation?.name].filter(Boolean).join(' – ') }))]}
            onChange={id => choose(side, id)}
          />
        ))}
      </div>
      <Sides one={one} other={other} base={base} />
    </Work>
  );
}

function Sides({ one, other, base }: { one: Answer<Service | null>; other: Answer<Service | null>; base: string }) {
  for (const answer of [one, other]) if (answer.state === 'failed') return <Failed problem={answer.problem} again={answer.again} />;
  if (one.state !== 'ready' || other.state !== 'ready') return <Waiting />;
  if (one.value === null || other.value === null) return <p class="lead">{t('compare-none')}</p>;
  const pair = [one.value, other.value] as const;
  return (
    <section class="panel panel--flush" aria-label={t('compare-title')}>
      <table class="table compare">
        <caption class="unseen">{t('compare-title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('compare-what')}</th>
            {pair.map(item => (
              <th scope="col" key={item.id}>
                <a href={`${base}/${item.id}`}>{item.name}</a>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([label, write]) => (
            <Row key={label} label={t(label)} texts={[write(pair[0]), write(pair[1])]} />
          ))}
          <tr>
            <th scope="row">{t('keep-confirmed-title')}</th>
            {pair.map(item => (
              <td key={item.id}>
                <Stand life={item} />
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </section>
  );
}

function Row({ label, texts: [one, other] }: { label: string; texts: [string, string] }) {
  const same = one === other;
  return (
    <tr class={same ? 'compare__same' : undefined}>
      <th scope="row">
        {label}
        {same ? null : <span class="unseen"> {t('compare-differs')}</span>}
      </th>
      <td>{one || '–'}</td>
      <td>{other || '–'}</td>
    </tr>
  );
}

const languageNames = (codes: readonly string[]) => codes.map(languageName).sort().join(', ');

/** What is compared, each as one text. */
const rows: readonly [string, (item: Service) => string][] = [
  ['compare-organisation', item => item.organisation?.name ?? ''],
  ['compare-summary', item => item.summary ?? ''],
  ['compare-eligibility', item => item.eligibility ?? ''],
  ['compare-age', ({ minimumAge, maximumAge }) => (minimumAge === null && maximumAge === null ? '' : `${String(minimumAge ?? 0)}–${String(maximumAge ?? '')}`)],
  ['compare-costs', item => [item.free === null ? '' : t(item.free ? 'compare-free' : 'compare-paid'), item.costNote].filter(Boolean).join('. ')],
  ['compare-hours', item => item.hours.map(hoursText).join('; ')],
  ['compare-exceptions', item => item.exceptions.map(exceptionText).join('; ')],
  ['compare-places', item => item.places.map(({ name }) => name).join(', ')],
  ['compare-areas', item => item.areas.join(', ')],
  ['compare-access', item => item.accessibilityNote ?? ''],
  ['compare-languages', item => languageNames(item.languages)],
  ['compare-application', item => item.application ?? ''],
  ['compare-waiting', item => item.waitingTime ?? ''],
  ['compare-telephone', item => item.telephone ?? ''],
  ['compare-email', item => item.email ?? ''],
  ['dir-url', item => item.url ?? ''],
];
