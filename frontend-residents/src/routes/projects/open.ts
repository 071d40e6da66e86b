import { withWords } from '../withWords';
import { ProjectPage } from './ProjectPage';
import { Projects } from './Projects';
import { projectsText } from './text';

/** All projects, or the page of one. */
export const open = (one: string) => withWords(one ? ProjectPage : Projects, projectsText);
