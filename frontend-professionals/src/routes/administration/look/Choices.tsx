import type { NeighbourhoodLook } from 'shared-ui/api/contract.gen';
import { SelectField } from 'shared-ui/form/SelectField';
import { Field } from 'shared-ui/form/Field';
import { t } from 'shared-ui/i18n/text';

import type { Values } from './contrast';
import { colours, groups, shapeNames } from './values';

interface ChoicesProps {
  look: NeighbourhoodLook;
  values: Values;
  faultOf: (name: string) => string | undefined;
  onChoose: (name: string, value: string) => void;
}

/** Everything a neighbourhood may choose: colours in groups, and a few words for shapes and letters. */
export function Choices({ look, values, faultOf, onChoose }: ChoicesProps) {
  return (
    <>
      {groups.map(group => (
        <fieldset key={group} class="look-group">
          <legend>{t(`look-group-${group}`)}</legend>
          <div class="look-colours">
            {colours[group].map(name => (
              <Field key={name} name={name} label={t(`look-${name}`)} fault={faultOf(name)}>
                {described => (
                  <span class="look-colour">
                    <input {...described} type="color" value={values[name]} onInput={event => onChoose(name, event.currentTarget.value)} />
                    <code>{values[name]}</code>
                  </span>
                )}
              </Field>
            ))}
          </div>
        </fieldset>
      ))}
      <fieldset class="look-group">
        <legend>{t('look-group-shapes')}</legend>
        <div class="look-colours">
          {shapeNames.map(name => (
            <SelectField
              key={name}
              name={name}
              label={t(`look-${name}`)}
              fault={faultOf(name)}
              value={values[name] ?? ''}
              options={(look.choices[name] ?? []).map(word => ({ value: word, label: t(`look-${name}-${word.replace(/[^a-z0-9]/g, '_')}`) }))}
              onChange={value => onChoose(name, value)}
            />
          ))}
        </div>
      </fieldset>
    </>
  );
}
