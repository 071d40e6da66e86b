import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';

import { t } from '../i18n/text';
import { Icon } from '../show/Icon';
import { place } from './location';

/** Reads the page out with the device's own voice; a device without one gets no button. */
export function ReadAloud() {
  const speaking = useSignal(false);
  const path = place.value.path;

  function stop() {
    speaking.value = false;
    if ('speechSynthesis' in window) speechSynthesis.cancel();
  }
  useEffect(() => stop, [path]);
  if (!('speechSynthesis' in window)) return null;

  async function toggle() {
    if (speaking.value) return stop();
    speaking.value = true;
    const { readAloud } = await import('./readAloud');
    await readAloud(document.getElementById('main'), document.documentElement.lang);
    speaking.value = false;
  }

  return (
    <button class="tool" type="button" aria-pressed={speaking.value} onClick={() => void toggle()}>
      <Icon name={speaking.value ? 'cross' : 'speaker'} />
      <span class="unseen">{t('read-aloud')}</span>
    </button>
  );
}
