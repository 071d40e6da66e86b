import type { ComponentChildren } from 'preact';
import { Chip } from 'shared-ui/form/Chip';
import { t } from 'shared-ui/i18n/text';

import type { Filters } from './filters';

interface QuickChoicesProps {
  filters: Filters;
  choose: (change: Partial<Filters>) => void;
  children?: ComponentChildren;
}

/** The three choices people make most, under a thumb. */
export function QuickChoices({ filters, choose, children }: QuickChoicesProps) {
  return (
    <div role="group" aria-label={t('choices')} class="chips mt-4">
      <Chip name="free" icon="euro" label={t('choice-free')} on={filters.free} onChange={free => choose({ free })} />
      <Chip name="accessible" icon="wheel" label={t('choice-wheelchair')} on={filters.accessible} onChange={accessible => choose({ accessible })} />
      <Chip name="open" icon="door" label={t('choice-open')} on={filters.open} onChange={open => choose({ open })} />
      {children}
    </div>
  );
}
