import { defineBgpDetails } from '../define.ts';

export const bgpDetails = defineBgpDetails({
  others: [],
  fields: { state: ['state'], received: ['came'], accepted: ['taken'], advertised: ['went'] },
  lines: [],
  beside: ['bgp'],
});
