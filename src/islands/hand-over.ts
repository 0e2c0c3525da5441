import { maskSecrets } from '../masking/secrets.ts';
import { handedKey } from './take-over.ts';

const most = 200_000;

/** Keeps a text for the page that comes next, its secrets masked. */
export function handOver(text: string): void {
  try {
    sessionStorage.setItem(handedKey, maskSecrets(text.slice(0, most)));
  } catch {
    // Without storage the next page begins empty.
  }
}
