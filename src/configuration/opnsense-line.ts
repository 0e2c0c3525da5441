import type { ParameterId, Proposal, SelectorPair, Values } from '../settings/end.ts';
import { charonText, groupWord } from './charon-proposals.ts';
import { withSetGroups } from './child-groups.ts';
import type { Called } from './format.ts';
import type { Menu } from './pfsense-line.ts';
import { phaseLine } from './pfsense-line.ts';
import { charonIdentityText } from './charon-words.ts';

/** Its older tunnels have the phases of pfSense. */
const legacy: Menu = {
  phase1: 'VPN › IPsec › Tunnel Settings [legacy] › Phase 1',
  phase2: 'VPN › IPsec › Tunnel Settings [legacy] › Phase 2',
  bgp: 'Routing › BGP',
  neighbor: 'Routing › BGP › Neighbors',
};

const places = {
  connection: 'VPN › IPsec › Connections',
  local: 'VPN › IPsec › Connections › Local Authentication',
  remote: 'VPN › IPsec › Connections › Remote Authentication',
  child: 'VPN › IPsec › Connections › Children',
  bgp: 'Routing › BGP',
  neighbor: 'Routing › BGP › Neighbors',
} as const;

/** The field to change in the web interface of OPNsense, in words; null where it has no such field. */
export function opnsenseLine<Id extends ParameterId>(id: Id, value: Values[Id], _name: string, called: Called = {}): string | null {
  if (called['tunnel'] !== undefined && !id.startsWith('bgp-')) return phaseLine(legacy, id, value, called);
  const field = fields[id]?.(value, called) ?? null;
  if (!field) return null;
  const [place, line] = field;
  const object = place === 'neighbor' ? called['neighbor'] : place === 'bgp' ? undefined : called['connection'];
  return `${places[place]}${object === undefined ? '' : ` (${object})`}: ${line}`;
}

type Write<Id extends ParameterId> = (value: Values[Id], called: Called) => readonly [place: keyof typeof places, line: string] | null;

function listed(proposals: readonly Proposal[], purpose: 'ike' | 'child'): string | null {
  const texts = proposals.map((one) => charonText(one, purpose));
  return texts.length && !texts.includes(null) ? texts.join(', ') : null;
}

const networks = ([pair, ...more]: readonly SelectorPair[]): readonly ['child', string] | null =>
  pair && !more.length ? ['child', `Local ${pair.local.join(', ')}, Remote ${pair.remote.join(', ')}`] : null;

const fields: { readonly [Id in ParameterId]?: Write<Id> } = {
  enabled: (on) => ['connection', `Enabled: ${on ? 'checked' : 'unchecked'}`],
  'ike-version': (versions) => ['connection', `Version ${versions.length > 1 ? 'IKEv1+IKEv2' : `IKEv${versions.join('')}`}`],
  'ike-mode': (mode) => ['connection', `Aggressive mode: ${mode === 'aggressive' ? 'checked' : 'unchecked'}`],
  'ike-proposals': (proposals) => {
    const text = listed(proposals, 'ike');
    return text === null ? null : ['connection', `Proposals ${text}`];
  },
  'ike-lifetime': (seconds) => ['connection', `Rekey time (s) ${seconds}`],
  'local-address': (address) => ['connection', `Local addresses ${address === 'any' ? 'empty' : address}`],
  'peer-address': (address) => ['connection', `Remote addresses ${address === 'any' ? 'empty' : address}`],
  dpd: (seconds) => ['connection', `DPD delay (s) ${seconds}`],
  mobike: (on) => ['connection', `MOBIKE: ${on ? 'checked' : 'unchecked'}`],
  'nat-traversal': (how) => (how === 'off' ? null : ['connection', `UDP encapsulation: ${how === 'always' ? 'checked' : 'unchecked'}`]),
  'auth-method': (method) => [
    'local',
    `Authentication ${method === 'certificate' ? 'Public Key' : 'Pre-Shared Key'}, and the same in Remote Authentication`,
  ],
  'local-id': (id) => ['local', `Id ${charonIdentityText(id)}`],
  'peer-id': (id) => ['remote', `Id ${charonIdentityText(id)}`],
  'child-proposals': (proposals, called) => {
    const text = listed(withSetGroups(proposals, called), 'child');
    return text === null ? null : ['child', `ESP proposals ${text}`];
  },
  pfs: ([group, ...more], called) => {
    if (group === undefined || more.length) return null;
    const word = group ? groupWord(group) : '';
    if (called['esp'] && word !== null)
      return [
        'child',
        `ESP proposals ${called['esp']
          .split('\n')
          .map((text) => (word ? `${text}-${word}` : text))
          .join(', ')}`,
      ];
    return ['child', group ? `ESP proposals with group ${group} at the end` : 'ESP proposals without a group at the end'];
  },
  encapsulation: (mode) => ['child', `Mode ${mode === 'tunnel' ? 'Tunnel' : 'Transport'}`],
  'child-lifetime': (seconds) => ['child', `Rekey time (s) ${seconds}`],
  initiation: (how) => ['child', `Start action ${{ starts: 'Start', 'on traffic': 'Trap', 'responds only': 'None' }[how]}`],
  selectors: networks,
  'bgp-as': (as) => ['bgp', `BGP AS Number ${as}`],
  'bgp-neighbor': (address) => ['neighbor', `Peer-IP ${address}`],
  'bgp-neighbor-as': (as) => (typeof as === 'number' ? ['neighbor', `Remote AS ${as}`] : null),
  'bgp-keepalive': (seconds) => ['neighbor', `Keepalive ${seconds}`],
  'bgp-hold-time': (seconds) => ['neighbor', `Hold Down Time ${seconds}`],
  'bgp-enabled': (on) => ['neighbor', `Enabled: ${on ? 'checked' : 'unchecked'}`],
};
