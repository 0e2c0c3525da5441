/** Vendor ids that say who speaks or what it can do, by how they begin in hex: their RFCs, and the sources of strongSwan and Wireshark. */
const known: readonly (readonly [begin: string, name: string])[] = [
  ['4a131c81070358455c5728f20e95452f', 'NAT traversal (RFC 3947)'],
  ['7d9419a65310ca6f2c179d9215529d56', 'NAT traversal (draft 3)'],
  ['90cb80913ebb696e086381b5ec427b1f', 'NAT traversal (draft 2)'],
  ['cd60464335df21f87cfdb2fc68b6a448', 'NAT traversal (draft 2)'],
  ['4485152d18b6bbcd0be8a8469579ddcc', 'NAT traversal (draft 0)'],
  ['afcad71368a1f1c96b8696fc775701', 'dead peer detection'],
  ['09002689dfd6b712', 'XAUTH'],
  ['12f5f28c457168a9702d9fe274cc', 'Cisco Unity'],
  ['4048b7d56ebce88525e7de7f00d6c2d3', 'IKEv1 fragmentation'],
  ['882fe56d6fd20dbc2251613b2ebe5beb', 'strongSwan'],
  ['1e2b516905991c7d7c96fcbfb587e461', 'Windows'],
  ['f4ed19e0c114eb516faaac0ee37daf28', 'Check Point'],
  ['1d6e178f6c2c0be284985465450fe9d4', 'FortiGate'],
  ['8299031757a36082c6a621de', 'FortiGate'],
];

/** Octets of ASCII that can be printed, four or more. */
const printable = /^(?:[2-6][0-9a-f]|7[0-9a-e]){4,64}/;

/** What a vendor id, given as hex digits, says: a name, the text that it is, or how it begins. */
export function vendorName(hex: string): string {
  const named = known.find(([begin]) => hex.startsWith(begin));
  if (named) return named[1];
  const text = printable.exec(hex)?.[0];
  if (text?.length !== Math.min(hex.length, 128)) return hex.slice(0, 32);
  return text.replace(/../g, (octet) => String.fromCharCode(parseInt(octet, 16)));
}
