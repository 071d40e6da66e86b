import { languageOf } from '../i18n/languages';
import { language, t } from '../i18n/text';
import { Icon } from '../show/Icon';
import { Disclosure } from './Disclosure';
import { rememberLanguage } from './language';

/** Another language, chosen by its own name. Which there are, the neighbourhood says. */
export function LanguageMenu(props: { codes: readonly string[] }) {
  const offered = props.codes.map(languageOf).filter(found => found !== undefined);
  if (offered.length < 2) return null;
  return (
    <Disclosure
      label={t('language-choose')}
      button={
        <>
          <Icon name="globe" />
          {language.value.code.slice(0, 2).toUpperCase()}
          <span class="unseen">, {t('language-choose')}</span>
        </>
      }
    >
      <ul>
        {offered.map(one => (
          <li key={one.code}>
            <button
              class="drop__item"
              type="button"
              lang={one.code}
              aria-pressed={one.code === language.value.code}
              onClick={() => void rememberLanguage(one)}
            >
              {one.name}
            </button>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
