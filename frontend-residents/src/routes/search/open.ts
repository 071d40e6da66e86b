import { withWords } from '../withWords';
import { Search } from './Search';
import { searchText } from './text';

export const open = () => withWords(Search, searchText);
