import { addressMask } from './addresses.ts';
import { maskSecrets } from './secrets.ts';

/** What was pasted, as it may leave this browser: no keys, passwords, addresses or names of hosts and people. */
export function maskPasted(text: string): string {
  return addressMask()(maskSecrets(text));
}
