import type { Group } from '../ike/algorithm.ts';
import type { ParameterId, Proposal, SelectorPair, Values } from '../settings/end.ts';
import { charonText, groupWord } from './charon-proposals.ts';
import { charonIdentityText } from './charon-words.ts';
import { withSetGroups } from './child-groups.ts';
import type { Called } from './format.ts';
import type { Dialect } from '../syntax/ipsec-conf.ts';
import { plutoText } from './pluto-proposals.ts';
import { plutoIdentityText } from './pluto-words.ts';

type Writers = { readonly [Id in ParameterId]?: (value: Values[Id], called: Called) => string | null };

/** The lines that set a parameter in a connection. */
export function lineFor<Id extends ParameterId>(id: Id, value: Values[Id], dialect: Dialect, called: Called = {}): string | null {
  const own = (dialect === 'strongSwan' ? ofStrongswan : ofLibreswan)[id]?.(value, called) ?? ofBoth[id]?.(value, called);
  const sided = called['side'] === 'right' ? own?.replace(/^(?:left|right)/gm, (side) => (side === 'left' ? 'right' : 'left')) : own;
  return sided ? `conn ${called['conn'] ?? 'CONN'}\n    ${sided.replaceAll('\n', '\n    ')}` : null;
}

const yesNo = (is: boolean): string => (is ? 'yes' : 'no');
const address = (text: string): string => (text === 'any' ? '%any' : text);

const ofBoth: Writers = {
  'local-address': (value) => `left=${address(value)}`,
  'peer-address': (value) => `right=${address(value)}`,
  'ike-mode': (mode) => `aggressive=${yesNo(mode === 'aggressive')}`,
  'ike-lifetime': (seconds) => `ikelifetime=${seconds}s`,
  mobike: (is) => `mobike=${yesNo(is)}`,
  'ike-fragmentation': (is) => `fragmentation=${yesNo(is)}`,
  encapsulation: (mode) => `type=${mode}`,
  enabled: (is) => (is ? 'auto=add' : 'auto=ignore'),
};

const ofStrongswan: Writers = {
  'ike-version': (versions) => `keyexchange=ike${versions.length > 1 ? '' : `v${versions[0] ?? 2}`}`,
  'local-id': (id) => `leftid=${quoted(charonIdentityText(id))}`,
  'peer-id': (id) => `rightid=${quoted(charonIdentityText(id))}`,
  // A method of each side goes before the one of both.
  'auth-method': (method, called) =>
    called['auth'] === undefined
      ? `authby=${method === 'certificate' ? 'pubkey' : 'secret'}`
      : ['left', 'right'].map((side) => `${side}auth=${method === 'certificate' ? 'pubkey' : 'psk'}`).join('\n'),
  'ike-proposals': (proposals) => list('ike', proposals, (one) => charonText(one, 'ike'), '!'),
  'child-proposals': (proposals, called) => list('esp', withSetGroups(proposals, called), (one) => charonText(one, 'child'), '!'),
  pfs: groupsOfProposals,
  'child-lifetime': (seconds) => `lifetime=${seconds}s`,
  'child-kilobytes': (kilobytes) => `lifebytes=${kilobytes * 1024}`,
  dpd: (seconds) => (seconds ? `dpdaction=restart\ndpddelay=${seconds}s` : 'dpdaction=none'),
  'nat-traversal': (how) => (how === 'off' ? null : `forceencaps=${yesNo(how === 'always')}`),
  'replay-window': (packets) => `replay_window=${packets}`,
  initiation: (how) => `auto=${{ starts: 'start', 'on traffic': 'route', 'responds only': 'add' }[how]}`,
  selectors: ([pair, ...more]) =>
    pair && !more.length ? `leftsubnet=${pair.local.join(',')}\nrightsubnet=${pair.remote.join(',')}` : null,
};

const ofLibreswan: Writers = {
  'ike-version': ([version, ...more]) => (more.length ? null : `ikev2=${yesNo(version === 2)}`),
  'local-id': (id) => prefixed('leftid=', plutoIdentityText(id)),
  'peer-id': (id) => prefixed('rightid=', plutoIdentityText(id)),
  'auth-method': (method, called) =>
    called['auth'] === undefined
      ? `authby=${method === 'certificate' ? 'rsasig' : 'secret'}`
      : ['left', 'right'].map((side) => `${side}auth=${method === 'certificate' ? 'rsasig' : 'secret'}`).join('\n'),
  'ike-proposals': (proposals) => list('ike', proposals, (one) => plutoText(one, 'ike')),
  'child-proposals': espOfLibreswan,
  // The group is that of IKE: Libreswan has no other for the child SA that IKE_AUTH makes.
  pfs: (groups) => `pfs=${yesNo(groups.some((group) => group !== 0))}`,
  'child-lifetime': (seconds) => `salifetime=${seconds}s`,
  'child-kilobytes': (kilobytes) => `ipsec-max-bytes=${kilobytes}KiB`,
  dpd: (seconds) => `dpddelay=${seconds}s`,
  'nat-traversal': (how) => `encapsulation=${{ always: 'yes', off: 'no', automatic: 'auto' }[how]}`,
  'replay-window': (packets) => `replay-window=${packets}`,
  mtu: (bytes) => `mtu=${bytes}`,
  'vti-address': (cidr) => `leftvti=${cidr}`,
  initiation: (how) => `auto=${{ starts: 'start', 'on traffic': 'ondemand', 'responds only': 'add' }[how]}`,
  selectors: networksOfLibreswan,
};

const prefixed = (key: string, text: string | null): string | null => (text === null ? null : key + text);
const quoted = (text: string): string => (/[#=\s]/.test(text) ? `"${text}"` : text);

function list(key: string, proposals: readonly Proposal[], word: (one: Proposal) => string | null, end = ''): string | null {
  const texts = proposals.map(word);
  return texts.length && !texts.includes(null) ? `${key}=${texts.join(',')}${end}` : null;
}

/** Groups are part of proposals: where these are not known, there is no line that sets the groups alone. */
function groupsOfProposals(all: readonly Group[], called: Called): string | null {
  const words = all.filter((group) => group !== 0).map(groupWord);
  if (words.includes(null)) return null;
  const own = called['esp']?.split('\n').map((text) => [text, ...words].join('-'));
  return own ? `esp=${own.join(',')}!` : null;
}

/** Sequence numbers stand by themselves, for all proposals. */
function espOfLibreswan(proposals: readonly Proposal[]): string | null {
  const esp = list('esp', proposals, (one) => plutoText(one, 'child'));
  const numbers = new Set(proposals.map(({ esn }) => ({ true: 'yes', false: 'no', '': '' })[esn.join()] ?? 'either'));
  const [only = ''] = numbers;
  return numbers.size > 1 || !esp ? null : esp + (only ? `\nesn=${only}` : '');
}

function networksOfLibreswan([pair, ...more]: readonly SelectorPair[]): string | null {
  if (!pair || more.length) return null;
  const side = (name: string, networks: readonly string[]): string | null => {
    const [service = '', ...others] = new Set(networks.map((one) => /\[(.*)\]$/.exec(one)?.[1] ?? ''));
    const plain = networks.map((one) => one.replace(/\[.*$/, ''));
    return others.length
      ? null
      : `${name}subnet${plain.length > 1 ? 's' : ''}=${plain.join(',')}${service ? `\n${name}protoport=${service}` : ''}`;
  };
  const [left, right] = [side('left', pair.local), side('right', pair.remote)];
  return left && right ? `${left}\n${right}` : null;
}
