import { Choices } from 'shared-ui/form/Choices';
import { languageOf } from 'shared-ui/i18n/languages';
import { language, t } from 'shared-ui/i18n/text';
import { comfort, setComfort, type Comfort } from 'shared-ui/shell/comfort';
import { rememberLanguage } from 'shared-ui/shell/language';

const sizes: readonly Comfort['text'][] = ['normal', 'large', 'larger'];
const modes: readonly Comfort['mode'][] = ['auto', 'light', 'dark'];
const contrasts: readonly Comfort['contrast'][] = ['auto', 'high'];

/** Language, size, light and contrast: each works at once and is kept on this device only. */
export function ComfortForm(props: { codes: readonly string[] }) {
  const { text, mode, contrast } = comfort.value;
  const offered = props.codes.map(languageOf).filter(found => found !== undefined);
  const options = (group: string, codes: readonly string[]) => codes.map(value => ({ value, label: t(`${group}-${value}`) }));
  return (
    <section class="stack gap-5" aria-labelledby="comfort">
      <h2 id="comfort">{t('comfort-title')}</h2>
      <Choices
        legend={t('comfort-language')}
        name="language"
        type="radio"
        chosen={[language.value.code]}
        options={offered.map(one => ({ value: one.code, label: one.name }))}
        onChoose={code => {
          const found = languageOf(code);
          if (found) void rememberLanguage(found);
        }}
      />
      <Choices
        legend={t('comfort-text')}
        name="text"
        type="radio"
        chosen={[text]}
        options={options('comfort-text', sizes)}
        onChoose={code => setComfort({ text: sizes.find(one => one === code) ?? 'normal' })}
      />
      <Choices
        legend={t('comfort-mode')}
        name="mode"
        type="radio"
        chosen={[mode]}
        options={options('comfort-mode', modes)}
        onChoose={code => setComfort({ mode: modes.find(one => one === code) ?? 'auto' })}
      />
      <Choices
        legend={t('comfort-contrast')}
        name="contrast"
        type="radio"
        chosen={[contrast]}
        options={options('comfort-contrast', contrasts)}
        onChoose={code => setComfort({ contrast: contrasts.find(one => one === code) ?? 'auto' })}
      />
      <p class="small soft">{t('comfort-kept')}</p>
    </section>
  );
}
