import { isPrivate, isPublic } from '../text/addresses.ts';
import { hidesAnswers } from './capture-commands.ts';
import { secondsOf } from './capture-time.ts';
import type { Line } from './line.ts';
import type { Packet } from './packet.ts';
import { answersInEsp, bothWays, connectionOf, echoOf, longestPacketLine, ofTunnel } from './packet.ts';

/** What packets between private networks say by what never comes back, at the first that shows it. */
export interface InsideFact {
  readonly line: number;
  readonly says: 'inside unanswered' | 'leaves in clear' | 'no route inside' | 'same network';
}

/** So often a SYN is sent before nobody answers; one packet of another kind may be of the last moment of a capture. */
const fewest = { syns: 3, others: 2 } as const;

/** Reads what the inner packets say of the way of what they ask for. */
export function insideFacts(packets: readonly Packet[], lines: readonly Line[]): InsideFact[] {
  const inner = packets.filter(({ kind, from, to }) => (kind === 'tcp' || kind === 'icmp') && isPrivate(from) && isPrivate(to));
  const isAnsweredInEsp = answersInEsp(packets);
  const own = lines.filter(({ text }) => text.length <= longestPacketLine);
  const local = soughtIn(inner, own);
  const clear = [...clearIn(packets, inner), ...seenIn(packets, inner), ...astrayIn(inner)].slice(0, 1);
  const isTold = local.length > 0 || own.some(({ text }) => hidesAnswers(text));
  const vain = isTold ? [] : unansweredIn(withoutCopies(inner).filter((one) => !isAnsweredInEsp(one)));
  return [...local, ...vain, ...clear, ...unroutedIn(packets)];
}

/** What the same packet is at two places of a capture, within so many seconds, is no second try. */
const atOnce = 0.5;

/** Packets without those that another place of the same capture holds at the same time. */
function withoutCopies(packets: readonly Packet[]): readonly Packet[] {
  const seen = new Set<string>();
  return packets.filter((packet) => {
    const time = secondsOf(packet.text);
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
const replies = /\b[Rr]eply ([\d.]+) is-at|^.*\s([\d.]+) is at [\da-f]{2}:/;

/** A host that sends through the tunnel, and is sought in vain in the network of whom it sends to: both ends have that network. */
function soughtIn(inner: readonly Packet[], lines: readonly Line[]): InsideFact[] {
  const answered = new Set(lines.flatMap(({ text }) => replies.exec(text)?.slice(1).find(Boolean) ?? []));
  const ways = new Set(inner.map(({ from, to }) => `${from} ${to}`));
  const sought = lines.flatMap(({ number, text }) => {
    const [, one, by, other, from] = seeks.exec(text) ?? [];
    const [target = '', asker = ''] = [one ?? other, by ?? from];
    const isInVain = ways.has(`${target} ${asker}`) && !ways.has(`${asker} ${target}`) && !answered.has(target);
    return isInVain ? [number] : [];
  });
  const [first] = sought;
  return first !== undefined && sought.length >= fewest.others ? [{ line: first, says: 'same network' }] : [];
}

/** TCP that one network asks for in vain, of which nothing shows that the way works. */
function unansweredIn(inner: readonly Packet[]): InsideFact[] {
  const tcp = inner.filter(({ kind }) => kind === 'tcp');
  const calls = [...Map.groupBy(tcp, connectionOf).values()].map((talk) => ({
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

const isReply = (one: Packet): boolean => one.opens === 'syn-ack' || echoOf(one) === 'reply';

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
