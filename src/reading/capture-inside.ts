import { isPrivate } from '../text/addresses.ts';
import { ofTunnel } from './capture-passes.ts';
import { secondsOf } from './capture-time.ts';
import type { Line } from './line.ts';
import type { Packet } from './packet.ts';
import { answersInEsp, bothWays, connectionOf, isFloated, longestPacketLine } from './packet.ts';

/** What packets between private networks, or of a translated peer, say by what never comes back, at the first that shows it. */
export interface InsideFact {
  readonly line: number;
  readonly says: 'inside unanswered' | 'leaves in clear' | 'no route inside' | 'mapping changed' | 'same network';
}

/** So often a SYN is sent before nobody answers; one packet of another kind may be of the last moment of a capture. */
const fewest = { syns: 3, others: 2 } as const;

/** Reads what the inner packets say of the way of what they ask for, and the outer ones of a port that a NAT gave away; `areHidden` where a filter leaves out answers. */
export function insideFacts(packets: readonly Packet[], lines: readonly Line[], areHidden: boolean): InsideFact[] {
  const inner = packets.filter(({ kind, from, to }) => (kind === 'tcp' || kind === 'icmp') && isPrivate(from) && isPrivate(to));
  const isEncrypted = answersInEsp(packets);
  const local = soughtIn(inner, lines);
  const clear = [...clearIn(packets, inner), ...seenIn(packets, inner), ...astrayIn(inner)].slice(0, 1);
  const facts = [...clear, ...unroutedIn(packets), ...mappingIn(packets)];
  return [...(local.length > 0 || areHidden ? local : unansweredIn(atTimes(inner, lines).filter((one) => !isEncrypted(one)))), ...facts];
}

/** What the same packet is at two places of a capture, within so many seconds, is no second try. */
const atOnce = 0.5;

/** Packets without those that another place of the same capture holds at the same time. */
function atTimes(packets: readonly Packet[], lines: readonly Line[]): readonly Packet[] {
  const texts = new Map(lines.map(({ number, text }) => [number, text]));
  const seen = new Set<string>();
  return packets.filter((packet) => {
    const time = secondsOf(texts.get(packet.line) ?? '');
    if (time === null) return true;
    const at = Math.floor(time / atOnce);
    const keyAt = (moment: number): string => `${connectionOf(packet)} ${packet.from} ${packet.opens} ${moment}`;
    const isKnown = [at - 1, at, at + 1].some((moment) => seen.has(keyAt(moment)));
    seen.add(keyAt(at));
    return !isKnown;
  });
}

/** A host that asks for another by ARP has it in its own network. */
const seeks = /\bwho-has ([\d.]+)(?: \(\S+\))? tell ([\d.]+)|\bWho has ([\d.]+)\? Tell ([\d.]+)/i;

/** The answer to that, as tcpdump and tshark have it. */
const found = /\b[Rr]eply ([\d.]+) is-at|^.*\s([\d.]+) is at [\da-f]{2}:/;

/** A host that sends through the tunnel, and is sought in vain in the network of whom it sends to: both ends have that network. */
function soughtIn(inner: readonly Packet[], lines: readonly Line[]): InsideFact[] {
  const own = lines.filter(({ text }) => text.length <= longestPacketLine);
  const isAnswered = new Set(own.flatMap(({ text }) => found.exec(text)?.slice(1).find(Boolean) ?? []));
  const ways = new Set(inner.map(({ from, to }) => `${from} ${to}`));
  const sought = own.flatMap(({ number, text }) => {
    const [, one, by, other, from] = seeks.exec(text) ?? [];
    const [target = '', asker = ''] = [one ?? other, by ?? from];
    const isInVain = ways.has(`${target} ${asker}`) && !ways.has(`${asker} ${target}`) && !isAnswered.has(target);
    return isInVain ? [number] : [];
  });
  const [first] = sought;
  return first !== undefined && sought.length >= fewest.others ? [{ line: first, says: 'same network' }] : [];
}

/** TCP that one network asks for in vain, of which nothing shows that the way works. */
function unansweredIn(inner: readonly Packet[]): InsideFact[] {
  const calls = [
    ...Map.groupBy(
      inner.filter(({ kind }) => kind === 'tcp'),
      connectionOf,
    ).values(),
  ].map((talk) => ({
    syns: talk.filter(({ opens }) => opens === 'syn'),
    isTaken: talk.some(({ opens }) => opens !== 'syn'),
  }));
  const vain = calls.find(({ syns, isTaken }) => !isTaken && syns.length >= fewest.syns && isOfOne(syns));
  const [asked] = vain?.syns ?? [];
  // Two hosts of one network need no tunnel, and what came out of a tunnel found its way.
  if (!asked || networkOf(asked.from) === networkOf(asked.to) || (asked.way === 'in' && ofTunnel.test(asked.by ?? ''))) return [];
  // Where anything of that network comes here, the host that does not answer is off, or has nothing on that port.
  const isReached = inner.some(({ from, to }) => networkOf(from) === networkOf(asked.to) && networkOf(to) === networkOf(asked.from));
  return isReached ? [] : [{ line: asked.line, says: 'inside unanswered' }];
}

const isOfOne = (syns: readonly Packet[]): boolean => new Set(syns.map(({ from }) => from)).size === 1;
const networkOf = (address: string): string => address.replace(/\.\d+$/, '');

