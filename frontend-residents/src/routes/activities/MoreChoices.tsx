import { useSignal, type Signal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { Api } from 'shared-ui/api/api';
import { Chip } from 'shared-ui/form/Chip';
import { SelectField } from 'shared-ui/form/SelectField';
import { t } from 'shared-ui/i18n/text';
import { Icon } from 'shared-ui/show/Icon';

import { audiences, none, periods, type Filters, type Position } from './filters';
import { categoryName, useCategories } from '../../show/categories';

interface MoreChoicesProps {
  api: Api;
  home: string;
  open: Signal<boolean>;
  filters: Filters;
  choose: (change: Partial<Filters>) => void;
  position: Signal<Position | null>;
}

/** The other choices, in a sheet that a thumb can close. Each choice works at once. */
export function MoreChoices(props: MoreChoicesProps) {
  const { open, filters, choose } = props;
  const sheet = useRef<HTMLDialogElement>(null);
  const near = useNear(props.position, choose);

  useEffect(() => {
    if (open.value && !sheet.current?.open) sheet.current?.showModal();
    if (!open.value) sheet.current?.close();
  }, [open.value]);

  return (
    <dialog class="sheet" ref={sheet} aria-labelledby="choices-title" onClose={() => (open.value = false)}>
      {open.value ? (
        <form method="dialog" class="stack gap-4">
          <div class="row row--apart">
            <h2 id="choices-title">{t('choices-title')}</h2>
            <button class="tool" type="submit">
              <Icon name="cross" />
              <span class="unseen">{t('close')}</span>
            </button>
          </div>
          <CategoryField {...props} />
          <SelectField
            name="audience"
            label={t('choice-audience')}
            value={filters.audience ?? ''}
            options={[{ value: '', label: t('choice-any-audience') }, ...audiences.map(code => ({ value: code, label: t(`audience-${code}`) }))]}
            onChange={code => choose({ audience: audiences.find(one => one === code) ?? null })}
          />
          <SelectField
            name="period"
            label={t('choice-period')}
            value={filters.period}
            options={periods.map(code => ({ value: code, label: t(`period-${code}`) }))}
            onChange={code => choose({ period: periods.find(one => one === code) ?? 'all' })}
          />
          <div>
            <Chip name="near" icon="pin" label={t('choice-near')} on={filters.near} onChange={near.ask} />
            <p class="small soft mt-2">{near.refused ? t('near-refused') : t('near-hint')}</p>
          </div>
          <p class="row">
            <button class="button button--call" type="submit">
              {t('choices-done')}
            </button>
            <button class="button button--plain" type="button" onClick={() => choose({ ...none, day: filters.day, map: filters.map })}>
              {t('choices-clear')}
            </button>
          </p>
        </form>
      ) : null}
    </dialog>
  );
}

function CategoryField({ api, home, filters, choose }: MoreChoicesProps) {
  const categories = useCategories(api, home);
  return (
    <SelectField
      name="category"
      label={t('choice-category')}
      value={filters.category ?? ''}
      options={[
        { value: '', label: t('choice-any-category') },
        ...categories.map(category => ({ value: category.slug, label: categoryName(category) })),
      ]}
      onChange={slug => choose({ category: slug === '' ? null : slug })}
    />
  );
}

/** The device says where it is, once, and only when asked. It stays in this page. */
function useNear(position: Signal<Position | null>, choose: MoreChoicesProps['choose']) {
  const refused = useSignal(false);
  function ask(on: boolean) {
    if (!on) return choose({ near: false });
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        refused.value = false;
        position.value = { latitude: coords.latitude, longitude: coords.longitude };
        choose({ near: true });
      },
      () => {
        refused.value = true;
        choose({ near: false });
      },
      { timeout: 10_000, maximumAge: 300_000 },
    );
  }
  return { ask, refused: refused.value };
}
