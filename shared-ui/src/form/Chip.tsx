import { Icon, type IconName } from '../show/Icon';

/** A filter for a thumb: a pictogram when it is off, filled and ticked when it is on. */
export function Chip(props: { icon: IconName; label: string; on: boolean; name: string; onChange: (on: boolean) => void }) {
  return (
    <label class="chip">
      <input type="checkbox" name={props.name} checked={props.on} onChange={event => props.onChange(event.currentTarget.checked)} />
      <Icon name={props.icon} class="icon--off" />
      <Icon name="check" class="icon--on" />
      {props.label}
    </label>
  );
}
