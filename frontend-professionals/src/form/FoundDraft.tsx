import { t } from 'shared-ui/i18n/text';
import { Icon } from 'shared-ui/show/Icon';

/** What was typed earlier and never saved stands in the form again; it can be thrown away. */
export function FoundDraft(props: { onThrowAway: () => void }) {
  return (
    <div class="notice notice--calm">
      <Icon name="back" way />
      <div class="row row--apart">
        <p>{t('draft-found')}</p>
        <button class="button button--plain button--small" type="button" onClick={props.onThrowAway}>
          {t('draft-throw-away')}
        </button>
      </div>
    </div>
  );
}
