import type { Command } from './cisco-lines.ts';
import { isIpv4 } from './subnet.ts';

// Where addresses stand, and names for them.
const ofAddresses =
  /^(?:access-list \S+ .*(?:permit|deny) |crypto (?:dynamic-)?map \S+ \d+ set peer |(?:network-object|subnet|host|range|ip address|tunnel destination) |route \S+ |tunnel-group )/;
// What stands behind these is a name of its own.
const ofOther = new Set(['access-list', 'object-group', 'object', 'route']);

/** Commands with addresses in place of the names that `name 198.51.100.20 SDDC` gives them. */
export function withoutNames(commands: readonly Command[]): readonly Command[] {
  const names = new Map<string, string>();
  for (const { text } of commands) {
    const [, address = '', name] = /^name (\S+) (\S+)/.exec(text) ?? [];
    if (name !== undefined && isIpv4(address)) names.set(name, address);
  }
  if (!names.size) return commands;
  const mended = (command: Command): Command => ({
    ...command,
    text: ofAddresses.test(command.text) ? resolved(command.text, names) : command.text,
    inside: command.inside.map(mended),
  });
  return commands.map(mended);
}

function resolved(text: string, names: ReadonlyMap<string, string>): string {
  const words = text.split(' ');
  return words.map((word, at) => (ofOther.has(words[at - 1] ?? '') ? word : (names.get(word) ?? word))).join(' ');
}
