import { isCombined, type Cipher, type Hash } from '../ike/algorithm.ts';
import type { Identity, Initiation, ParameterId, Proposal, SelectorPair, Values } from '../settings/end.ts';
import { addressNumber, sizes } from '../settings/networks.ts';
import type { Called } from './format.ts';

/** The body that sets a parameter, as it is sent to NSX's API, with the object that it goes to; null where NSX has no such field, or no such value. */
export function nsxLine<Id extends ParameterId>(id: Id, value: Values[Id], _name: string, called: Called = {}): string | null {
  const write = lines[id] as ((value: Values[Id], called: Called) => Body | null) | undefined;
  const body = write?.(value, called) ?? null;
  if (!body) return null;
  const [kind, fields] = body;
  const [type, none] = objects[kind];
  const at = called[kind] ?? none;
  const own = at.startsWith('/') ? { path: at, id: at.slice(at.lastIndexOf('/') + 1) } : { id: at };
  const given = kind === 'session' && fields['resource_type'] === undefined ? (called['session type'] ?? type) : type;
  return `PATCH ${at.startsWith('/') ? `/policy/api/v1${at}` : at}\n${JSON.stringify({ resource_type: given, ...own, ...fields }, null, 2)}`;
}

type Kind = 'session' | 'ike' | 'tunnel' | 'dpd' | 'endpoint' | 'neighbor' | 'routing';
type Body = readonly [kind: Kind, fields: Readonly<Record<string, unknown>>];

/** What each object is, and its name where none was read. */
const objects: Readonly<Record<Kind, readonly [type: string, none: string]>> = {
  session: ['RouteBasedIPSecVpnSession', 'SESSION'],
  ike: ['IPSecVpnIkeProfile', 'IKE-PROFILE'],
  tunnel: ['IPSecVpnTunnelProfile', 'TUNNEL-PROFILE'],
  dpd: ['IPSecVpnDpdProfile', 'DPD-PROFILE'],
  endpoint: ['IPSecVpnLocalEndpoint', 'LOCAL-ENDPOINT'],
  neighbor: ['BgpNeighborConfig', 'NEIGHBOR'],
  routing: ['BgpRoutingConfig', 'bgp'],
};

const session = (fields: Body[1]): Body => ['session', fields];
const ike = (fields: Body[1]): Body => ['ike', fields];
const tunnel = (fields: Body[1]): Body => ['tunnel', fields];
const endpoint = (fields: Body[1]): Body => ['endpoint', fields];
const neighbor = (fields: Body[1]): Body => ['neighbor', fields];
const routing = (fields: Body[1]): Body => ['routing', fields];

const initiations: Readonly<Record<Initiation, string>> = {
  starts: 'INITIATOR',
  'on traffic': 'ON_DEMAND',
  'responds only': 'RESPOND_ONLY',
};

const lines: { readonly [Id in ParameterId]?: (value: Values[Id], called: Called) => Body | null } = {
  enabled: (on) => session({ enabled: on }),
  'ike-version': (versions) => ike({ ike_version: versions.length > 1 ? 'IKE_FLEX' : `IKE_V${versions.join('')}` }),
  'ike-proposals': (proposals) => listed(proposals, ike, true),
  'ike-lifetime': (seconds) => ike({ sa_life_time: seconds }),
  'auth-method': (method) => session({ authentication_mode: method === 'certificate' ? 'CERTIFICATE' : 'PSK' }),
  'local-address': (address) => endpoint({ local_address: address }),
  'peer-address': (address) => session({ peer_address: address }),
  'local-id': (who) => endpoint({ local_id: idWord(who) }),
  'peer-id': (who) => session({ peer_id: idWord(who) }),
  initiation: (way) => session({ connection_initiation_mode: initiations[way] }),
  dpd: (seconds) => ['dpd', seconds ? { dpd_probe_interval: seconds } : { enabled: false }],
  'child-proposals': (proposals) => listed(proposals, tunnel, false),
  pfs: (groups) =>
    groups.includes(0)
      ? tunnel({ enable_perfect_forward_secrecy: false })
      : tunnel({ enable_perfect_forward_secrecy: true, dh_groups: groups.map((group) => `GROUP${group}`) }),
  'child-lifetime': (seconds) => tunnel({ sa_life_time: seconds }),
  selectors: rulesOf,
  'vti-address': (address) => {
    const [ip, length] = address.split('/');
    return session({ tunnel_interfaces: [{ ip_subnets: [{ ip_addresses: [ip], prefix_length: Number(length) }] }] });
  },
  mss: (bytes) => session({ tcp_mss_clamping: bytes ? { direction: 'BOTH', max_segment_size: bytes } : { direction: 'NONE' } }),
  'bgp-as': (as) => routing({ local_as_num: String(as) }),
  'bgp-enabled': (on, called) => (called['neighbor is off'] ? neighbor({ enabled: on }) : routing({ enabled: on })),
  'bgp-neighbor-as': (as) => (typeof as === 'number' ? neighbor({ remote_as_num: String(as) }) : null),
  'bgp-address': (address) => neighbor({ source_addresses: [address] }),
  'bgp-neighbor': (address) => neighbor({ neighbor_address: address }),
  'bgp-hold-time': (seconds) => neighbor({ hold_down_time: seconds }),
  'bgp-keepalive': (seconds) => neighbor({ keep_alive_time: seconds }),
  'bgp-multihop': (hops) => neighbor({ maximum_hop_limit: hops }),
  'bgp-families': (families) =>
    neighbor({ route_filtering: families.map((family) => ({ address_family: family.toUpperCase(), enabled: true })) }),
};

