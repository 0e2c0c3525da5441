import type { SelectorPair } from '../settings/end.ts';
import { groupsOf, note, numberOf, oneOf, own, proposalsOf, takeAll, wordOf, type Reading, type Take } from './fortios-setting.ts';
import type { Block } from './fortios-text.ts';
import { idleInPhase2 } from './fortios-words.ts';
import { networkOf } from './in-network.ts';
import { isIp } from './subnet.ts';

const takes: Readonly<Record<string, Take>> = {
  keylifeseconds: (setting, { end }) => {
    const seconds = numberOf(setting, 120, 172800);
    if (seconds !== null) end.set('child-lifetime', seconds, setting.line);
    return seconds !== null;
  },
  pfs: oneOf({ enable: true, disable: false }, (on, { line }, { end }) => {
    if (!on) end.set('pfs', [0], line);
  }),
  replay: oneOf({ enable: true, disable: false }, (on, { line }, { end }) => {
    if (!on) end.set('replay-window', 0, line);
  }),
  encapsulation: oneOf({ 'tunnel-mode': 'tunnel', 'transport-mode': 'transport' } as const, (value, { line }, { end }) =>
    end.set('encapsulation', value, line),
  ),
  ...Object.fromEntries(
    [1, 2, 3, 4, 5, 6, 7].map((at): [string, Take] => [
      `addke${at}`,
      (setting, to) => {
        if (setting.words.some((word) => word !== '0'))
          note(to, setting, 'An additional post-quantum key exchange: the other end has to have it too.');
        return true;
      },
    ]),
  ),
};

function takeKilobytes(block: Block, to: Reading): void {
  const type = block.settings.get('keylife-type');
  const kilobytes = block.settings.get('keylifekbs');
  const kind = type?.words[0];
  if (type && kind === 'seconds') to.end.set('child-kilobytes', 0, type.line);
  if (!kilobytes || kind === 'seconds') return;
  const count = numberOf(kilobytes, 5120, 4294967295);
  if (!type) note(to, kilobytes, 'Without set keylife-type kbs or both it has no effect.');
  else if (count === null) note(to, kilobytes, 'FortiOS takes 5120 to 4294967295 and refuses the line.');
  else to.end.set('child-kilobytes', count, kilobytes.line);
}

function takeCrypto(block: Block, esn: readonly boolean[], to: Reading): void {
  const proposal = block.settings.get('proposal');
  const proposals = proposal ? proposalsOf(proposal, [], false, to) : [];
  if (proposal && proposals.length)
    to.end.set(
      'child-proposals',
      proposals.map((one) => ({ ...one, esn })),
      proposal.line,
    );
  const dhgrp = block.settings.get('dhgrp');
  const groups = groupsOf(dhgrp, to);
  if (dhgrp && groups.length && wordOf(block, 'pfs') !== 'disable') to.end.set('pfs', groups, dhgrp.line);
}

/** Addresses and groups of addresses by their names. */
export type Objects = (name: string) => Block | undefined;

const mostMembers = 1000;

const everything = { '': '0.0.0.0/0', '6': '::/0' } as const;
type Six = keyof typeof everything;

/** The networks of an address or of a group, groups in groups too; undefined where the text has none of that name. */
function networksNamed(name: string, six: Six, objects: Objects): string[] | undefined {
  if (name === 'all') return [everything[six]];
  const found: string[] = [];
  const seen = new Set<string>();
  const open = [name];
  for (let next = open.pop(); next !== undefined && seen.size < mostMembers; next = open.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    const object = objects(next);
    if (!object) return undefined;
    open.push(...(object.settings.get('member')?.words ?? []).toReversed());
    found.push(...networksOf(object));
  }
  return found;
}

function networksOf(object: Block): string[] {
  const subnet = object.settings.get('subnet') ?? object.settings.get('ip6');
  const start = wordOf(object, 'start-ip');
  const end = wordOf(object, 'end-ip');
  if (start && end) return [`${start}-${end}`];
  return subnet ? [networkOf(subnet.words[0] ?? '', subnet.words[1])].filter((network) => network !== null) : [];
}

type Side = 'src' | 'dst';

/** What a phase 2 says of one side, everything where it says nothing; null where what it names is not in the text. */
function sideOf(block: Block, side: Side, objects: Objects, to: Reading): readonly string[] | null {
  const type = typeOf(block, side);
  const six = sixOf(block, side);
  const setting = block.settings.get(`${side}-${own(keyed, type.replace('6', '')) ?? 'subnet'}${six}`);
  const [first = ''] = setting?.words ?? [];
  if (!setting || !first) return [everything[six]];
  if (type.startsWith('name'))
    return named(setting.words, six, objects, () =>
      note(to, setting, `The address ${first} is not in this text: paste config firewall address and addrgrp too.`),
    );
  if (type.startsWith('range')) {
    const last = wordOf(block, `${side}-end-ip${six}`);
    return last && isIp(first) && isIp(last) ? [`${first}-${last}`] : null;
  }
  const network = networkOf(first, setting.words[1]);
  if (!network) note(to, setting, 'No network: FortiOS refuses the line. It takes 192.0.2.0 255.255.255.0 or 192.0.2.0/24.');
  return network ? [network] : null;
}

