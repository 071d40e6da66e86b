import { language, t } from 'shared-ui/i18n/text';
import type { Go } from 'shared-ui/shell/location';
import { Icon } from 'shared-ui/show/Icon';

import 'shared-ui/tokens/search.css';

interface SearchFormProps {
  home: string;
  name: string;
  words?: string;
  go: Go;
}

/** The one search. Without JavaScript it is a form that goes to the same address. */
export function SearchForm({ home, name, words, go }: SearchFormProps) {
  function onSubmit(event: SubmitEvent) {
    event.preventDefault();
    const typed = new FormData(event.currentTarget as HTMLFormElement).get('q');
    const asked = typeof typed === 'string' ? typed.trim() : '';
    go(`${home}/zoeken${asked === '' ? '' : `?q=${encodeURIComponent(asked)}`}`);
  }
  return (
    <search class="whole">
      <form action={`${home}/zoeken`} onSubmit={onSubmit}>
        <label class="bold" for="q">
          {t('search-in', { name: inSentence(name) })}
        </label>
        <div class="search mt-1">
          <input id="q" name="q" type="search" defaultValue={words} placeholder={t('search-example')} maxLength={200} enterkeyhint="search" />
          <button type="submit">
            <Icon name="search" />
            <span class="unseen">{t('search-do')}</span>
          </button>
        </div>
      </form>
      <nav class="words" aria-label={t('search-often')}>
        {t('search-words')
          .split(', ')
          .map(word => (
            <a key={word} href={`${home}/zoeken?q=${encodeURIComponent(word)}`}>
              {word}
            </a>
          ))}
      </nav>
    </search>
  );
}

/** In a Dutch sentence the article of a name is small: Zoek in de Ruwaard. */
const inSentence = (name: string) => (language.value.locale === 'nl-NL' ? name.replace(/^De /, 'de ') : name);
