import { defineCounters } from '../define.ts';

export const counters = defineCounters({
  pairs: [{ in: 'came {n}', out: 'went {n}' }],
  ways: {
    in: ['in'],
    out: ['out'],
    opened: ['drunk'],
    sealed: ['poured'],
    units: ['drops'],
    others: ['all'],
    ours: ['pipe'],
    theirs: ['well'],
  },
  others: [],
  reasons: ['spilt'],
});
