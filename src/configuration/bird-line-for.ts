import type { Family, ParameterId, Values } from '../settings/end.ts';
import type { Called } from './format.ts';

type Writers = { readonly [Id in ParameterId]?: (value: Values[Id]) => string | null };

/** The statement that sets a parameter of a session, in the block that it stands in. */
export function birdLineFor<Id extends ParameterId>(id: Id, value: Values[Id], called: Called): string | null {
  if (id === 'bgp-router-id') return `router id ${value as string};`;
  if (id === 'bgp-networks') return staticFor(value as readonly string[]);
  const write = writers[id] as ((value: Values[Id]) => string | null) | undefined;
  const line = write?.(value) ?? null;
  return line === null ? null : `protocol bgp ${named(called['protocol'] ?? 'PROTOCOL')} {\n  ${line}\n}`;
}

/** A name with other signs than these stands in quotes. */
const named = (name: string): string => (/^[A-Za-z_]\w*$/.test(name) ? name : `'${name}'`);

const onOff = (on: boolean): string => (on ? 'on' : 'off');
const roles = {
  provider: 'provider',
  customer: 'customer',
  peer: 'peer',
  'route server': 'rs_server',
  'route server client': 'rs_client',
} as const;
const channel = (line: string): string => `ipv4 {\n    ${line}\n  };`;
const policy = (way: 'import' | 'export', passes: Values['bgp-in']): string | null =>
  passes === 'some' ? null : channel(`${way} ${passes};`);

const writers: Writers = {
  'bgp-as': (as) => `local as ${as};`,
  'bgp-neighbor-as': (as) => (typeof as === 'number' ? `neighbor as ${as};` : `neighbor ${as};`),
  'bgp-address': (address) => `source address ${address};`,
  'bgp-neighbor': (address) => `neighbor ${address};`,
  // A key is never shown: its place is.
  'bgp-password': (key) => (key ? 'password "PASSWORD";' : null),
  'bgp-hold-time': (seconds) => `hold time ${seconds};`,
  'bgp-keepalive': (seconds) => `keepalive time ${seconds};`,
  'bgp-multihop': (hops) => (hops > 1 ? `multihop ${hops};` : 'direct;'),
  'bgp-ttl-security': (on) => `ttl security ${onOff(on)};`,
  'bgp-families': (families) => families.map((family) => `${family} { };`).join('\n  '),
  'bgp-in': (passes) => policy('import', passes),
  'bgp-out': (passes) => policy('export', passes),
  'bgp-maximum-prefixes': (most) => channel(`import limit ${most === null ? 'off' : most};`),
  'bgp-role': (role) => (role ? `local role ${roles[role]};` : null),
  'bgp-strict-role': (on) => `require roles ${onOff(on)};`,
  'bgp-passive': (on) => `passive ${onOff(on)};`,
  'bgp-enabled': (on) => `disabled ${onOff(!on)};`,
};

function staticFor(networks: readonly string[]): string {
  const of = (family: Family): string => {
    const own = networks.filter((network) => network.includes(':') === (family === 'ipv6'));
    return own.length ? `protocol static {\n  ${family};\n${own.map((network) => `  route ${network} blackhole;\n`).join('')}}` : '';
  };
  return [of('ipv4'), of('ipv6')].filter(Boolean).join('\n');
}
