import type { EndBuilder } from './format.ts';
import { field, items, numberOf, textOf } from './json-located.ts';
import type { Located } from './json-located.ts';

/** Objects that hold the addresses of tunnels. */
export interface GoogleGateways {
  /** Of the peers. */
  readonly externals: readonly Located[];
  /** Google's own, of HA VPN. */
  readonly gateways: readonly Located[];
  /** Forwarding rules, which give a gateway of classic VPN its address. */
  readonly rules: readonly Located[];
}

/** The last part of a path that names an object. */
export const lastOf = (path: string | undefined): string | undefined => path?.slice(path.lastIndexOf('/') + 1);

/** Sets where a tunnel ends, at both sides. */
export function setAddresses(end: EndBuilder, tunnel: Located, { externals, gateways, rules }: GoogleGateways): void {
  const peer = field(tunnel, 'peerIp');
  const external = interfaceOf(externals, 'interfaces', tunnel, 'peerExternalGateway');
  set(end, 'peer-address', textOf(peer) ? peer : external);
  const target = lastOf(textOf(field(tunnel, 'targetVpnGateway')));
  const rule = target === undefined ? undefined : rules.find((one) => lastOf(textOf(field(one, 'target'))) === target);
  set(end, 'local-address', interfaceOf(gateways, 'vpnInterfaces', tunnel, 'vpnGateway') ?? field(rule, 'IPAddress'));
}

/** The address of the interface, counted from 0, that a tunnel takes of a gateway. */
function interfaceOf(gateways: readonly Located[], list: string, tunnel: Located, by: string): Located | undefined {
  const name = lastOf(textOf(field(tunnel, by)));
  const index = numberOf(field(tunnel, `${by}Interface`)) ?? 0;
  const gateway = name === undefined ? undefined : gateways.find((one) => textOf(field(one, 'name')) === name);
  const found = items(field(gateway, list)).find((one) => (numberOf(field(one, 'id')) ?? 0) === index);
  return field(found, 'ipAddress');
}

function set(end: EndBuilder, id: 'local-address' | 'peer-address', at: Located | undefined): void {
  const text = textOf(at);
  if (text && at) end.set(id, text, at.line);
}
