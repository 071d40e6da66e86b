import { withWords } from '../withWords';
import { ProjectPage } from './ProjectPage';
import { Projects } from './Projects';
import { projectsText } from './text';

export const openAll = () => withWords(Projects, projectsText);
export const openOne = () => withWords(ProjectPage, projectsText);
