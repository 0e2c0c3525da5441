/** Types of payloads by number (RFC 2408 3.1, RFC 3947, RFC 7296 3.2 and the IANA registries), in the short names of their RFCs. */
export const payload1 = { sa: 1, ke: 4, id: 5, cert: 6, hash: 8, nonce: 10, notify: 11, del: 12, vendor: 13, natD: 20 } as const;
export const payload2 = { sa: 33, ke: 34, nonce: 40, notify: 41, del: 42, vendor: 43, encrypted: 46, fragment: 53 } as const;

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

/** What a payload of IKEv2 is called; its number where it has no name. */
export const payloadName = (number: number): string => version2[number] ?? `payload ${number}`;