const idWord = ({ type, value }: Identity): string => (type === 'any' ? 'any' : value);

function listed(proposals: readonly Proposal[], body: (fields: Body[1]) => Body, withGroups: boolean): Body | null {
  const all = <T>(of: (proposal: Proposal) => readonly T[]): T[] => [...new Set(proposals.flatMap(of))];
  const encryption = all((proposal) => proposal.encryption);
  const ciphers = encryption.map(cipherWord);
  const digests = all(({ integrity }) => integrity).map(hashWord);
  if ([...ciphers, ...digests].includes(null)) return null;
  const groups = all((proposal) => proposal.groups).map((group) => `GROUP${group}`);
  const isAlone = encryption.length > 0 && encryption.every(isCombined);
  // What is not said stays as it is; a cipher that proves integrity itself has no digest.
  const fields = {
    ...(ciphers.length && { encryption_algorithms: ciphers }),
    ...((digests.length > 0 || isAlone) && { digest_algorithms: digests }),
    ...(withGroups && groups.length && { dh_groups: groups }),
  };
  return Object.keys(fields).length ? body(fields) : null;
}

/** NSX's word for a cipher; null where it has none. */
export function cipherWord(cipher: Cipher): string | null {
  if (cipher === 'null') return 'NO_ENCRYPTION';
  const [, mode, bits] = /^aes-(cbc|gcm-16|gmac)-(\d+)$/.exec(cipher) ?? [];
  if (mode === 'cbc') return `AES_${bits}`;
  if (mode === 'gcm-16') return `AES_GCM_${bits}`;
  return mode === 'gmac' ? `NO_ENCRYPTION_AUTH_AES_GMAC_${bits}` : null;
}

/** NSX's word for a digest; null where it has none. */
export function hashWord(hash: Hash): string | null {
  return /^sha/.test(hash) ? hash.toUpperCase().replace('-', '_') : null;
}

/** A network as it is, and a range as the network that it fills; null for any other range, and for one of a service. */
function cidrOf(network: string): string | null {
  if (network.includes('[')) return null;
  const [from = '', to] = network.split('-');
  if (to === undefined) return network;
  const [first, last] = [addressNumber(from), addressNumber(to)];
  if (!first || first.family !== last?.family || last.value < first.value) return null;
  const hosts = last.value - first.value;
  // All ones below the network: 0, 1, 3, 7 ….
  if ((hosts & (hosts + 1n)) !== 0n || (first.value & hosts) !== 0n) return null;
  return `${from}/${sizes[first.family] - (hosts === 0n ? 0 : hosts.toString(2).length)}`;
}

/** Pairs with networks alone; null where one of them is none. */
export function cidrPairs(pairs: readonly SelectorPair[]): readonly SelectorPair[] | null {
  const side = (all: readonly string[]): readonly string[] => all.flatMap((one) => cidrOf(one) ?? []);
  const written = pairs.map(({ local, remote }) => ({ local: side(local), remote: side(remote) }));
  const isWhole = written.every(
    ({ local, remote }, at) => local.length === pairs[at]?.local.length && remote.length === pairs[at].remote.length,
  );
  return isWhole && written.length ? written : null;
}

/** Rules are a policy-based session's: a route-based one asks for every network, whatever is wanted. */
function rulesOf(pairs: readonly SelectorPair[], called: Called): Body | null {
  if (called['session type'] !== undefined && /^routebased/i.test(called['session type'])) return null;
  const subnets = (list: readonly string[]) => list.map((subnet) => ({ subnet }));
  const written = cidrPairs(pairs);
  if (!written) return null;
  const rules = written.map(({ local, remote }) => ({ action: 'PROTECT', sources: subnets(local), destinations: subnets(remote) }));
  return ['session', { resource_type: 'PolicyBasedIPSecVpnSession', rules }];
}
