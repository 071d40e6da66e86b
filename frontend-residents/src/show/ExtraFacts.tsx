import type { Api } from 'shared-ui/api/api';
import type { ExtraField, Extras } from 'shared-ui/api/contract.gen';
import { labelOf, useExtraFields } from 'shared-ui/form/extras/extras';
import { fullDate } from 'shared-ui/i18n/moments';
import { t } from 'shared-ui/i18n/text';

import { Fact, WebLink } from './Facts';

import 'shared-ui/tokens/notes.css';

interface ExtraFactsProps {
  api: Api;
  home: string;
  kind: ExtraField['kind'];
  /** None where an answer was kept on this device before there were any. */
  extras: Extras | undefined;
}

/** What this neighbourhood knows of it beside what every neighbourhood knows. */
export function ExtraFacts({ extras = {}, ...props }: ExtraFactsProps) {
  return Object.keys(extras).length === 0 ? null : <Known {...props} extras={extras} />;
}

function Known({ api, home, kind, extras }: ExtraFactsProps & { extras: Extras }) {
  const { fields } = useExtraFields(api, home, kind);
  return (
    <dl class="about">
      {fields
        .filter(field => field.slug in extras)
        .map(field => (
          <Fact key={field.slug} icon="flag" label={labelOf(field)}>
            {field.type === 'link' ? <WebLink url={String(extras[field.slug])} /> : <span class="written">{valueText(field, extras[field.slug] ?? null)}</span>}
          </Fact>
        ))}
    </dl>
  );
}

function valueText({ type }: ExtraField, value: Extras[string]): string {
  if (type === 'flag') return t(value === true ? 'extras-yes' : 'extras-no');
  if (type === 'date') return fullDate(String(value));
  return type === 'number' ? String(value).replace('.', ',') : String(value);
}
