import { codesText } from 'shared-ui/i18n/shared';

import { withWords } from '../withWords';
import { AskPage, OfferPage } from './ItemPage';
import { exchangeText } from '../../exchange/text';

/** The page of one ask or offer, as its list is called. */
export const open = (list: string) => withWords(list === 'vragen' ? AskPage : OfferPage, exchangeText, codesText);
