import type { Api } from 'shared-ui/api/api';
import type { NeighbourhoodCard } from 'shared-ui/api/types';
import { SelectField } from 'shared-ui/form/SelectField';
import { TextField } from 'shared-ui/form/TextField';
import { useForm } from 'shared-ui/form/useForm';
import { t } from 'shared-ui/i18n/text';

import { orNothing } from '../../form/texts';
import { Side } from '../../form/Side';

const fields = ['name', 'slug', 'like', 'municipality', 'adminResidents', 'adminProfessionals'] as const;

interface NewNeighbourhoodProps {
  api: Api;
  known: readonly NeighbourhoodCard[];
  done: (made: NeighbourhoodCard) => void;
  close: () => void;
}

/** A neighbourhood set up as one that is there; its administrators hear of it. */
export function NewNeighbourhood({ api, known, done, close }: NewNeighbourhoodProps) {
  const form = useForm<string>(fields, async draft => {
    const typed = (name: (typeof fields)[number]) => orNothing(draft[name] ?? '');
    const result = await api.post('/neighbourhoods', {
      name: typed('name') ?? '',
      slug: typed('slug') ?? '',
      like: typed('like') ?? '',
      municipality: typed('municipality'),
      adminResidents: typed('adminResidents'),
      adminProfessionals: typed('adminProfessionals'),
    });
    if (result.ok) done(result.value);
    return result;
  });
  const labels = Object.fromEntries(fields.map(name => [name, t(`hoods-${name}`)]));
  const words = (name: (typeof fields)[number]) => ({ name, label: t(`hoods-${name}`) });
  return (
    <Side title={t('hoods-new')} form={form} text="hoods" labels={labels} onClose={close}>
      {faultOf => (
        <>
          <TextField {...words('name')} fault={faultOf('name')} maxLength={60} />
          <TextField {...words('slug')} hint={t('hoods-slug-hint')} fault={faultOf('slug')} maxLength={60} />
          <SelectField {...words('like')} hint={t('hoods-like-hint')} fault={faultOf('like')} options={known.map(one => ({ value: one.slug, label: one.name }))} />
          <TextField {...words('municipality')} hint={t('hoods-municipality-hint')} fault={faultOf('municipality')} maxLength={60} />
          <TextField {...words('adminResidents')} type="email" hint={t('hoods-admin-hint')} fault={faultOf('adminResidents')} maxLength={254} />
          <TextField {...words('adminProfessionals')} type="email" fault={faultOf('adminProfessionals')} maxLength={254} />
        </>
      )}
    </Side>
  );
}
