import { addressMask } from './addresses.ts';
import { maskSecrets, maskSecretsBeside } from './secrets.ts';

/** What was pasted, as it may leave this browser: no keys, passwords, addresses or names of hosts, people and these files. */
export function maskPasted(text: string, fileNames: readonly string[] = []): string {
  return addressMask(fileNames.map(maskSecrets))(maskSecretsBeside(fileNames, text));
}
