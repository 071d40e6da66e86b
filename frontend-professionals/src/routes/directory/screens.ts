import { changeScreen, newScreen } from './Item';
import { organisation } from './organisation';
import { place } from './place';
import { project } from './project';
import { service } from './service';

export const NewOrganisation = newScreen(organisation);
export const ChangeOrganisation = changeScreen(organisation);
export const NewPlace = newScreen(place);
export const ChangePlace = changeScreen(place);
export const NewProject = newScreen(project);
export const ChangeProject = changeScreen(project);
export const NewService = newScreen(service);
export const ChangeService = changeScreen(service);
