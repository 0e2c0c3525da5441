import { defineCounters } from '../define.ts';

export const counters = defineCounters({ pairs: [{ in: 'came {n}', out: 'went {n}' }], others: [], reasons: ['spilt'] });
