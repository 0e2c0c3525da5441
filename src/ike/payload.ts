/** Types of payloads by number (RFC 2408 3.1, RFC 3947, RFC 7296 3.2 and the IANA registries), in the short names of their RFCs. */
export const payload1 = { sa: 1, ke: 4, id: 5, cert: 6, hash: 8, nonce: 10, notify: 11, del: 12, vendor: 13, natD: 20 } as const;
export const payload2 = { sa: 33, ke: 34, nonce: 40, notify: 41, del: 42, vendor: 43, encrypted: 46, fragment: 53 } as const;

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

const version2: Readonly<Record<number, string>> = {
  33: 'SA',
  34: 'KE',
  35: 'IDi',
  36: 'IDr',
  37: 'CERT',
  38: 'CERTREQ',
  39: 'AUTH',
  40: 'NONCE',
  41: 'N',
  42: 'D',
  43: 'VID',
  44: 'TSi',
  45: 'TSr',
  46: 'SK',
  47: 'CP',
  48: 'EAP',
  53: 'SKF',
  54: 'PS',
};

/** What a payload is called; its number where it has no name. */
export const payloadName = (version: 1 | 2, number: number): string => (version === 1 ? version1 : version2)[number] ?? `payload ${number}`;
