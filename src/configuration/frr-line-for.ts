import type { ParameterId, Values } from '../settings/end.ts';
import type { Key } from '../settings/key.ts';
import type { Called } from './format.ts';

/** The neighbor that lines are of, and what they stand in. */
interface To {
  readonly name: string;
  readonly router: string;
  readonly called: Called;
}

type Writers = { readonly [Id in ParameterId]?: (value: Values[Id], to: To) => string | null };

/** The line that sets a parameter of a neighbor, in the block that it stands in. */
export function frrLineFor<Id extends ParameterId>(id: Id, value: Values[Id], _name: string, called: Called = {}): string | null {
  const write = writers[id] as ((value: Values[Id], to: To) => string | null) | undefined;
  return write?.(value, { name: called['neighbor'] ?? 'NEIGHBOR', router: `router bgp ${called['router bgp'] ?? 'AS'}`, called }) ?? null;
}

const inRouter = ({ router }: To, line: string): string => `${router}\n ${line}`;
const inFamily = ({ router }: To, line: string): string => `${router}\n address-family ipv4 unicast\n  ${line}`;
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
  // bgpd refuses another number for the process that runs: towards one neighbor it can say another.
  'bgp-as': (as, to) =>
    to.called['router bgp'] && to.called['neighbor'] ? inRouter(to, `neighbor ${to.name} local-as ${as}`) : `router bgp ${as}`,
  'bgp-neighbor-as': (as, to) => inRouter(to, `neighbor ${to.name} remote-as ${as}`),
  'bgp-address': (address, to) => inRouter(to, `neighbor ${to.name} update-source ${address}`),
  'bgp-neighbor': (address, to) => inRouter(to, `neighbor ${address} remote-as AS`),
  'bgp-router-id': (id, to) => inRouter(to, `bgp router-id ${id}`),
  'bgp-password': (key, to) => inRouter(to, key ? `neighbor ${to.name} password ${place(key)}` : `no neighbor ${to.name} password`),
  'bgp-hold-time': (seconds, to) => inRouter(to, `neighbor ${to.name} timers ${Math.max(1, Math.floor(seconds / 3))} ${seconds}`),
  'bgp-keepalive': (seconds, to) => inRouter(to, `neighbor ${to.name} timers ${seconds} ${Math.max(3, seconds * 3)}`),
  'bgp-multihop': (hops, to) =>
    inRouter(to, hops > 1 ? `neighbor ${to.name} ebgp-multihop ${hops}` : `no neighbor ${to.name} ebgp-multihop`),
  'bgp-ttl-security': (on, to) => inRouter(to, `${on ? '' : 'no '}neighbor ${to.name} ttl-security hops 1`),
  // What is not active need not be taken away.
  'bgp-families': (families, to) => {
    const active = (to.called['families'] ?? 'ipv4').split(' ');
    const lines = (['ipv4', 'ipv6'] as const).flatMap((family) => {
      const isWanted = families.includes(family);
      if (!isWanted && !active.includes(family)) return [];
      return [` address-family ${family} unicast`, `  ${isWanted ? '' : 'no '}neighbor ${to.name} activate`, ' exit-address-family'];
    });
    return [to.router, ...lines].join('\n');
  },
  'bgp-in': (passes, to) => policy(passes, to, 'in'),
  'bgp-out': (passes, to) => policy(passes, to, 'out'),
  'bgp-networks': (networks, to) =>
    [
      to.router,
      ...networks.map(
        (network) => ` address-family ${network.includes(':') ? 'ipv6' : 'ipv4'} unicast\n  network ${network}\n exit-address-family`,
      ),
    ].join('\n'),
  'bgp-maximum-prefixes': (most, to) =>
    inFamily(to, most === null ? `no neighbor ${to.name} maximum-prefix` : `neighbor ${to.name} maximum-prefix ${most}`),
  'bgp-role': (role, to) => inRouter(to, role ? `neighbor ${to.name} local-role ${roles[role]}` : `no neighbor ${to.name} local-role`),
  'bgp-passive': (on, to) => inRouter(to, `${on ? '' : 'no '}neighbor ${to.name} passive`),
  'bgp-enabled': (on, to) => inRouter(to, `${on ? 'no ' : ''}neighbor ${to.name} shutdown`),
};

function policy(passes: Values['bgp-in'], to: To, way: 'in' | 'out'): string | null {
  if (passes === 'some') return null;
  const map = passes === 'all' ? 'ALL' : 'NOTHING';
  return `route-map ${map} ${passes === 'all' ? 'permit' : 'deny'} 10\nexit\n${inFamily(to, `neighbor ${to.name} route-map ${map} ${way}`)}`;
}
