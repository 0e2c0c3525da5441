import { maskSecrets } from '../masking/secrets.ts';

const key = 'tunnel-down:text';
const most = 200_000;

/** Keeps a text for the page that comes next, its secrets masked: it stays in this tab, in no address and in no request. */
export function handOver(text: string): void {
  try {
    sessionStorage.setItem(key, maskSecrets(text.slice(0, most)));
  } catch {
    // Without storage the next page begins empty.
  }
}

/** Takes the text that the page before kept, once. */
export function takeOver(): string {
  try {
    const text = sessionStorage.getItem(key) ?? '';
    sessionStorage.removeItem(key);
    return text;
  } catch {
    return '';
  }
}
