import type { BgpEnd, VpnEnd } from '../../src/settings/vpn-end.ts';
import type { End, Given, Identity, ParameterId, Proposal, Values } from '../../src/settings/end.ts';
import { isCombined } from '../../src/ike/algorithm.ts';
import { Key } from '../../src/settings/key.ts';

/** Values as an end that sets them. */
export function endOf(values: { readonly [Id in ParameterId]?: Values[Id] | undefined }): End {
  const set = Object.entries(values).filter(([, value]) => value !== undefined);
  return Object.fromEntries(set.map(([id, value]): [string, Given<unknown>] => [id, { value, by: 'set', line: null }]));
}

const identity = (text: string): Identity => ({ type: /^[\d.]+$/.test(text) ? 'address' : 'fqdn', value: text });

/** What the laboratory sets at an end of a VPN. */
export const endOfVpn = ({ address, peer, starts, ike, auth, id, peerId, child }: VpnEnd): End =>
  endOf({
    'local-address': address,
    'peer-address': peer,
    initiation: starts ? 'starts' : 'responds only',
    'ike-version': [ike.version],
    'ike-mode': ike.mode,
    'ike-proposals': ike.proposals.length
      ? ike.proposals.map(({ encryption, hash, group }): Proposal => ({
          encryption: [encryption],
          integrity: isCombined(encryption) ? [] : [hash],
          prf: [hash],
          groups: [group],
          esn: [],
        }))
      : undefined,
    'ike-lifetime': ike.lifetime,
    dpd: ike.dpd,
    mobike: ike.mobike,
    'ike-fragmentation': ike.fragmentation,
    'auth-method': auth.method,
    'pre-shared-key': auth.method === 'pre-shared key' ? new Key(auth.key) : undefined,
    'local-id': identity(id ?? address),
    'peer-id': identity(peerId ?? peer),
    'child-proposals': child.proposals.length
      ? child.proposals.map(({ encryption, integrity }): Proposal => ({
          encryption: [encryption],
          integrity: integrity ? [integrity] : [],
          prf: [],
          groups: [],
          esn: [],
        }))
      : undefined,
    pfs: [child.pfs ?? 0],
    selectors: [{ local: child.local, remote: child.remote }],
    'child-lifetime': child.lifetime,
  });

/** What the laboratory sets at an end of a BGP session, whose address on the link is `link`. */
export const endOfSession = (end: BgpEnd, link: string): End =>
  endOf({
    'vti-address': link,
    'bgp-address': end.source ?? end.address,
    'bgp-neighbor': end.neighbor,
    'bgp-as': end.as,
    'bgp-neighbor-as': end.neighborAs,
    'bgp-router-id': end.routerId,
    'bgp-networks': end.networks,
    'bgp-in': end.policy === 'none' ? 'none' : end.filtered.length ? 'some' : 'all',
    'bgp-out': end.policy,
    'bgp-hold-time': end.holdTime,
    'bgp-password': end.password === null ? null : new Key(end.password),
    'bgp-passive': end.passive,
    'bgp-enabled': !end.shutdown,
    'bgp-multihop': end.multihop,
    'bgp-ttl-security': end.ttlSecurity,
    'bgp-families': [end.family],
    'bgp-maximum-prefixes': end.maximumPrefixes,
    'bgp-role': end.role,
    'bgp-strict-role': end.strictRole,
  });
