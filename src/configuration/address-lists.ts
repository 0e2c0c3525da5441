import { addressNumber } from '../settings/networks.ts';
import type { EndBuilder, Noted } from './format.ts';
import { noted } from './format.ts';

/** The address of a list that an end calls first, with the others as its backups; null where it is not known, as of several own ones. */
export function firstOf(end: EndBuilder, id: 'local-address' | 'peer-address', value: string, line: number, notes: Noted[]): string | null {
  const [first = '', ...more] = value.split(',').flatMap((one) => one.trim() || []);
  if (!more.length) return first;
  if (id === 'local-address') {
    notes.push(noted(line, value, 'It has several addresses of its own, and nothing here says which one it uses: none is compared.'));
    return null;
  }
  const backups = more.filter((one) => addressNumber(one) || /^[a-z][\w.-]*$/i.test(one));
  if (backups.length) end.set('peer-backups', backups, line);
  notes.push(noted(line, value, 'It connects to the first of these addresses, and accepts connections from all of them.'));
  return first;
}
