import { t } from 'shared-ui/i18n/text';

/** The signs of a rule, as backend/src/concern/rules.txt has them. The examples are Dutch in every language: so are the texts. */
const signs = [
  ['dood|sterven', 'either'],
  ['bedreig*', 'begins'],
  ['[heel] bang', 'maybe'],
  ['ik durf .. naar huis', 'few'],
  ['mes + kwaad', 'near'],
  ['slaat ! drum*', 'without'],
  ['? durf niet', 'unasked'],
  ['?? vannacht', 'two'],
] as const;

/** How a rule is written, for who wants more than plain words. */
export function Signs() {
  return (
    <details>
      <summary>{t('rules-signs')}</summary>
      <dl class="marks mt-2">
        {signs.map(([example, name]) => (
          <div key={name}>
            <dt lang="nl">
              <code>{example}</code>
            </dt>
            <dd>{t(`rules-sign-${name}`)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
