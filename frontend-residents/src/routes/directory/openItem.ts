import { withWords } from '../withWords';
import { OrganisationPage } from './OrganisationPage';
import { PlacePage } from './PlacePage';
import { directoryText } from './text';

export const openOrganisation = () => withWords(OrganisationPage, directoryText);
export const openPlace = () => withWords(PlacePage, directoryText);
