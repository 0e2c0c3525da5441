/** Types of payloads of IKEv2 by number, in the short names of its RFCs (RFC 7296 3.2 and the IANA registry). */
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
export const payloadName2 = (number: number): string => version2[number] ?? `payload ${number}`;
