import type { ParameterId, Values } from '../settings/end.ts';

type Writers = { readonly [Id in ParameterId]?: (value: Values[Id]) => readonly [table: string, ...lines: string[]] | null };

/** The lines that set a parameter of a neighbor, under the header that they stand under. */
export function gobgpLineFor<Id extends ParameterId>(id: Id, value: Values[Id], name: string): string | null {
  if (id === 'bgp-families') return familiesFor(value as Values['bgp-families'], name);
  const write = writers[id] as ((value: Values[Id]) => readonly string[] | null) | undefined;
  const lines = write?.(value) ?? null;
  if (!lines) return null;
  const [table = '', ...rest] = lines;
  const head = table.startsWith('global')
    ? []
    : ['[[neighbors]]', ...(id === 'bgp-neighbor' ? [] : ['[neighbors.config]', `neighbor-address = "${name}"`])];
  // A table stands once.
  return [...head, ...(table === 'neighbors.config' && head.length > 1 ? [] : [`[${table}]`]), ...rest].join('\n');
}

const policy = (way: 'import' | 'export', passes: Values['bgp-in']): readonly [string, string] | null =>
  passes === 'some' ? null : ['global.apply-policy.config', `default-${way}-policy = "${passes === 'all' ? 'accept' : 'reject'}-route"`];

const writers: Writers = {
  'bgp-as': (as) => ['global.config', `as = ${as}`],
  'bgp-router-id': (id) => ['global.config', `router-id = "${id}"`],
  'bgp-neighbor-as': (as) => (typeof as === 'number' ? ['neighbors.config', `peer-as = ${as}`] : null),
  'bgp-neighbor': (address) => ['neighbors.config', `neighbor-address = "${address}"`],
  'bgp-address': (address) => ['neighbors.transport.config', `local-address = "${address}"`],
  // A key is never shown: its place is.
  'bgp-password': (key) => ['neighbors.config', `auth-password = "${key ? 'PASSWORD' : ''}"`],
  'bgp-hold-time': (seconds) => (seconds === 0 ? null : ['neighbors.timers.config', `hold-time = ${seconds}`]),
  'bgp-keepalive': (seconds) => ['neighbors.timers.config', `keepalive-interval = ${seconds}`],
  'bgp-multihop': (hops) =>
    hops > 1
      ? ['neighbors.ebgp-multihop.config', 'enabled = true', `multihop-ttl = ${hops}`]
      : ['neighbors.ebgp-multihop.config', 'enabled = false'],
  'bgp-ttl-security': (on) => ['neighbors.ttl-security.config', `enabled = ${on}`],
  'bgp-in': (passes) => policy('import', passes),
  'bgp-out': (passes) => policy('export', passes),
  'bgp-passive': (on) => ['neighbors.transport.config', `passive-mode = ${on}`],
  'bgp-enabled': (on) => ['neighbors.config', `admin-down = ${!on}`],
  'bgp-maximum-prefixes': (most) =>
    most === null
      ? null
      : [
          '[neighbors.afi-safis]',
          '[neighbors.afi-safis.config]',
          'afi-safi-name = "ipv4-unicast"',
          '[neighbors.afi-safis.prefix-limit.config]',
          `max-prefixes = ${most}`,
        ],
};

function familiesFor(families: Values['bgp-families'], name: string): string {
  const lines = families.flatMap((family) => [
    '[[neighbors.afi-safis]]',
    '[neighbors.afi-safis.config]',
    `afi-safi-name = "${family}-unicast"`,
  ]);
  return ['[[neighbors]]', '[neighbors.config]', `neighbor-address = "${name}"`, ...lines].join('\n');
}
