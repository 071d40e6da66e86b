import { describe } from 'node:test';

import { everyScreen, inOtherLanguages } from '../every.ts';
import { desk } from '../house.ts';
import { professionalScreens } from './screens.ts';

const screens = await professionalScreens();

describe('For professionals', { concurrency: 2 }, () => {
  everyScreen(screens, desk);
  inOtherLanguages(screens[0]!, desk);
});
