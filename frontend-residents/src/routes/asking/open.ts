import { exchangeText } from '../exchange/text';
import { withWords } from '../withWords';
import { AskScreen } from './AskScreen';
import { OfferScreen } from './OfferScreen';
import { askingText } from './text';

export const openAsk = () => withWords(AskScreen, askingText, exchangeText);
export const openOffer = () => withWords(OfferScreen, askingText, exchangeText);
