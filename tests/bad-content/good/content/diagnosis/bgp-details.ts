import { defineBgpDetails } from '../define.ts';

export const bgpDetails = defineBgpDetails({
  since: [],
  drops: [],
  others: [],
  fields: { state: ['state'], received: ['came'], accepted: ['taken'], advertised: ['went'] },
  lines: [],
  beside: ['bgp'],
});
