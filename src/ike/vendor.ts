/** Vendor ids by how they begin in hex, with what they say. */
export type VendorIds = readonly (readonly [begin: string, name: string])[];

/** Those that say who speaks: the sources of strongSwan and Wireshark. */
const known: VendorIds = [
  ['12f5f28c457168a9702d9fe274cc', 'Cisco Unity'],
  ['882fe56d6fd20dbc2251613b2ebe5beb', 'strongSwan'],
  ['1e2b516905991c7d7c96fcbfb587e461', 'Windows'],
  ['f4ed19e0c114eb516faaac0ee37daf28', 'Check Point'],
  ['1d6e178f6c2c0be284985465450fe9d4', 'FortiGate'],
  ['8299031757a36082c6a621de', 'FortiGate'],
];

/** Octets of ASCII that can be printed, four or more. */
const printable = /^(?:[2-6][0-9a-f]|7[0-9a-e]){4,64}/;

/** What a vendor id, given as hex digits, says: a name, the text that it is, or how it begins. `more` are known besides. */
export function vendorName(hex: string, more: VendorIds = []): string {
  const named = [...known, ...more].find(([begin]) => hex.startsWith(begin));
  if (named) return named[1];
  const text = printable.exec(hex)?.[0];
  if (text?.length !== Math.min(hex.length, 128)) return hex.slice(0, 32);
  return text.replace(/../g, (octet) => String.fromCharCode(parseInt(octet, 16)));
}
