import type { Neighbourhood } from 'shared-ui/api/types';

export const moduleOf = ({ modules }: Neighbourhood, module: string | undefined) => modules.find(one => one.module === module);

/** Whether residents have this module here. What the server does not mention is not switched off. */
export const isOn = (neighbourhood: Neighbourhood, module: string | undefined) => moduleOf(neighbourhood, module)?.residents !== false;