const keyed: Readonly<Record<string, string>> = { subnet: 'subnet', range: 'start-ip', ip: 'start-ip', name: 'name' };

const typeOf = (block: Block, side: Side): string => wordOf(block, `${side}-addr-type`) ?? guessed(block, side);

const guessed = (block: Block, side: Side): string =>
  ['name', 'name6', 'subnet6'].find((kind) => block.settings.has(`${side}-${kind}`)) ?? 'subnet';

const says = /^(?:src|dst)-(?:addr-type|subnet6?|start-ip6?|name6?|port)$|^protocol$/;
const saysWhere = /^(?:addr-type|subnet6?|start-ip6?|name6?)$/;

/** Both sides are of one family: a side that says nothing is of the other one's. */
function sixOf(block: Block, side: Side): Six {
  const isSaid = (one: Side): boolean =>
    [...block.settings.keys()].some((key) => key.startsWith(`${one}-`) && saysWhere.test(key.slice(4)));
  const other = side === 'src' ? 'dst' : 'src';
  return typeOf(block, isSaid(side) || !isSaid(other) ? side : other).endsWith('6') ? '6' : '';
}

function named(names: readonly string[], six: Six, objects: Objects, missing: () => void): readonly string[] | null {
  const all = names.map((name) => networksNamed(name, six, objects));
  const known = all.flatMap((networks) => networks ?? []);
  if (!all.includes(undefined)) return known.length ? known : null;
  missing();
  return null;
}

const protocols: Readonly<Record<string, string>> = { 1: 'icmp', 6: 'tcp', 17: 'udp' };

function suffixOf(block: Block, side: Side): string {
  const number = wordOf(block, 'protocol') ?? '0';
  const port = wordOf(block, `${side}-port`) ?? '0';
  if (number === '0') return '';
  return `[${own(protocols, number) ?? number}${port === '0' ? '' : `/${port}`}]`;
}

/** The selectors of a phase 2; null where they are not known. */
function selectorsOf(block: Block, objects: Objects, to: Reading): SelectorPair | null {
  const side = (one: Side): readonly string[] | null =>
    sideOf(block, one, objects, to)?.map((network) => network + suffixOf(block, one)) ?? null;
  const [local, remote] = [side('src'), side('dst')];
  return local && remote ? { local, remote } : null;
}

/** What is not in the text of one phase 2 leaves open what the VPN carries. */
function takeSelectors(blocks: readonly Block[], objects: Objects, to: Reading): void {
  const pairs = blocks.map((block) => selectorsOf(block, objects, to));
  const line = blocks.flatMap(({ settings }) => [...settings.values()]).find(({ key }) => says.test(key))?.line ?? blocks[0]?.line;
  const known = pairs.flatMap((pair) => pair ?? []);
  if (line !== undefined && known.length === pairs.length) to.end.set('selectors', known, line);
}

function takeInitiation(blocks: readonly Block[], { end }: Reading): void {
  if (end.get('initiation') === 'responds only') return;
  const said = blocks.flatMap((block) => block.settings.get('auto-negotiate') ?? []);
  const one = said.find(({ words }) => words[0] === 'enable') ?? said[0];
  if (one) end.set('initiation', one.words[0] === 'enable' ? 'starts' : 'on traffic', one.line);
}

const compared = ['proposal', 'pfs', 'dhgrp', 'keylifeseconds', 'encapsulation'];

function noteDifferences([first, ...rest]: readonly Block[], to: Reading): void {
  for (const block of rest) {
    const other = compared.find((key) => block.settings.get(key)?.words.join(' ') !== first?.settings.get(key)?.words.join(' '));
    if (other && first)
      note(
        to,
        block.settings.get(other) ?? { key: other, words: [], line: block.line },
        `${other} of phase 2 ${block.name} differs from that of ${first.name}: only ${first.name} is compared.`,
      );
  }
}

/** Takes what the phase 2 of one phase 1 set: crypto and lifetimes of the first, selectors of all. */
export function readPhase2(blocks: readonly Block[], esn: readonly boolean[], objects: Objects, to: Reading): void {
  const [first, ...rest] = blocks;
  if (!first) return;
  takeAll(first, takes, idleInPhase2, to);
  takeKilobytes(first, to);
  takeCrypto(first, esn, to);
  for (const block of rest) takeAll(block, Object.fromEntries(Object.keys(takes).map((key) => [key, () => true])), idleInPhase2, to);
  noteDifferences(blocks, to);
  takeSelectors(blocks, objects, to);
  takeInitiation(blocks, to);
}
