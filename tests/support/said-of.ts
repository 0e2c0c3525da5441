import type { Configuration } from '../../src/configuration/format.ts';
import type { End } from '../../src/settings/end.ts';

/** What an end says, without lines; a key as how long it is. */
export const saidOf = (end: End | undefined): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(end ?? {}).map(([id, { value }]) => [id, JSON.parse(JSON.stringify(value ?? null)) as unknown]));

/** Lines of what an end says, by parameter. */
export const linesOf = (end: End | undefined): Readonly<Record<string, number | null>> =>
  Object.fromEntries(Object.entries(end ?? {}).map(([id, { line }]) => [id, line]));

/** Notes as lines and words. */
export const notesOf = ({ notes }: Configuration): readonly string[] => notes.map(({ line, why }) => `${line}: ${why}`);

/** Texts that no syntax is, and damage of those that are: no reader may fail on them. */
export const hostile: readonly (readonly [what: string, text: string])[] = [
  ['nothing', ''],
  ['deep braces', '{"a":'.repeat(100_000)],
  ['deep brackets', '['.repeat(100_000)],
  ['deep elements', '<a>'.repeat(100_000)],
  ['a line of a megabyte', `"psk": "${'x'.repeat(1_000_000)}`],
  ['binary rubbish', String.fromCharCode(...Array.from({ length: 5000 }, (_, at) => (at * 7919) % 256))],
  ['an entity bomb', `<!DOCTYPE a [<!ENTITY b "${'c'.repeat(100)}"><!ENTITY d "&b;&b;&b;&b;">]><pfsense><ipsec>&d;</ipsec></pfsense>`],
  ['open quotes', `aws ec2 create-vpn-connection --options '{"TunnelOptions": [{`],
  ['carriage returns', '\r\r\n\r{\r"a"\r:\r1}\r'],
];
