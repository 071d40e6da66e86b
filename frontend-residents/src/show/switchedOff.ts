import type { Problem } from 'shared-ui/api/problem';

/** The module was switched off while somebody was here: trying again does not help, and what was typed stays on the screen. */
export const switchedOff = (problem: Problem) => problem.type === '/problems/module-off';
