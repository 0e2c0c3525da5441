import { isLinkLocal, isPrivate } from '../../text/addresses.ts';
import type { Line } from '../line.ts';
import type { StateFact } from './fact.ts';

const address = String.raw`(\d{1,3}(?:\.\d{1,3}){3})`;
/** Where a packet that is traced wants to go: FortiOS, Junos. */
const wants = [
  new RegExp(String.raw`received a packet\(proto=\d+, \S+?->${address}`),
  new RegExp(String.raw`\bx_dst_ip ${address}`),
] as const;
/** The next hop that the device chose for it. */
const chosen = [
  new RegExp(String.raw`find a route: .*\bgw-${address}`),
  new RegExp(String.raw`\brouted \(.*\bNext-hop: ${address}`),
] as const;
const isNone = (hop: string): boolean => hop === '0.0.0.0' || isLinkLocal(hop) || isPrivate(hop);

/** FortiOS: the interface of a tunnel that takes the packet, and the source that it was given before. */
const enters = /\benter IPSec interface ([^\s,"]+)/i;
const translated = [new RegExp(String.raw`\bfind SNAT: IP-${address}`), new RegExp(String.raw`"SNAT [\d.]+->${address}`)] as const;

/** Finds packets to a private network that a trace of the device sends to a router of the Internet, or into the tunnel with a public source. */
export function readTraces(lines: readonly Line[]): StateFact[] {
  const tunnels = lines.flatMap(({ text }) => enters.exec(text)?.[1] ?? []);
  let to = '';
  for (const { number, text } of lines) {
    to = oneOf(wants, text) ?? to;
    if (!isPrivate(to)) continue;
    const hop = oneOf(chosen, text);
    if (hop !== undefined && !isNone(hop) && !tunnels.some((name) => text.includes(`via ${name}`)))
      return [{ line: number, says: 'route beside' }];
    const became = oneOf(translated, text);
    if (tunnels.length > 0 && became !== undefined && !isPrivate(became)) return [{ line: number, says: 'source translated' }];
  }
  return [];
}

/** FortiOS: what a packet is that is traced, and that the firewall itself does not take it in. */
const traced = /received a packet\(proto=(?<protocol>\d+), \S+?->[\d.]+(?::(?<port>\d+))?\)/;
const notTaken = /\biprope_in_check\(\) check failed\b.*\bdrop\b/;
const [tcp, udp, esp] = ['6', '17', '50'];

/** Finds packets of BGP, IKE or ESP to the device itself that it does not take in. */
export function readNotTaken(lines: readonly Line[]): StateFact[] {
  let says: StateFact['says'] | null = null;
  for (const { number, text } of lines) {
    const { protocol, port } = traced.exec(text)?.groups ?? {};
    if (protocol !== undefined) {
      if (protocol === tcp && port === '179') says = 'bgp not let in';
      else if (protocol === udp && (port === '500' || port === '4500')) says = 'ike dropped';
      else says = protocol === esp ? 'esp dropped' : null;
    }
    if (says && notTaken.test(text)) return [{ line: number, says }];
  }
  return [];
}

function oneOf(patterns: readonly RegExp[], text: string): string | undefined {
  return patterns.flatMap((pattern) => pattern.exec(text)?.[1] ?? [])[0];
}

/** tcpdump on all interfaces: where a packet came in or left, and between whom. */
const crossed = new RegExp(String.raw`\s([\w.@-]+)\s+(In|Out)\s+IP ${address}(?:\.\d+)? > ${address}(?:\.\d+)?:`);

/** Finds packets between private networks that came in by one interface and left by another, neither of them a tunnel, though there is one. */
export function readCrossings(lines: readonly Line[], isTunnel: (name: string) => boolean): StateFact[] {
  const told = lines.flatMap(({ number, text }) => {
    const [, by = '', way, from = '', to = ''] = crossed.exec(text) ?? [];
    return by && isPrivate(from) && isPrivate(to) ? [{ line: number, by, way, flow: `${from} ${to}` }] : [];
  });
  return [...Map.groupBy(told, ({ flow }) => flow).values()].flatMap((own): StateFact[] => {
    if (own.some(({ by }) => isTunnel(by))) return [];
    const came = own.find(({ way }) => way === 'In');
    const left = own.find(({ way, by }) => way === 'Out' && by !== came?.by);
    return came && left ? [{ line: left.line, says: 'route beside' }] : [];
  });
}
