import { defineBgpDetails } from '../define.ts';

export const bgpDetails = defineBgpDetails({
  families: { heads: [], ours: [] },
  since: [],
  drops: [],
  few: ['{few} came'],
  sums: ['{received} came'],
  others: [],
  fields: { state: ['state'], received: ['came'], accepted: ['taken'], advertised: ['went'] },
  lines: [],
  beside: ['bgp'],
});
