import type { ComponentChildren } from 'preact';
import type { Api } from 'shared-ui/api/api';
import type { ExtraField } from 'shared-ui/api/contract.gen';
import { useExtraFields } from 'shared-ui/form/extras/extras';
import { Waiting } from 'shared-ui/show/states';

import type { Kind } from '../../exchange/sides';

interface WithExtrasProps {
  api: Api;
  home: string;
  kind: Kind;
  children: (fields: readonly ExtraField[]) => ComponentChildren;
}

/** A form that begins once it is known what the neighbourhood asks. */
export function WithExtras({ api, home, kind, children }: WithExtrasProps) {
  const { ready, fields } = useExtraFields(api, home, kind);
  return ready ? <>{children(fields)}</> : <Waiting />;
}
