/** Names of exchanges, as the IANA registries of IKE and IKEv2 have them; in version 1 by what everybody calls them. */
const version1: Readonly<Record<number, string>> = {
  0: 'NONE',
  1: 'BASE',
  2: 'MAIN',
  3: 'AUTHENTICATION ONLY',
  4: 'AGGRESSIVE',
  5: 'INFORMATIONAL',
  6: 'TRANSACTION',
  32: 'QUICK',
  33: 'NEW GROUP',
};

const version2: Readonly<Record<number, string>> = {
  34: 'IKE_SA_INIT',
  35: 'IKE_AUTH',
  36: 'CREATE_CHILD_SA',
  37: 'INFORMATIONAL',
  38: 'IKE_SESSION_RESUME',
  43: 'IKE_INTERMEDIATE',
  44: 'IKE_FOLLOWUP_KE',
};

/** What an exchange is called; its number where it has no name. */
export const exchangeName = (version: 1 | 2, number: number): string =>
  (version === 1 ? version1 : version2)[number] ?? `exchange ${number}`;
