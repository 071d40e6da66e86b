import type { Neighbourhood } from 'shared-ui/api/types';

/** Whether residents have this module here. What the server does not mention is not switched off. */
export function isOn(neighbourhood: Neighbourhood, module: string): boolean {
  return neighbourhood.modules.find(one => one.module === module)?.residents ?? true;
}
