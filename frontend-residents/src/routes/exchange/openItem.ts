import { withWords } from '../withWords';
import { AskPage, OfferPage } from './ItemPage';
import { exchangeText } from './text';

export const openAsk = () => withWords(AskPage, exchangeText);
export const openOffer = () => withWords(OfferPage, exchangeText);
