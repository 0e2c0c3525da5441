import { defineBgpStates } from './define.ts';

export const bgpStates = defineBgpStates([]);