/** Packets that leave unencrypted by the interface by which the ESP of the other end comes in, where none goes out, and nothing answers them there. */
function clearIn(packets: readonly Packet[], inner: readonly Packet[]): InsideFact[] {
  const esp = packets.filter(({ kind }) => kind === 'esp');
  if (esp.some(({ way }) => way === 'out')) return [];
  const outside = new Set(esp.flatMap(({ way, by }) => (way === 'in' && by !== null ? by : [])));
  const gateways = new Set(esp.map(({ to }) => to));
  const there = inner.filter(({ by }) => by !== null && outside.has(by));
  // What was decrypted comes in and is passed on, and an answer in clear is of no tunnel.
  const came = new Set(there.flatMap(({ way, from, to }) => (way === 'in' ? [`${from} ${to}`] : [])));
  const left = there.filter(({ way, from, to }) => way === 'out' && !gateways.has(from) && !came.has(`${from} ${to}`));
  const asked = left.filter((one) => !came.has(`${one.to} ${one.from}`) || isReply(one));
  const [first] = asked;
  return first && asked.length >= fewest.others ? [{ line: first.line, says: 'leaves in clear' }] : [];
}

const isReply = ({ opens, what }: Packet): boolean => opens === 'syn-ack' || /\breply\b/i.test(what);

/** What a router has no way to, as tcpdump says it. */
const unrouted = /\bnet(?:work)? ([\d.]+) unreachable\b(?! - admin)/i;

/** A router without a way to a private network that it is asked for again and again: inside of the tunnel it lacks the route, outside what it got should be encrypted. */
function unroutedIn(packets: readonly Packet[]): InsideFact[] {
  const errors = packets.flatMap(({ line, kind, from, to, what }) => {
    const network = kind === 'icmp' ? unrouted.exec(what)?.[1] : undefined;
    return network === undefined || !isPrivate(network) ? [] : [{ line, network, isInside: isPrivate(to) || isPrivate(from) }];
  });
  const [many] = [...Map.groupBy(errors, ({ network }) => network).values()].filter((of) => of.length >= fewest.others);
  const [first] = many ?? [];
  if (!first) return [];
  const esp = bothWays(packets.filter(({ kind }) => kind === 'esp'));
  if (!first.isInside && esp.back.length > 0) return [];
  const isAsked = packets.some(({ to }) => to === first.network);
  return first.isInside && !isAsked ? [] : [{ line: first.line, says: first.isInside ? 'no route inside' : 'leaves in clear' }];
}

/** A public router that sends ICMP to a private host which asks for nothing public: it saw in clear what that host sent to a private network. */
function seenIn(packets: readonly Packet[], inner: readonly Packet[]): InsideFact[] {
  const outward = new Set(packets.flatMap(({ from, to }) => (isPublic(to) ? from : [])));
  const askers = new Set(inner.map(({ from }) => from));
  const errors = packets.filter(
    ({ kind, from, to, what }) =>
      kind === 'icmp' && isPublic(from) && askers.has(to) && !outward.has(to) && !/need to frag|fragmentation needed/i.test(what),
  );
  const [first] = errors;
  return first && errors.length >= fewest.others ? [{ line: first.line, says: 'leaves in clear' }] : [];
}

const isPublic = (address: string): boolean => /^[\d.]+$/.test(address) && !isPrivate(address) && !notPublic.test(address);
/** Link-local, and what providers share among their own routers. */
const notPublic = /^(?:169\.254\.|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.)/;

/** Answers that leave by another interface than the tunnel by which their requests came. */
function astrayIn(inner: readonly Packet[]): InsideFact[] {
  const came = new Map<string, string>();
  for (const { way, by, from, to } of inner) if (way === 'in' && by !== null && ofTunnel.test(by)) came.set(`${to} ${from}`, by);
  const left = Map.groupBy(
    inner.filter(({ way, from, to }) => way === 'out' && came.has(`${from} ${to}`)),
    ({ from, to }) => `${from} ${to}`,
  );
  for (const [pair, answers] of left) {
    const [first] = answers;
    // What is passed on to a host of the own network comes back from there: answers go in both directions of one interface only at the tunnel.
    const isAstray = answers.length >= fewest.others && answers.every(({ by }) => by !== came.get(pair) && !ofTunnel.test(by ?? ''));
    if (first && isAstray) return [{ line: first.line, says: 'leaves in clear' }];
  }
  return [];
}

/** The SPI of an SA, by which packets from two ports are known to be of one peer. */
const ofSa = /\bspi[ =(]*(0x[\da-f]+)/i;

/** A peer behind NAT that goes on in the same SA from another port, while what is sent to the one before is refused, or goes on. */
function mappingIn(packets: readonly Packet[]): InsideFact[] {
  const portOf = new Map<string, string>();
  const seen = new Set<string>();
  const over = new Set<string>();
  let stray = 0;
  for (const { line, kind, from, to, ports: both, what } of packets) {
    const refused = kind === 'icmp' ? /\budp port (\d+) unreachable/.exec(what)?.[1] : undefined;
    const [port = '', target = ''] = both ?? [];
    const isStray = refused === undefined && over.has(`${to} ${target}`);
    if (isStray) stray += 1;
    // One packet may have been on its way.
    if (stray >= fewest.others || (refused !== undefined && seen.has(`${from} ${refused}`))) return [{ line, says: 'mapping changed' }];
    const spi = ofSa.exec(what)?.[1];
    if (spi === undefined || port === '' || isWellKnown.test(port) || !isFloated({ ports: both, what })) continue;
    const before = portOf.get(`${from} ${spi}`);
    if (before !== undefined && before !== port) over.add(`${from} ${before}`);
    portOf.set(`${from} ${spi}`, port);
    seen.add(`${from} ${port}`);
  }
  return [];
}

const isWellKnown = /^(?:500|4500|isakmp|ipsec-nat-t)$/;
