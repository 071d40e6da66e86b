import type { Api } from 'shared-ui/api/api';
import type { Duplicate } from 'shared-ui/api/contract.gen';
import type { Slice } from 'shared-ui/api/routes';
import { useAnswer } from 'shared-ui/data/answer';
import { t } from 'shared-ui/i18n/text';
import { Icon } from 'shared-ui/show/Icon';

interface AlsoToldProps {
  api: Api;
  id: string;
  home: string;
}

/** Who else tells of this activity, or what looks like it; nothing while that is not known. */
export function AlsoTold({ api, id, home }: AlsoToldProps) {
  const answer = useAnswer<Slice<Duplicate>>(`also told ${id}`, signal =>
    api.get('/neighbourhoods/{neighbourhood}/duplicates', { query: { activity: id, limit: 20 }, signal }),
  );
  if (answer.state !== 'ready') return null;
  const lines = answer.value.items.map(pair => lineOf(pair, id, home)).filter(line => line !== null);
  if (lines.length === 0) return null;
  return (
    <ul class="stack gap-2">
      {lines.map(({ key, text, href, way }) => (
        <li class="notice notice--calm" key={key}>
          <Icon name="cards" />
          <p>
            {text} <a href={href}>{way}</a>
          </p>
        </li>
      ))}
    </ul>
  );
}

type Side = Duplicate['activities'][number];

/** A question is open only while both are there; what is different says nothing here. */
function lineOf(pair: Duplicate, id: string, home: string) {
  const other = pair.activities.find(({ activity }) => activity.id !== id);
  if (!other) return null;
  const { title } = other.activity;
  if (pair.verdict === 'open')
    return pair.activities.some(side => side.archivedAt !== null)
      ? null
      : { key: pair.id, text: t('also-open', { title }), href: `${home}/dubbel`, way: t('also-decide') };
  if (pair.verdict === 'different') return null;
  const decision = { key: pair.id, href: `${home}/dubbel/beslist`, way: t('also-decision') };
  return pair.kept === id ? { ...decision, text: toldBy(other) } : { ...decision, text: t('also-away', { title }) };
}

function toldBy({ activity, calendar }: Side): string {
  const who = [activity.organisation?.name, calendar === null ? null : t('also-calendar', { calendar })].filter(Boolean).join(', ');
  return who === '' ? t('also-told-by-hand') : t('also-told', { who });
}
