/** Types of payloads of IKEv1 by number, in the short names of their RFCs (RFC 2408 3.1, RFC 3947). */
const version1: Readonly<Record<number, string>> = {
  1: 'SA',
  2: 'P',
  3: 'T',
  4: 'KE',
  5: 'ID',
  6: 'CERT',
  7: 'CERTREQ',
  8: 'HASH',
  9: 'SIG',
  10: 'NONCE',
  11: 'N',
  12: 'D',
  13: 'VID',
  14: 'ATTR',
  20: 'NAT-D',
  21: 'NAT-OA',
  130: 'NAT-D',
  131: 'NAT-OA',
  132: 'FRAGMENT',
};

/** What a payload of IKEv1 is called; its number where it has no name. */
export const payloadName1 = (number: number): string => version1[number] ?? `payload ${number}`;
