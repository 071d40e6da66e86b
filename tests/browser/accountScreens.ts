/** The residents' screens of becoming a member and coming in by letter. */
import { home } from './house.ts';
import type { Screen } from './every.ts';

const link = `#${'a'.repeat(42)}`;

export const accountScreens: Screen[] = [
  { name: 'becoming a member', path: `${home}/lid-worden` },
  { name: 'becoming a member by the letter of a street', path: `${home}/lid-worden#KFT72MXQ` },
  { name: 'the last step of becoming a member', path: `${home}/welkom${link}` },
  { name: 'a new password', path: `${home}/nieuw-wachtwoord${link}` },
  { name: 'coming in by letter', path: `${home}/aanmelden${link}` },
  { name: 'a link that says nothing', path: `${home}/welkom` },
  { name: 'the weekly mail', path: `${home}/weekmail` },
  { name: 'the weekly mail, with what can be chosen', path: `${home}/weekmail`, after: async page => {
    for (const fold of [/Onderwerpen/, /Buurten/]) await page.locator('summary', { hasText: fold }).click();
  } },
];
