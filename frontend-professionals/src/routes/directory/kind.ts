import type { ComponentType } from 'preact';
import type { Api } from 'shared-ui/api/api';
import type { Extras } from 'shared-ui/api/contract.gen';
import type { Result } from 'shared-ui/api/problem';
import type { Life, Neighbourhood, PictureUse } from 'shared-ui/api/types';

import type { Writers } from '../../form/plainDifferences';
import type { Choices } from '../../data/whole';

/** What all kept items have beside their own fields. */
export type Kept = Life & { id: string; mayEdit?: boolean; archivedAt: string | null; archivedReason: string | null; address: string; extras: Extras };

export interface FieldsProps<Form> {
  api: Api;
  neighbourhood: Neighbourhood;
  form: Form;
  choices: Choices;
  /** The organisations somebody may speak for. */
  organisations: readonly { id: string; name: string }[];
  bound: boolean;
  faultOf: (field: string) => string | undefined;
  onChange: (change: Partial<Form>) => void;
}

/** Most of them may have photos. */
export interface Pictured {
  pictures?: PictureUse[];
}

/** One noun of the directory: where it stands, how it is filled in and how the server is asked. */
export interface Kind<Item extends Kept, Form extends Pictured, Body extends object> {
  /** The address under the neighbourhood, and the prefix of the texts. */
  path: string;
  text: 'org' | 'place' | 'project' | 'service';
  /** What each field of the server is called; the keys are the pointers faults come back with. */
  labels: Record<string, string>;
  /** How the members are written that are more than a word or a number. */
  writers?: Writers;
  empty: (organisation: string) => Form;
  /** The form under this name or title. */
  called: (form: Form, name: string) => Form;
  formOf: (item: Item) => Form;
  bodyOf: (form: Form) => Body;
  missing: (form: Form) => string[];
  titleOf: (item: Item) => string;
  Fields: ComponentType<FieldsProps<Form>>;
  /** Stands under the form of one that exists. */
  After?: ComponentType<{ api: Api; id: string; archived: boolean; again: () => void }>;
  ask: (api: Api, id: string, signal?: AbortSignal) => Promise<Result<Item>>;
  create: (api: Api, body: Body) => Promise<Result<Item>>;
  change: (api: Api, id: string, patch: Partial<Body>, version: string | null) => Promise<Result<Item>>;
  archive: (api: Api, id: string, version: string | null) => Promise<Result<void>>;
  confirm: (api: Api, id: string) => Promise<Result<unknown>>;
}
