import { isPrivate } from '../../text/addresses.ts';
import type { Line } from '../line.ts';
import type { StateFact } from './fact.ts';

const address = String.raw`\d{1,3}(?:\.\d{1,3}){3}`;
/** How tables of connections count what went and what came back: pf, FortiOS, conntrack, RouterOS, Junos, PAN-OS. */
const counts = [
  /\b(\d+):(\d+) pkts\b/,
  /\borg=\d+\/(\d+)\/\d+ reply=\d+\/(\d+)\//,
  /\bpackets=(\d+) bytes=\d+ .*?\bpackets=(\d+) bytes=\d+/,
  /\borig-packets=(\d+)\b.*?\brepl-packets=(\d+)\b/,
  /^\s*In: .*\bPkts: (\d+).*\n\s*Out: .*\bPkts: (\d+)/m,
  /\bpacket count\(c2s\)\s*:\s*(\d+)[^]*?\bpacket count\(s2c\)\s*:\s*(\d+)/,
];
/** A connection of IKE, or of ESP, by the port or protocol that it goes to. */
const ike = new RegExp(String.raw`${address}[:/](?:45|5)00\b|\[(?:45|5)00\]|\bdport[=: ]+(?:45|5)00\b|\bdst-port[=: ]+(?:45|5)00\b`);
const changed = /[:/[]4500\b|port[=: ]+4500\b/;
/** pf tells an unanswered connection without counts, too. */
const silent = /\b(?:SINGLE|MULTIPLE):NO_TRAFFIC\b/;
const esp = /\besp\b|\bproto(?:col)?[=: ]+50\b/i;
/** Lines of one connection, from its head on. */
const mostLines = 4;

/** Finds connections of IKE that tables of a firewall count one way only: what goes out is never answered. */
export function readFlows(lines: readonly Line[]): StateFact[] {
  return lines.flatMap(({ number, text }, index): StateFact[] => {
    const isEsp = esp.test(text);
    if (!isEsp && !ike.test(text)) return [];
    const next = lines.slice(index + 1, index + mostLines).findIndex((line) => ike.test(line.text) || esp.test(line.text));
    const record = [text, ...lines.slice(index + 1, index + (next < 0 ? mostLines : Math.max(next + 1, 2))).map((line) => line.text)].join(
      '\n',
    );
    const found = counts.flatMap((pattern) => pattern.exec(record) ?? []);
    const [, went = '0', back = '1'] = found;
    if (!silent.test(text) && (Number(went) === 0 || Number(back) > 0)) return [];
    if (isEsp) return [{ line: number, says: 'out only' }];
    return changed.test(text) ? [{ line: number, says: 'changed port silent' }] : [{ line: number, says: 'first unanswered' }];
  });
}

/** VPC flow logs: the account, the interface, both ends, their ports, the protocol, packets, bytes, when, what was done. */
const flowRow = new RegExp(String.raw`\beni-[0-9a-f]+ (${address}) (${address}) \d+ (\d+) (\d+) \d+ \d+ \d+ \d+ (ACCEPT|REJECT)\b`);
/** Azure: when, both ends, their ports, protocol, direction, what was done. */
const tuple = new RegExp(String.raw`\b\d{10,13},(${address}),(${address}),\d+,(\d+),([TU]|\d+),[IO],([ADBCE])`);

/** Reads flow logs of clouds: what was refused of IKE and ESP, and between private networks. */
export function readFlowLogs(lines: readonly Line[]): StateFact[] {
  const rows = lines.flatMap(({ number, text }) => {
    const [, from = '', to = '', port = '', protocol = '', done = ''] = flowRow.exec(text) ?? tuple.exec(text) ?? [];
    return from ? [{ line: number, from, to, port, protocol, refused: /^[RD]/.test(done) }] : [];
  });
  const refused = rows.filter((row) => row.refused);
  const outer = refused.find(({ from, to, port, protocol }) => !(isPrivate(from) && isPrivate(to)) && isOfIpsec(port, protocol));
  if (outer) return [{ line: outer.line, says: outer.protocol === '50' ? 'esp dropped' : 'ike dropped' }];
  const inner = refused.find(({ from, to }) => isPrivate(from) && isPrivate(to));
  return inner && rows.some((row) => !row.refused) ? [{ line: inner.line, says: 'tunnel dropped' }] : [];
}

const isOfIpsec = (port: string, protocol: string): boolean =>
  protocol === '50' || (/^(?:500|4500)$/.test(port) && /^(?:17|U)$/.test(protocol));
