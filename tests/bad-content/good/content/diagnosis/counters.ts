import { defineCounters } from '../define.ts';

export const counters = defineCounters([{ in: 'came {n}', out: 'went {n}' }]);
