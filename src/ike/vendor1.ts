import type { VendorIds } from './vendor.ts';

/** Vendor ids of IKEv1, which say there what an end can do, by how they begin in hex: their RFCs and drafts. */
export const vendorIds1: VendorIds = [
  ['4a131c81070358455c5728f20e95452f', 'NAT traversal (RFC 3947)'],
  ['7d9419a65310ca6f2c179d9215529d56', 'NAT traversal (draft 3)'],
  ['90cb80913ebb696e086381b5ec427b1f', 'NAT traversal (draft 2)'],
  ['cd60464335df21f87cfdb2fc68b6a448', 'NAT traversal (draft 2)'],
  ['4485152d18b6bbcd0be8a8469579ddcc', 'NAT traversal (draft 0)'],
  ['afcad71368a1f1c96b8696fc775701', 'dead peer detection'],
  ['09002689dfd6b712', 'XAUTH'],
  ['4048b7d56ebce88525e7de7f00d6c2d3', 'IKEv1 fragmentation'],
];
