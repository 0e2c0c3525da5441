import type { Known } from '../known/known.ts';
import { nothingKnown, parseKnown, writeKnown } from '../known/known.ts';

const key = 'tunnel-down:known';

/** Where storage is refused, what is known lasts as long as this page. */
let memory: string | null = null;

/** What the reader has set, given and answered in this tab. */
export function readKnown(): Known {
  return parseKnown(memory ?? stored());
}

/** Changes it, and says so to whatever on this page shows it. */
export function changeKnown(change: (known: Known) => Known): void {
  write(writeKnown(change(readKnown())));
  document.dispatchEvent(new Event('known'));
}

/** Forgets all of it. */
export const forgetKnown = (): void => changeKnown(() => nothingKnown);

/** False where this browser refuses storage: it is then known on this page alone. */
export const isKept = (): boolean => memory === null;

function stored(): string | null {
  try {
    return sessionStorage.getItem(key);
  } catch {
    memory = '';
    return null;
  }
}

function write(text: string): void {
  try {
    if (text) sessionStorage.setItem(key, text);
    else sessionStorage.removeItem(key);
  } catch {
    memory = text;
  }
}
