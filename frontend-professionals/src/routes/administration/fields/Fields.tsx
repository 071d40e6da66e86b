import { useState } from 'preact/hooks';
import type { ExtraField } from 'shared-ui/api/contract.gen';
import { useAnswer } from 'shared-ui/data/answer';
import { dateWithYear } from 'shared-ui/i18n/moments';
import { t } from 'shared-ui/i18n/text';
import type { ScreenProps } from 'shared-ui/shell/screen';
import { Icon } from 'shared-ui/show/Icon';
import { Empty } from 'shared-ui/show/states';

import { ChipRadio } from '../../../form/who/ChipRadio';
import { administers } from '../../../frame/roles';
import { ListBeside } from '../ListBeside';
import { FieldEditor } from './FieldEditor';

type Kind = ExtraField['kind'];
const kinds: readonly Kind[] = ['activity', 'organisation', 'place', 'service', 'project', 'ask', 'offer'];

/** What this neighbourhood asks of each kind of item, beside what is always asked. */
export function Fields({ api, session, neighbourhood }: ScreenProps) {
  const { slug } = neighbourhood;
  const person = session.person.value;
  const professionals = person !== null && administers(person, slug).includes('professionals');
  const [kind, setKind] = useState<Kind>('activity');
  const answer = useAnswer<{ items: ExtraField[] }>(`${slug} all extra fields`, signal => api.get('/neighbourhoods/{neighbourhood}/extra-fields', { signal }));
  const ofKind = (all: { items: ExtraField[] }) => all.items.filter(field => field.kind === kind);
  return (
    <ListBeside<{ items: ExtraField[] }, ExtraField | 'new'>
      slug={slug}
      part="/velden"
      under={t('field-under')}
      answer={answer}
      list={(all, { open, show }) => (
        <>
          <ChipRadio
            legend={t('field-of')}
            name="kind"
            chosen={kind}
            options={kinds.map(value => ({ value, label: t(`field-kind-${value}`) }))}
            onChoose={value => {
              setKind(value as Kind);
              show(null);
            }}
          />
          <p>
            <button class="button" type="button" onClick={() => show('new')}>
              <Icon name="plus" />
              {t('field-new')}
            </button>
          </p>
          {ofKind(all).length === 0 ? (
            <Empty icon="table" title={t('field-none')}>
              <p>{t('field-none-text')}</p>
            </Empty>
          ) : (
            <FieldTable kind={kind} items={ofKind(all)} open={open} onOpen={show} mine={field => field.public || professionals} />
          )}
        </>
      )}
      editor={(all, open, { show, done }) => (
        <FieldEditor
          key={open === 'new' ? 'new' : open.id}
          api={api}
          kind={kind}
          field={open === 'new' ? null : open}
          last={Math.max(0, ...ofKind(all).map(one => one.ordinal))}
          professionals={professionals}
          done={done}
          close={() => show(null)}
        />
      )}
    />
  );
}

interface FieldTableProps {
  kind: Kind;
  items: readonly ExtraField[];
  open: ExtraField | 'new' | null;
  onOpen: (field: ExtraField) => void;
  mine: (field: ExtraField) => boolean;
}

function FieldTable({ kind, items, open, onOpen, mine }: FieldTableProps) {
  return (
    <div class="panel panel--flush">
      <table class="table">
        <caption class="unseen">{t(`field-kind-${kind}`)}</caption>
        <thead>
          <tr>
            <th scope="col">{t('field-name')}</th>
            <th scope="col">{t('field-type')}</th>
            <th scope="col">{t('field-who')}</th>
          </tr>
        </thead>
        <tbody>
          {items.map(one => (
            <tr key={one.id} class={open === one ? 'open' : undefined}>
              <th scope="row">
                {mine(one) ? (
                  <button class="linky" type="button" onClick={() => onOpen(one)}>
                    {one.name}
                  </button>
                ) : (
                  one.name
                )}
                {one.archivedAt ? <span class="small soft plain whole">{t('field-archived')}</span> : null}
              </th>
              <td>
                {t(`field-type-${one.type}`)}
                {one.options.length > 0 ? <span class="small soft whole">{one.options.join(', ')}</span> : null}
              </td>
              <td>
                {t(one.public ? 'field-public' : 'field-professionals')}
                {one.changedAt ? <span class="small soft whole">{t('module-changed', { name: one.changedBy ?? t('module-somebody'), date: dateWithYear(one.changedAt) })}</span> : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
