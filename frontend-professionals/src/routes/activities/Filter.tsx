import { t } from 'shared-ui/i18n/text';
import { Chip } from 'shared-ui/form/Chip';

import { categoryName } from '../../data/categories';
import type { Choices } from '../../data/whole';
import { SearchWords } from '../../show/SearchWords';
import type { Filters } from './filters';

interface FilterProps {
  filters: Filters;
  choices: Choices;
  /** The organisations of this person: what "mine" means. */
  own: readonly { id: string; name: string }[];
  /** Sees only what is of the own organisations. */
  bound: boolean;
  onChange: (change: Partial<Filters>) => void;
}

/** What to look for: words first, then what needs attention, then the rest. */
export function Filter({ filters, choices, own, bound, onChange }: FilterProps) {
  const mine = own[0];
  const organisations = bound ? own : choices.organisations;
  return (
    <div class="stack gap-3 mb-4" role="group" aria-label={t('acts-filter')}>
      <div class="row">
        <SearchWords key={filters.q} label={t('acts-search')} action={t('acts-search-do')} q={filters.q} onSearch={q => onChange({ q })} />
        <Chip icon="clock" name="due" label={t('acts-due')} on={filters.stand === 'due'} onChange={on => onChange({ stand: on ? 'due' : '' })} />
        <Chip
          icon="help"
          name="doubtful"
          label={t('acts-doubtful')}
          on={filters.stand === 'doubtful'}
          onChange={on => onChange({ stand: on ? 'doubtful' : '' })}
        />
        {mine && !bound ? (
          <Chip
            icon="person"
            name="mine"
            label={t('acts-mine')}
            on={filters.organisation === mine.id}
            onChange={on => onChange({ organisation: on ? mine.id : '' })}
          />
        ) : null}
      </div>
      <div class="row">
        <Pick
          name="category"
          label={t('acts-category')}
          all={t('acts-all-categories')}
          value={filters.category}
          options={choices.categories.map(category => ({ value: category.slug, label: categoryName(category) }))}
          onPick={category => onChange({ category })}
        />
        <Pick
          name="place"
          label={t('acts-place')}
          all={t('acts-all-places')}
          value={filters.place}
          options={choices.places.map(place => ({ value: place.id, label: place.name }))}
          onPick={place => onChange({ place })}
        />
        {organisations.length > 1 ? (
          <Pick
            name="organisation"
            label={t('acts-organisation')}
            all={bound ? null : t('acts-all-organisations')}
            value={filters.organisation}
            options={organisations.map(organisation => ({ value: organisation.id, label: organisation.name }))}
            onPick={organisation => onChange({ organisation })}
          />
        ) : null}
      </div>
    </div>
  );
}

interface PickProps {
  name: string;
  label: string;
  /** The choice of not narrowing; null where there is none. */
  all: string | null;
  value: string;
  options: readonly { value: string; label: string }[];
  onPick: (value: string) => void;
}

function Pick(props: PickProps) {
  return (
    <div class="pick">
      <label class="unseen" for={`pick-${props.name}`}>
        {props.label}
      </label>
      <select id={`pick-${props.name}`} class="input" onChange={event => props.onPick(event.currentTarget.value)}>
        {props.all === null ? null : <option value="">{props.all}</option>}
        {props.options.map(option => (
          <option key={option.value} value={option.value} selected={option.value === props.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
