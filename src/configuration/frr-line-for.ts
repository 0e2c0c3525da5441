import type { ParameterId, Values } from '../settings/end.ts';
import type { Key } from '../settings/key.ts';

type Writers = { readonly [Id in ParameterId]?: (value: Values[Id], name: string) => string | null };

/** The line that sets a parameter of a neighbor, in the block that it stands in. `name` is the neighbor's address. */
export function frrLineFor<Id extends ParameterId>(id: Id, value: Values[Id], name: string): string | null {
  const write = writers[id] as ((value: Values[Id], name: string) => string | null) | undefined;
  return write?.(value, name) ?? null;
}

const inRouter = (line: string): string => `router bgp AS\n ${line}`;
const inFamily = (line: string): string => `router bgp AS\n address-family ipv4 unicast\n  ${line}`;
const roles = {
  provider: 'provider',
  customer: 'customer',
  peer: 'peer',
  'route server': 'rs-server',
  'route server client': 'rs-client',
} as const;
/** A key is never shown: its place is. */
const place = (_key: Key): string => 'PASSWORD';

const writers: Writers = {
  'bgp-as': (as) => `router bgp ${as}`,
  'bgp-neighbor-as': (as, name) => inRouter(`neighbor ${name} remote-as ${as}`),
  'bgp-address': (address, name) => inRouter(`neighbor ${name} update-source ${address}`),
  'bgp-neighbor': (address) => inRouter(`neighbor ${address} remote-as AS`),
  'bgp-router-id': (id) => inRouter(`bgp router-id ${id}`),
  'bgp-password': (key, name) => inRouter(key ? `neighbor ${name} password ${place(key)}` : `no neighbor ${name} password`),
  'bgp-hold-time': (seconds, name) => inRouter(`neighbor ${name} timers ${Math.max(1, Math.floor(seconds / 3))} ${seconds}`),
  'bgp-keepalive': (seconds, name) => inRouter(`neighbor ${name} timers ${seconds} ${Math.max(3, seconds * 3)}`),
  'bgp-multihop': (hops, name) => inRouter(hops > 1 ? `neighbor ${name} ebgp-multihop ${hops}` : `no neighbor ${name} ebgp-multihop`),
  'bgp-ttl-security': (on, name) => inRouter(`${on ? '' : 'no '}neighbor ${name} ttl-security hops 1`),
  'bgp-families': (families, name) =>
    [
      'router bgp AS',
      ...(['ipv4', 'ipv6'] as const).map(
        (family) =>
          ` address-family ${family} unicast\n  ${families.includes(family) ? '' : 'no '}neighbor ${name} activate\n exit-address-family`,
      ),
    ].join('\n'),
  'bgp-in': (passes, name) => policy(passes, name, 'in'),
  'bgp-out': (passes, name) => policy(passes, name, 'out'),
  'bgp-networks': (networks) =>
    [
      'router bgp AS',
      ...networks.map(
        (network) => ` address-family ${network.includes(':') ? 'ipv6' : 'ipv4'} unicast\n  network ${network}\n exit-address-family`,
      ),
    ].join('\n'),
  'bgp-maximum-prefixes': (most, name) =>
    inFamily(most === null ? `no neighbor ${name} maximum-prefix` : `neighbor ${name} maximum-prefix ${most}`),
  'bgp-role': (role, name) => inRouter(role ? `neighbor ${name} local-role ${roles[role]}` : `no neighbor ${name} local-role`),
  'bgp-passive': (on, name) => inRouter(`${on ? '' : 'no '}neighbor ${name} passive`),
  'bgp-enabled': (on, name) => inRouter(`${on ? 'no ' : ''}neighbor ${name} shutdown`),
};

function policy(passes: Values['bgp-in'], name: string, way: 'in' | 'out'): string | null {
  if (passes === 'some') return null;
  const map = passes === 'all' ? 'ALL' : 'NOTHING';
  return `route-map ${map} ${passes === 'all' ? 'permit' : 'deny'} 10\nexit\n${inFamily(`neighbor ${name} route-map ${map} ${way}`)}`;
}
