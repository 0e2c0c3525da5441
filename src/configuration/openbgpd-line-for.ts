import type { ParameterId, Values } from '../settings/end.ts';

type Writers = { readonly [Id in ParameterId]?: (value: Values[Id], name: string) => string | null };

/** The line that sets a parameter of a neighbor, in the block that it stands in. `name` is the neighbor's address. */
export function bgpdLineFor<Id extends ParameterId>(id: Id, value: Values[Id], name: string): string | null {
  const writeWhole = whole[id] as ((value: Values[Id], name: string) => string | null) | undefined;
  if (writeWhole) return writeWhole(value, name);
  const write = within[id] as ((value: Values[Id], name: string) => string | null) | undefined;
  const line = write?.(value, name) ?? null;
  return line === null ? null : `neighbor ${name} {\n\t${line}\n}`;
}

const roles = {
  provider: 'provider',
  customer: 'customer',
  peer: 'peer',
  'route server': 'rs',
  'route server client': 'rs-client',
} as const;

const rule = (passes: Values['bgp-in'], way: string, name: string): string | null =>
  passes === 'some' ? null : `${passes === 'all' ? 'allow' : 'deny'} ${way} ${name}`;

/** Of the whole router. */
const whole: Writers = {
  'bgp-as': (as) => `AS ${as}`,
  'bgp-router-id': (id) => `router-id ${id}`,
  'bgp-networks': (networks) => networks.map((network) => `network ${network}`).join('\n'),
  'bgp-in': (passes, name) => rule(passes, 'from', name),
  'bgp-out': (passes, name) => rule(passes, 'to', name),
  // A neighbor is its address: another one is a block of its own, with all that this one says.
  'bgp-neighbor': (address) => `neighbor ${address} {\n\tremote-as AS\n}`,
};

const within: Writers = {
  'bgp-neighbor-as': (as) => (typeof as === 'number' ? `remote-as ${as}` : null),
  'bgp-address': (address) => `local-address ${address}`,
  // A key is never shown: its place is.
  'bgp-password': (key) => (key ? 'tcp md5sig password "PASSWORD"' : null),
  'bgp-hold-time': (seconds) => (seconds >= 3 ? `holdtime ${seconds}` : null),
  'bgp-multihop': (hops) => `multihop ${hops}`,
  'bgp-ttl-security': (on) => `ttl-security ${on ? 'yes' : 'no'}`,
  'bgp-families': (families) =>
    (['ipv4', 'ipv6'] as const)
      .map((family) => `announce ${family === 'ipv4' ? 'IPv4' : 'IPv6'} ${families.includes(family) ? 'unicast' : 'none'}`)
      .join('\n\t'),
  'bgp-maximum-prefixes': (most) => (most === null ? null : `max-prefix ${most}`),
  'bgp-role': (role) => `announce policy ${role ? roles[role] : 'no'}`,
  'bgp-passive': (on) => (on ? 'passive' : null),
  'bgp-enabled': (on) => (on ? null : 'down'),
};
