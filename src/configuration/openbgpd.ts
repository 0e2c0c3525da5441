import type { ParameterId, Values } from '../settings/end.ts';
import { asNamed, firstSessions, isAddress, Notes, OwnNetworks } from './bgp-words.ts';
import { EndBuilder, type Called, type Configuration, type Format, type Vpn } from './format.ts';
import { bgpdLineFor } from './openbgpd-line-for.ts';
import { bgpdLines, type BgpdLine } from './openbgpd-lines.ts';
import { BgpdNeighbor, isBeforeExport } from './openbgpd-neighbor.ts';
import { BgpdRules, type Neighbor } from './openbgpd-rules.ts';

/** OpenBGPD: `bgpd.conf`. */
export const openbgpd: Format = {
  format: 'OpenBGPD',
  read,
  lineFor: <Id extends ParameterId>(id: Id, value: Values[Id], _name: string, called: Called = {}) =>
    bgpdLineFor(id, value, called['neighbor'] ?? 'NEIGHBOR'),
};

function read(text: string): Configuration {
  const { lines, missing, unclosed } = bgpdLines(text);
  const notes = new Notes();
  for (const { line, name } of missing)
    notes.add(line, name, `The macro ${name} is not in this text: bgpd refuses the whole file. Paste its definition too.`);
  if (unclosed !== null) notes.add(unclosed, '{', 'A block is not closed at the end of this text: it lacks a }.');
  for (const { words, line, text: typed } of lines)
    if (words[0] === 'include') notes.add(line, typed, 'What it includes is not in this text: paste it too.');
  const common = commonOf(lines, notes);
  const rules = new BgpdRules(lines, isOld(lines) ? 'all' : 'none');
  const surroundings = { common, rules, networks: networksIn(lines), notes };
  const vpns = firstSessions(neighborsIn(lines), notes).map((one) => vpnOf(one, surroundings));
  return { format: 'OpenBGPD', release: null, vpns, notes: notes.all };
}

interface Found {
  readonly neighbor: BgpdLine;
  readonly group: BgpdLine | null;
}

const isNeighbor = ({ words }: BgpdLine): boolean => words[0] === 'neighbor' && words.length > 1;

const neighborsIn = (lines: readonly BgpdLine[]): Found[] =>
  lines.flatMap((line): Found[] => {
    if (isNeighbor(line)) return [{ neighbor: line, group: null }];
    return line.words[0] === 'group' ? line.inside.filter(isNeighbor).map((neighbor) => ({ neighbor, group: line })) : [];
  });

interface Surroundings {
  readonly common: EndBuilder;
  readonly rules: BgpdRules;
  readonly networks: OwnNetworks;
  readonly notes: Notes;
}

/** Of a release that lets pass what no rule is about. */
const isOld = (lines: readonly BgpdLine[]): boolean =>
  lines
    .flatMap(({ inside }) => inside.flatMap((line) => [line, ...line.inside]))
    .some(({ words: [first, ...rest] }) => first === 'announce' && isBeforeExport(rest));

function vpnOf({ neighbor, group }: Found, { common, rules, networks, notes }: Surroundings): Vpn {
  const { line, text } = neighbor;
  const address = neighbor.words[1] ?? '';
  const reader = new BgpdNeighbor(notes);
  for (const one of [...(group?.inside.filter((inside) => !isNeighbor(inside)) ?? []), ...neighbor.inside]) reader.take(one);
  const end = reader.end.fillFrom(common.end());
  if (isAddress(address)) end.set('bgp-neighbor', address, line);
  else notes.add(line, text, 'It accepts any neighbor of this network: no single address is set.');
  if (!end.has('bgp-as')) notes.add(line, text, 'AS needs to be given before neighbor definitions: bgpd refuses the whole file.');
  if (!end.has('bgp-neighbor-as')) notes.add(line, text, 'peer AS may not be zero: bgpd refuses the whole file. It lacks remote-as.');
  if (end.get('bgp-neighbor-as') === transitional || end.get('bgp-as') === transitional)
    notes.add(line, text, `AS ${transitional} is reserved and may not be used: bgpd refuses the whole file.`);
  setRules(end, rules, { name: address, line, group: group?.words[1] ?? null });
  setNetworks(end, networks);
  return { name: address, line, end: end.end(), called: { neighbor: address } };
}

/** AS_TRANS of RFC 6793. */
const transitional = 23456;

function commonOf(lines: readonly BgpdLine[], notes: Notes): EndBuilder {
  const reader = new BgpdNeighbor(notes);
  for (const { words, line, text } of lines) {
    const [first = '', second = '', third] = words;
    const as = first === 'AS' ? asNamed(second) : null;
    if (as !== null) reader.end.set('bgp-as', as, line);
    if (first === 'router-id' && isAddress(second)) reader.end.set('bgp-router-id', second, line);
    if (first === 'holdtime') reader.holdTime(second, third, line, text);
  }
  return new EndBuilder().fillFrom(reader.end.end());
}

function setRules(end: EndBuilder, rules: BgpdRules, named: Pick<Neighbor, 'name' | 'line' | 'group'>): void {
  const neighbor = { ...named, as: end.get('bgp-neighbor-as'), ownAs: end.get('bgp-as') };
  const [into, out] = [rules.for('from', neighbor), rules.for('to', neighbor)];
  if (into) end.set('bgp-in', into.passes, into.line);
  // What is not exported no rule lets out.
  if (out && end.get('bgp-out') !== 'none') end.set('bgp-out', out.passes === 'all' ? (end.get('bgp-out') ?? 'all') : out.passes, out.line);
}

const isNetwork = /^[\da-f.:]+\/\d{1,3}$/i;

/** What a set holds, in lines of its own or in its own line. */
const wordsInside = (set: BgpdLine | undefined): readonly string[] =>
  set ? [...set.words, ...set.inside.flatMap(({ words }) => words)].map((word) => word.replace(/,$/, '')) : [];

function networksIn(lines: readonly BgpdLine[]): OwnNetworks {
  const networks = new OwnNetworks();
  const sets = new Map(lines.filter(({ words }) => words[0] === 'prefix-set').map((one) => [one.words[1] ?? '', one]));
  for (const { words, line } of lines) {
    if (words[0] !== 'network') continue;
    const named = words[1] === 'prefix-set' ? wordsInside(sets.get(words[2] ?? '')) : [words[1] ?? ''];
    for (const word of named) if (isNetwork.test(word)) networks.add(word, line);
  }
  return networks;
}

function setNetworks(end: EndBuilder, networks: OwnNetworks): void {
  const own = networks.of(end.get('bgp-families') ?? ['ipv4']);
  if (own) end.set('bgp-networks', own.networks, own.line);
}
