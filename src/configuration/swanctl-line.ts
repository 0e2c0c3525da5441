import type { Group } from '../ike/algorithm.ts';
import type { ParameterId, Proposal, SelectorPair, Values } from '../settings/end.ts';
import { charonText, groupWord } from './charon-proposals.ts';
import { charonIdentityText } from './charon-words.ts';
import { withSetGroups } from './child-groups.ts';
import type { Called } from './format.ts';

/** What sets each parameter, as lines of one section. */
type Writers = { readonly [Id in ParameterId]?: (value: Values[Id], called: Called) => string | null };

/** The lines that set a parameter, in the connection or in its child. */
export function lineFor<Id extends ParameterId>(id: Id, value: Values[Id], _name: string, called: Called = {}): string | null {
  const connection = ['connections', called['connection'] ?? 'CONNECTION'];
  const own = ofConnection[id]?.(value, called);
  if (own) return block(connection, own);
  const child = ofChild[id]?.(value, called);
  if (child) return block([...connection, 'children', childName(called, 0)], child);
  return id === 'selectors' ? childrenFor(value as readonly SelectorPair[], connection, called) : null;
}

const childName = (called: Called, at: number): string => called[`child ${at + 1}`] ?? (at ? `CHILD-${at + 1}` : 'CHILD');

/** A line within the sections of a path. */
function block(path: readonly string[], lines: string): string {
  const depth = '  '.repeat(path.length);
  return [
    ...path.map((name, at) => `${'  '.repeat(at)}${name} {`),
    ...lines.split('\n').map((line) => depth + line),
    ...path.map((_, at) => `${'  '.repeat(path.length - 1 - at)}}`),
  ].join('\n');
}

const yesNo = (is: boolean): string => (is ? 'yes' : 'no');

const ofConnection: Writers = {
  'ike-version': (versions) => `version = ${versions.length > 1 ? 0 : (versions[0] ?? 0)}`,
  'ike-mode': (mode) => `aggressive = ${yesNo(mode === 'aggressive')}`,
  'local-address': (address) => `local_addrs = ${address === 'any' ? '%any' : address}`,
  'peer-address': (address) => `remote_addrs = ${address === 'any' ? '%any' : address}`,
  'ike-proposals': (proposals) => listFor('proposals', proposals, 'ike'),
  'ike-lifetime': (seconds) => `rekey_time = ${seconds}s`,
  dpd: (seconds) => `dpd_delay = ${seconds}s`,
  mobike: (is) => `mobike = ${yesNo(is)}`,
  'ike-fragmentation': (is) => `fragmentation = ${yesNo(is)}`,
  'nat-traversal': (is) => (is === 'off' ? null : `encap = ${yesNo(is === 'always')}`),
  'local-id': (id, called) => `${called['local'] ?? 'local'} {\n  id = ${quoted(charonIdentityText(id))}\n}`,
  'peer-id': (id, called) => `${called['remote'] ?? 'remote'} {\n  id = ${quoted(charonIdentityText(id))}\n}`,
  'auth-method': (method, called) =>
    (['local', 'remote'] as const)
      .map((side) => `${called[side] ?? side} {\n  auth = ${method === 'certificate' ? 'pubkey' : 'psk'}\n}`)
      .join('\n'),
};

const ofChild: Writers = {
  'child-proposals': (proposals, called) => listFor('esp_proposals', withSetGroups(proposals, called), 'child'),
  pfs: groupsOfProposals,
  'child-lifetime': (seconds) => `rekey_time = ${seconds}s`,
  'child-kilobytes': (kilobytes) => `rekey_bytes = ${kilobytes * 1024}`,
  encapsulation: (mode) => `mode = ${mode}`,
  'replay-window': (packets) => `replay_window = ${packets}`,
  initiation: (how) => `start_action = ${how === 'starts' ? 'start' : how === 'on traffic' ? 'trap' : 'none'}`,
};

const quoted = (text: string): string => (/[#{}="\s\\]/.test(text) ? `"${text.replace(/["\\]/g, '\\$&')}"` : text);

/** Groups are part of proposals: where these are not known, there is no line that sets the groups alone. */
function groupsOfProposals(all: readonly Group[], called: Called): string | null {
  const words = all.filter((group) => group !== 0).map(groupWord);
  if (words.includes(null)) return null;
  const own = called['esp']?.split('\n').map((text) => [text, ...words].join('-'));
  return own ? `esp_proposals = ${own.join(', ')}` : null;
}

function listFor(key: string, proposals: readonly Proposal[], purpose: 'ike' | 'child'): string | null {
  const texts = proposals.map((one) => charonText(one, purpose));
  return texts.includes(null) ? null : `${key} = ${texts.join(', ') || 'default'}`;
}

/** A child of each pair of networks; those that are there keep their names, and more of them than pairs can't be told to go. */
function childrenFor(pairs: readonly SelectorPair[], connection: readonly string[], called: Called): string | null {
  if (!pairs.length || called[`child ${pairs.length + 1}`] !== undefined) return null;
  const children = pairs.map(
    ({ local, remote }, at) => `${childName(called, at)} {\n  local_ts = ${local.join(', ')}\n  remote_ts = ${remote.join(', ')}\n}`,
  );
  return block([...connection, 'children'], children.join('\n'));
}
