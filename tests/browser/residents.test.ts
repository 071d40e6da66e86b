import { describe } from 'node:test';

import { everyScreen, inOtherLanguages } from './every.ts';
import { phone } from './house.ts';
import { residentScreens } from './screens.ts';

const screens = await residentScreens();

describe('For residents', { concurrency: 2 }, () => {
  everyScreen(screens, phone);
  inOtherLanguages(screens[0]!, phone);
});
