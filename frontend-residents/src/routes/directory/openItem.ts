import type { ComponentType } from 'preact';
import type { ScreenProps } from 'shared-ui/shell/screen';

import { withWords } from '../withWords';
import { OrganisationPage } from './OrganisationPage';
import { PlacePage } from './PlacePage';
import { ServicePage } from './ServicePage';
import { directoryText } from './text';

const pages: Record<string, ComponentType<ScreenProps>> = { organisaties: OrganisationPage, plekken: PlacePage, diensten: ServicePage };

/** The page of one thing of this list. */
export const open = (list: string) => withWords(pages[list] ?? OrganisationPage, directoryText);
