import { useSignal, type Signal } from '@preact/signals';
import { Listed } from 'shared-ui/data/Listed';
import { today } from 'shared-ui/i18n/moments';
import { t } from 'shared-ui/i18n/text';
import { Page } from 'shared-ui/shell/Page';
import type { ScreenProps } from 'shared-ui/shell/screen';
import { DayHead } from 'shared-ui/show/DayHead';
import { Icon } from 'shared-ui/show/Icon';
import { Slot } from 'shared-ui/show/Slot';

import { byDay, lineKey } from '../../show/days';
import { isOn } from '../../show/modules';
import { DayStrip } from './DayStrip';
import { hiddenChoices, none, readFilters, stretchOf, writeFilters, type Filters, type Position } from './filters';
import { MoreChoices } from './MoreChoices';
import { NoneFound } from './NoneFound';
import { ProgrammeMap } from './ProgrammeMap';
import { QuickChoices } from './QuickChoices';
import { Summary } from './Summary';
import { TakeAlong } from './TakeAlong';
import { useProgramme } from './useProgramme';
import { useWide } from './useWide';

import 'shared-ui/tokens/programme.css';
import 'shared-ui/tokens/form.css';
import './programme.css';

/** What there is to do, by day: a strip of days, filters for a thumb, and a map beside the list. */
export function Programme({ api, neighbourhood, query, go }: ScreenProps) {
  const home = `/${neighbourhood.slug}`;
  const now = today();
  const filters = readFilters(query);
  const position = useSignal<Position | null>(null);
  const choosing = useSignal(false);
  const wide = useWide();
  const list = useProgramme(api, home, filters, now, position.value);
  const { from } = stretchOf(filters, now);
  const lines = list.state === 'ready' ? list.value.items : [];
  const until = list.state === 'ready' ? (list.old?.until ?? null) : null;

  function choose(change: Partial<Filters>) {
    go(`${home}/activiteiten${writeFilters({ ...filters, ...change })}`, { replace: true, stay: true });
  }
  const clear = () => choose({ ...none, day: filters.day, map: filters.map });

  return (
    <Page title={t('programme-title')} class="page page--programme">
      <DayStrip home={home} now={now} chosen={from} filters={filters} />
      <QuickChoices filters={filters} choose={choose}>
        {wide ? <MoreButton filters={filters} choosing={choosing} /> : null}
      </QuickChoices>
      <Summary api={api} list={list} filters={filters} position={position.value} clear={clear} />
      {filters.map && !wide ? <ProgrammeMap neighbourhood={neighbourhood} lines={lines} choose={choose} /> : null}
      <div class="programme">
        <section class="mt-5" aria-label={t('programme-list')}>
          <Listed list={list} empty={<NoneFound home={home} filters={filters} clear={clear} until={until} />}>
            {items =>
              byDay(items, from).map(day => (
                <section key={day.day} class="day" aria-labelledby={`d${day.day}`}>
                  <DayHead day={day.day} level={2} sticky id={`d${day.day}`} />
                  <ul>
                    {day.lines.map(line => (
                      <Slot key={lineKey(line)} line={line} level={3} fresh />
                    ))}
                  </ul>
                </section>
              ))
            }
          </Listed>
          {lines.length > 0 ? (
            <p class="mt-5">
              <a href={`${home}/er-mist-iets`}>{t('programme-missing')}</a>
            </p>
          ) : null}
          {isOn(neighbourhood, 'outlets') ? <TakeAlong api={api} home={home} /> : null}
        </section>
        {wide ? <ProgrammeMap neighbourhood={neighbourhood} lines={lines} choose={choose} /> : null}
      </div>
      {wide ? null : (
        <div class="thumb">
          <MoreButton filters={filters} choosing={choosing} />
          <button
            class="button button--plain button--small"
            type="button"
            aria-pressed={filters.map}
            onClick={() => choose({ map: !filters.map })}
          >
            <Icon name="pin" />
            {t('map-show')}
          </button>
        </div>
      )}
      <MoreChoices api={api} home={home} open={choosing} filters={filters} choose={choose} position={position} />
    </Page>
  );
}

function MoreButton({ filters, choosing }: { filters: Filters; choosing: Signal<boolean> }) {
  return (
    <button class="button button--small" type="button" aria-haspopup="dialog" onClick={() => (choosing.value = true)}>
      <Icon name="filter" />
      {t('choices-more', { chosen: hiddenChoices(filters) })}
    </button>
  );
}
