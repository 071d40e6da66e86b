import { useEffect, useState } from 'preact/hooks';
import type { Neighbourhood } from 'shared-ui/api/types';
import { languageOf } from 'shared-ui/i18n/languages';
import { sharedText } from 'shared-ui/i18n/shared';
import { usualTexts, type TextFiles } from 'shared-ui/i18n/text';

/** Where the texts stand that can be said in own words: of the front door, and of this part. */
const areas: readonly TextFiles[] = [sharedText, import.meta.glob('../../../frame/*.ftl', { import: 'default' })];

export interface Usual {
  nl: Record<string, string>;
  en: Record<string, string>;
}

/** The usual texts, by language and key; none yet while they come. */
export function useUsual({ name }: Neighbourhood): Usual {
  const [usual, setUsual] = useState<Usual>({ nl: {}, en: {} });
  useEffect(() => {
    const inLanguage = async (code: string) => {
      const language = languageOf(code);
      const found = language ? await Promise.all(areas.map(files => usualTexts(files, language, { neighbourhood: name }))) : [];
      return Object.assign({}, ...found) as Record<string, string>;
    };
    void Promise.all([inLanguage('nl'), inLanguage('en')]).then(([nl, en]) => setUsual({ nl, en }));
  }, [name]);
  return usual;
}
