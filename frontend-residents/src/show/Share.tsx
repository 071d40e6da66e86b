import { t } from 'shared-ui/i18n/text';
import { announce } from 'shared-ui/shell/announce';
import { useSignal } from '@preact/signals';
import { Icon } from 'shared-ui/show/Icon';

/** Hands the page on in the device's own way; where there is none, the address is copied. */
export function Share(props: { title: string; address: string }) {
  const copied = useSignal(false);

  async function share() {
    const url = new URL(props.address, window.location.origin).href;
    try {
      if (typeof navigator.share === 'function') return await navigator.share({ title: props.title, url });
      await navigator.clipboard.writeText(url);
      copied.value = true;
      announce(t('share-copied'));
    } catch {
      // Somebody closed the device's own window, or copying is not allowed: nothing was shared.
    }
  }
  return (
    <button class="button button--plain button--small" type="button" onClick={() => void share()}>
      <Icon name={copied.value ? 'check' : 'share'} />
      {t(copied.value ? 'share-copied' : 'share')}
    </button>
  );
}
