import { isPrivate } from '../../text/addresses.ts';
import type { Line } from '../line.ts';
import type { StateFact } from './fact.ts';

const address = String.raw`\d{1,3}(?:\.\d{1,3}){3}`;
/** VPC flow logs: both ends, their ports, the protocol, packets, bytes, when, what was done. */
const flowRow = new RegExp(
  String.raw`\b(${address})\s+(${address})\s+(\d+\s+\d+)\s+(\d+)\s+[1-9]\d*\s+\d+\s+\d+\s+\d+\s+(ACCEPT|REJECT)\b`,
);
/** Azure: when, both ends, their ports, protocol, direction, what was done. */
const tuple = new RegExp(String.raw`\b\d{10,13},(${address}),(${address}),(\d+,\d+),([TU]|\d+),[IO],([ADBCE])`);

/** NSX: whether a gateway logged it, the protocol, both ends and the port of the second. */
const packetLog = new RegExp(
  String.raw`\bINET (reason-)?match (?:DROP|REJECT) \S+ (?:IN|OUT) \d+ (TCP|UDP|ICMP|PROTO \d+) (${address})(?:/\d+)?->(${address})(?:/(\d+))?`,
);

/** What a firewall of NSX dropped: IKE, ESP and BGP by their ports; of the rest only what goes between private networks at a gateway may come out of the tunnel. */
function ofPacketLog({ number: line, text }: Line): StateFact[] {
  const [whole, gateway, protocol, from = '', to = '', port = ''] = packetLog.exec(text) ?? [];
  if (whole === undefined) return [];
  const isInner = isPrivate(from) && isPrivate(to);
  if (!isInner && protocol === 'PROTO 50') return [{ line, says: 'esp dropped' }];
  if (!isInner && protocol === 'UDP' && /^4?500$/.test(port)) return [{ line, says: 'ike dropped' }];
  if (protocol === 'TCP' && port === '179') return [{ line, says: 'bgp dropped' }];
  return isInner && gateway ? [] : [{ line, says: 'beside' }];
}

/** Reads flow logs of clouds: what was refused of IKE and ESP, and between private networks. */
export function readFlowLogs(lines: readonly Line[]): StateFact[] {
  const rows = lines.flatMap(({ number, text }) => {
    const [, from = '', to = '', ports = '', protocol = '', done = ''] = flowRow.exec(text) ?? tuple.exec(text) ?? [];
    return from ? [{ line: number, from, to, ports, protocol, refused: /^[RD]/.test(done) }] : [];
  });
  const refused = rows.filter((row) => row.refused);
  const outer = refused.find(({ from, to, ports, protocol }) => !(isPrivate(from) && isPrivate(to)) && isOfIpsec(ports, protocol));
  if (outer) return [{ line: outer.line, says: outer.protocol === '50' ? 'esp dropped' : 'ike dropped' }];
  const inner = refused.find(({ from, to }) => isPrivate(from) && isPrivate(to));
  return inner && rows.some((row) => !row.refused) ? [{ line: inner.line, says: 'tunnel dropped' }] : lines.flatMap(ofPacketLog);
}

const isOfIpsec = (ports: string, protocol: string): boolean =>
  protocol === '50' || (/\b4?500\b/.test(ports) && /^(?:17|U)$/.test(protocol));
