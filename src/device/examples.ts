import { literalOf } from '../text/literal.ts';

/** The addresses that commands, settings and configurations of devices take as examples, and what they stand for. */
const addresses = {
  '198.51.100.20': 'the SDDC',
  '203.0.113.10': 'the device',
  '169.254.100.1': 'the VTI of the SDDC',
  '169.254.100.2': 'the VTI of the device',
  '192.0.2.128': 'a network of the SDDC',
  '192.0.2.129': 'a VM',
  '192.0.2.0': 'a network of the device',
} as const;

/** Says which addresses in a text, and which names in its lines, are examples, so that nobody types them as they stand; null when none are. */
export function examplesIn(text: string, lines: readonly string[] = [], names: readonly string[] = []): string | null {
  const typed = lines.join('\n');
  const found = Object.entries(addresses).filter(([address]) => whole(address).test(`${typed}\n${text}`));
  const named = names.filter((name) => whole(name).test(typed)); // in prose SDDC is the SDDC
  const parts = [
    ...found.map(([address, what]) => `${address} (${what})`),
    ...(named.length ? [`${named.join(', ')} (${nameOrNames(named)})`] : []),
  ];
  return parts.length ? `Example: ${parts.join(', ')}` : null;
}

const nameOrNames = (names: readonly string[]): string => (names.length === 1 ? 'a name' : 'names');

/** Not inside a longer address or name. */
const whole = (part: string): RegExp => new RegExp(`(?<![\\w.-])${literalOf(part)}(?![\\w-]|\\.\\d)`);
