import { useState } from 'preact/hooks';
import type { Api } from 'shared-ui/api/api';
import type { ModuleSetting } from 'shared-ui/api/contract.gen';
import { TextField } from 'shared-ui/form/TextField';
import { useForm } from 'shared-ui/form/useForm';
import { t } from 'shared-ui/i18n/text';

import { IconField } from './IconField';
import type { Part } from './ModuleSwitch';
import { Side } from '../../form/Side';

interface ModuleEditorProps {
  api: Api;
  module: ModuleSetting;
  part: Part;
  done: () => void;
  close: () => void;
}

const fields = ['name', 'nameEn', 'icon', 'ordinal'] as const;
const one = '/neighbourhoods/{neighbourhood}/modules/{module}' as const;

/** How a module is called, drawn and placed in one part of the house. */
export function ModuleEditor({ api, module, part, done, close }: ModuleEditorProps) {
  const member = part === 'residents' ? 'forResidents' : 'forProfessionals';
  const face = module[member];
  const [icon, setIcon] = useState(face.icon);
  const form = useForm<string>(fields.map(field => `${member}/${field}`), async (_, data) => {
    const typed = (field: string) => typedIn(data, field);
    const ordinal = typed('ordinal') === '' ? null : Number(typed('ordinal'));
    const result = await change(api, module.module, { [member]: { name: typed('name'), nameEn: typed('nameEn'), icon, ordinal } });
    if (result.ok) done();
    return result;
  });
  const labels = { name: t('module-face-name'), nameEn: t('module-face-name-en'), icon: t('category-icon'), ordinal: t('category-ordinal') };
  const bare = { ...form, faults: form.faults.map(fault => ({ ...fault, field: fault.field.slice(member.length + 1) })) };
  return (
    <Side title={t('module-face-title', { name: module.name })} form={bare} text="module" labels={labels} onClose={close}>
      {faultOf => (
        <>
          <p class="soft">{t(`module-face-${part}`)}</p>
          <TextField name="name" label={labels.name} hint={t('module-face-name-hint', { name: module.name })} fault={faultOf('name')} value={face.name} maxLength={40} />
          <TextField name="nameEn" label={labels.nameEn} hint={t('category-name-en-hint')} fault={faultOf('nameEn')} value={face.nameEn} maxLength={40} />
          <IconField label={labels.icon} fault={faultOf('icon')} value={icon} usual={t('module-face-usual')} onChange={setIcon} />
          <div class="short">
            <TextField
              name="ordinal"
              type="number"
              inputMode="numeric"
              label={labels.ordinal}
              hint={t('module-face-ordinal-hint', { usual: face.usualOrdinal })}
              fault={faultOf('ordinal')}
              value={face.ordinal === null ? '' : String(face.ordinal)}
            />
          </div>
        </>
      )}
    </Side>
  );
}

interface Patch {
  [member: string]: { name: string; nameEn: string; icon: string; ordinal: number | null };
}

async function change(api: Api, module: string, patch: Patch) {
  const read = await api.get(one, { params: { module } });
  return read.ok ? await api.patch(one, patch, { params: { module }, version: read.version }) : read;
}

function typedIn(data: FormData, field: string): string {
  const value = data.get(field);
  return typeof value === 'string' ? value.trim() : '';
}
