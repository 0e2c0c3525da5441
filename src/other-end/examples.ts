import { literalOf } from '../text/literal.ts';
import type { AskDevice, AskFacts } from './ask-facts.ts';

/** The addresses that the commands and settings of content/devices take as examples, and whose they are. */
const addresses = [
  { example: '198.51.100.20', whose: 'our end', fact: 'ours' },
  { example: '203.0.113.10', whose: 'your end', fact: 'theirs' },
  { example: '169.254.100.1', whose: 'our tunnel address', fact: null },
  { example: '169.254.100.2', whose: 'yours', fact: null },
  { example: '192.0.2.128', whose: 'a network of ours', fact: null },
  { example: '192.0.2.0', whose: 'a network of yours', fact: null },
] as const;

/** Puts the addresses that the reader has given in the place of the examples. */
export function inReadersAddresses(text: string, facts: AskFacts): string {
  return addresses.reduce((done, { example, fact }) => {
    const given = fact && facts[fact];
    return given ? done.replace(whole(example), () => given) : done;
  }, text);
}

/** Says which examples are left in a text, null when there are none. */
export function examplesNote(text: string, device: AskDevice | null): string | null {
  if (!device) return null;
  const left = addresses.filter(({ example }) => whole(example).test(text)).map(({ example, whose }) => `${example} (${whose})`);
  const typed = text
    .split('\n')
    .filter((line) => line.startsWith('    '))
    .join('\n');
  const names = (device.placeholders ?? []).filter((name) => wholeName(name).test(typed));
  const parts = [...left, ...(names.length ? [`${names.join(', ')} (${names.length === 1 ? 'a name' : 'names'})`] : [])];
  return parts.length ? `Examples in the commands below, to be replaced by the real ones: ${parts.join(', ')}.` : null;
}

const whole = (address: string): RegExp => new RegExp(`(?<![\\d.])${address.replaceAll('.', '\\.')}(?!\\d|\\.\\d)`, 'g');

const wholeName = (name: string): RegExp => new RegExp(`(?<![\\w-])${literalOf(name)}(?![\\w-])`);
