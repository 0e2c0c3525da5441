import type { CaptureFact } from './capture-fact.ts';
import { closedFacts, mainFacts, quickFacts, silenceIn } from './capture-ike-later.ts';
import type { Packet } from './packet.ts';
import { bothWays, isEcho, isResponse } from './packet.ts';

/** A router on the way says that it has no way to the host or network. */
const notReached = /\b(?:host|net) (\S+) unreachable(?! - admin)|\((?:host|network) unreachable\)/i;

/** True where a router says so of this address, or does not say of which. */
function isOf(address: string, what: string): boolean {
  const [said, named = address] = notReached.exec(what) ?? [];
  return said !== undefined && named === address;
}

/** How an end begins IKEv1. */
function modeOf({ what }: Packet): 'main' | 'aggressive' | null {
  if (/\bI agg\b|\bAggressive\b|\bAGGRESSIVE\b/.test(what)) return 'aggressive';
  return /\bI ident\b|Main Mode|\bID_PROT\b/.test(what) ? 'main' : null;
}

/** In IKEv1 nobody answers what only tells something, such as a refusal. */
const isNotice = ({ version, what, below }: Packet): boolean =>
  version === 1 && /\binf(?:\s|:|$)/.test(what) && below.some(({ text }) => /\(n:/.test(text));

/** A later piece of a packet has another offset. */
const firstPiece = /\boff=0\b/;

/** What the packets of IKE between two addresses say, among all of the capture. */
export function ikeFacts(flow: readonly Packet[], all: readonly Packet[]): CaptureFact[] {
  const ike = flow.filter(({ kind }) => kind === 'ike');
  const refused = all.some((one) => one.kind === 'icmp' && !isEcho(one) && ike.some(({ from }) => from === one.to));
  const own = refused ? [] : [...closedFacts(flow), ...silenceIn(flow), ...quickFacts(ike), ...mainFacts(ike)];
  if (own.length > 0) return own.slice(0, 1);
  const first = bothWays(ike.filter((one) => one.first));
  const later = bothWays(ike.filter((one) => !one.first && !isNotice(one)));
  const [asked] = first.there;
  const [went] = later.there;
  const apart = refused ? null : apartIn(first);
  if (asked && apart) return [{ line: asked.line, says: apart }];
  // What comes back before anything else was asked is the answer: a refusal of IKEv1 is an exchange of its own.
  if (asked && ike.some((one) => isNotice(one) && one.from !== asked.from)) return [{ line: asked.line, says: 'ike answered' }];
  if (asked && went && went.from !== asked.from && !first.back.length) return [{ line: asked.line, says: 'ike answered' }];
  // An unreachable that comes back is an answer, and names the cause itself.
  const away = all.find((one) => one.kind === 'icmp' && ike.some(({ from, to }) => from === one.to && isOf(to, one.what)));
  if (refused) return away && !first.back.length ? [{ line: away.line, says: 'peer not reached' }] : [];
  if (asked && !first.back.length && !went) {
    // What came in and was not answered did not get lost on its way, and an end that speaks with others is up.
    const isHere = first.there.every(({ way }) => way === 'in') || all.some((one) => showsUp(one, asked));
    return first.there.length > 1 ? [{ line: asked.line, says: isHere ? 'first unanswered here' : 'first unanswered' }] : [];
  }
  if (went && !later.back.length) {
    if (later.there.length < 2) return [];
    const fragmented = all.some(({ fragment, from, to }) => fragment && from === went.from && to === went.to);
    return [{ line: went.line, says: fragmented ? 'later in fragments unanswered' : 'later unanswered' }];
  }
  if (!asked || !first.back.length) return [];
  const tails = went
    ? []
    : all.filter(
        ({ line, fragment, from, to, what }) =>
          fragment && line > asked.line && from === asked.from && to === asked.to && !firstPiece.test(what),
      );
  // Of the large request only what follows its first piece arrives.
  if (tails[1]) return [{ line: tails[1].line, says: 'later in fragments unanswered' }];
  // The end that asks does not go on, though nothing was refused: it does not get what the other sends.
  const agreed = first.back.find(({ below }) => below.some(({ text }) => /\((?:sa|v2ke|ke):/.test(text)));
  const again = first.there.some(({ line }) => agreed && line > agreed.line);
  return [{ line: asked.line, says: !went && again ? 'first asked again' : 'ike answered' }];
}

/** Each end begins in a version or a mode of its own, whatever else it says of the other's. */
function apartIn({ there, back }: ReturnType<typeof bothWays>): 'versions differ' | 'modes differ' | null {
  const differ = (of: (one: Packet) => unknown, sides = [there, back]): boolean => {
    const [here, other] = sides.map((side) => new Set(side.map(of).filter((one) => one !== null)));
    return here?.size === 1 && other?.size === 1 && [...here][0] !== [...other][0];
  };
  // Who answers speaks the version that it is asked in.
  const asks = [there, back].map((side) => side.filter((one) => !isResponse(one)));
  if (differ(({ version }) => version, asks)) return 'versions differ';
  return differ(modeOf) ? 'modes differ' : null;
}

/** True for a packet by which the end that was asked is up: it speaks IPsec with another one, or answers a ping of who asked. */
function showsUp(one: Packet, asked: Packet): boolean {
  if (one.from !== asked.to) return false;
  return one.to === asked.from ? one.kind === 'icmp' && /\breply\b/i.test(one.what) : one.kind === 'ike' || one.kind === 'esp';
}

/** What asks for the same with another group or a cookie. */
const asksAnew = /\bINVALID[-_]KE|\binvalid_ke|\bCOOKIE\b/;

/** What was refused in the first exchange is over where the next one began; where ESP goes both ways, also where it stands below all packets. */
export function closedLines(flow: readonly Packet[]): number[] {
  const ike = flow.filter(({ kind }) => kind === 'ike');
  const later = ike.find(({ first }) => !first)?.line ?? 0;
  const isUp = bothWays(flow.filter(({ kind }) => kind === 'esp')).back.length > 0;
  const opened = isUp ? flow.flatMap(({ below }) => below.filter(({ text }) => asksAnew.test(text)).map(({ number }) => number)) : [];
  return opened.concat(later === 0 ? [] : closedBefore(ike, later));
}

function closedBefore(ike: readonly Packet[], later: number): number[] {
  return ike.flatMap(({ line, version, below }) =>
    version === 2 && (below.at(-1)?.number ?? line) < later ? below.map(({ number }) => number) : [],
  );
}
