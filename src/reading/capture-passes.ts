import { isPrivate } from '../text/addresses.ts';
import { onAll } from './capture-commands.ts';
import type { Line } from './line.ts';
import type { Packet } from './packet.ts';
import { ofTunnel } from './packet.ts';

/** What comes in at the device that captures on all of its interfaces, and leaves by none, at its first packet. */
export interface PassFact {
  readonly line: number;
  readonly says: 'not passed on' | 'leaves nowhere';
}

/** One packet may be of the last moment of a capture. */
const fewest = 2;

/** Finds packets between private networks that come in again and again and are never passed on. */
export function passFacts(packets: readonly Packet[], lines: readonly Line[]): PassFact[] {
  const seen = packets.filter(isInTransit);
  const came = seen.filter(({ way }) => way === 'in');
  const went = seen.filter(({ way }) => way === 'out');
  const flows = [...Map.groupBy(came, ({ from, to, ports, kind }) => [kind, from, to, ...(ports ?? [])].join(' ')).values()];
  const isPassed = ([one]: readonly Packet[]): boolean => one !== undefined && went.some((other) => isSame(one, other));
  const [stuck] = flows.find((flow) => flow.length >= fewest && !isPassed(flow) && !isForItself(flow, came, went)) ?? [];
  if (!stuck) return [];
  const passesOthers = flows.some((flow) => isPassed(flow) && (flow[0]?.to === stuck.to || flow[0]?.from === stuck.to));
  if (passesOthers) return [{ line: stuck.line, says: 'not passed on' }];
  if (went.length > 0 || !lines.some(({ text }) => onAll.test(text))) return [];
  return [{ line: stuck.line, says: ofTunnel.test(stuck.by ?? '') ? 'not passed on' : 'leaves nowhere' }];
}

const isInTransit = ({ kind, by, from, to }: Packet): boolean =>
  by !== null && kind !== 'ike' && kind !== 'esp' && kind !== 'bgp' && isPrivate(from) && isPrivate(to);

/** The same packet may leave with another source or target, where NAT takes it. */
function isSame(one: Packet, other: Packet): boolean {
  if (one.kind !== other.kind) return false;
  return (
    (one.to === other.to && one.ports?.[1] === other.ports?.[1]) ||
    (one.from === other.from && one.ports?.[0] === other.ports?.[0] && one.ports !== null)
  );
}

/** True where who is asked answers by itself, without a packet that came in for it: it is the device that captures. */
function isForItself([one]: readonly Packet[], came: readonly Packet[], went: readonly Packet[]): boolean {
  return went.some(({ from }) => from === one?.to && !came.some((other) => other.from === from));
}
