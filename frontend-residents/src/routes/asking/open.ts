import { codesText } from 'shared-ui/i18n/shared';

import { exchangeText } from '../../exchange/text';
import { withWords } from '../withWords';
import { AskScreen } from './AskScreen';
import { OfferScreen } from './OfferScreen';
import { askingText } from './text';

/** Placing an ask, or an offer. */
export const open = (what: string) => withWords(what === 'vraag-stellen' ? AskScreen : OfferScreen, askingText, exchangeText, codesText);
