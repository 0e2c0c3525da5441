import { policyOptions } from './azure-line.ts';
import { optionsOf, verbOf } from './command-line.ts';
import type { Command, Word } from './command-line.ts';
import { plain } from './json-located.ts';
import type { Located } from './json-located.ts';

/** Objects of Azure by kind, what REST keeps in `properties` beside their names. */
export interface AzureObjects {
  readonly connections: Located[];
  readonly locals: Located[];
  readonly gateways: Located[];
}

/** Fields that az's options set, by the names that its answers have. */
const connection: Readonly<Record<string, string>> = {
  'shared-key': 'sharedKey',
  'use-policy-based-traffic-selectors': 'usePolicyBasedTrafficSelectors',
  'enable-bgp': 'enableBgp',
  'connection-protocol': 'connectionProtocol',
  'connection-mode': 'connectionMode',
  'local-gateway2': 'localNetworkGateway2',
  set: '',
};
const gateway: Readonly<Record<string, string>> = { 'gateway-ip-address': 'gatewayIpAddress' };
const bgp: Readonly<Record<string, string>> = { asn: 'asn', 'bgp-peering-address': 'bgpPeeringAddress' };

/** Puts what commands of az make and change beside what its answers say; later commands hold. */
export function azureCommands(commands: readonly Command[], objects: AzureObjects): void {
  for (const command of commands) {
    const options = optionsOf(command);
    const named = options.get('connection-name') ?? options.get('name') ?? options.get('n');
    const name = named?.[0]?.text ?? '';
    const verb = verbOf(command);
    const own = [objects.connections, objects.locals][
      ['network vpn-connection', 'network local-gateway'].findIndex((one) => verb.startsWith(one))
    ];
    const [group] = options.get('resource-group') ?? options.get('g') ?? [];
    if (own && group) put(own, name, command.line, [['resourceGroup', { line: group.line, value: group.text }]]);
    if (verb.startsWith('network vpn-connection ipsec-policy'))
      put(objects.connections, name, command.line, [['ipsecPolicies', fieldsBy(policyOptions, options, command.line)]]);
    else if (/^network vpn-connection (?:create|update|shared-key)/.test(verb))
      putFields(objects.connections, name, command, connection, options);
    else if (/^network local-gateway (?:create|update)/.test(verb)) putGateway(objects.locals, name, command, options);
    else if (/^network vnet-gateway (?:create|update)/.test(verb)) putGateway(objects.gateways, name, command, options);
  }
}

type Options = ReadonlyMap<string, readonly Word[]>;

function fieldsBy(names: Readonly<Record<string, string>>, options: Options, line: number): Located {
  const fields = Object.entries(names).flatMap(([option, name]): [string, Located][] => {
    const value = options.get(option)?.[0];
    return value && name ? [[plain(name), { line: value.line, value: value.text }]] : [];
  });
  return { line, value: new Map(fields) };
}

function putFields(list: Located[], name: string, command: Command, names: Readonly<Record<string, string>>, options: Options): void {
  const { value } = fieldsBy(names, options, command.line);
  put(list, name, command.line, value instanceof Map ? [...(value as Map<string, Located>)] : []);
}

function putGateway(list: Located[], name: string, command: Command, options: Options): void {
  const own = fieldsBy(gateway, options, command.line);
  const settings = fieldsBy(bgp, options, command.line);
  put(list, name, command.line, [
    ...(own.value as Map<string, Located>),
    ...((settings.value as Map<string, Located>).size ? [['bgpSettings', settings] as const] : []),
  ]);
}

function put(list: Located[], name: string, line: number, fields: readonly (readonly [string, Located])[]): void {
  const nameOf = ({ value }: Located): unknown => (value instanceof Map ? (value as Map<string, Located>).get('name')?.value : undefined);
  const at = list.findIndex((one) => nameOf(one) === name);
  const old = list[at];
  const added = fields.map(([key, value]) => [plain(key), value] as const);
  const before = old?.value instanceof Map ? [...(old.value as Map<string, Located>)] : [['name', { line, value: name }] as const];
  const merged: Located = { line: old?.line ?? line, value: new Map([...before, ...withOlderPolicy(before, added)]) };
  if (at < 0) list.push(merged);
  else list[at] = merged;
}

/** A policy's fields that a later command leaves out stay as they were. */
function withOlderPolicy(
  before: readonly (readonly [string, Located])[],
  added: readonly (readonly [string, Located])[],
): (readonly [string, Located])[] {
  return added.map(([key, located]) => {
    const [, old] = before.find(([name]) => name === key && key === 'ipsecpolicies') ?? [];
    const inner = Array.isArray(old?.value) ? (old.value as readonly Located[])[0]?.value : old?.value;
    if (!(inner instanceof Map) || !(located.value instanceof Map)) return [key, located] as const;
    return [
      key,
      { line: located.line, value: new Map([...(inner as Map<string, Located>), ...(located.value as Map<string, Located>)]) },
    ] as const;
  });
}
