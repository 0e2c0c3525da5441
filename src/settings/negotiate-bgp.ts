import type { NeighborAs, ParameterId } from './end.ts';
import { holds, rangeOf, sameRange } from './networks.ts';
import type { Side } from './outcome.ts';
import { otherSide, sides } from './outcome.ts';
import type { Talk } from './talk.ts';

const both = (check: (side: Side, other: Side) => void): void => sides.forEach((side) => check(side, otherSide(side)));

/** Negotiates the BGP session: who calls whom, the password, the OPEN of each end, and what its routes do to it. */
export function negotiateBgp(talk: Talk): void {
  dial(talk);
  authenticate(talk);
  talk.story.pass({ from: talk.starts, exchange: 'OPEN', is: 'request' });
  talk.story.pass({ from: talk.answers, exchange: 'OPEN', is: 'answer' });
  both((side, other) => {
    checkAs(talk, side, other);
    checkHoldTime(talk, side, other);
    checkFamilies(talk, side, other);
    checkRole(talk, side, other);
  });
  checkRouterIds(talk);
  talk.story.pass({ from: talk.starts, exchange: 'KEEPALIVE', is: 'request' });
  talk.story.pass({ from: talk.answers, exchange: 'KEEPALIVE', is: 'answer' });
  both((side, other) => {
    countPrefixes(talk, side, other);
    lookAtPolicy(talk, side);
  });
}

function refuse(talk: Talk, side: Side, parameter: ParameterId, code: string, at: Side = side): void {
  talk.story.pass({ from: side, exchange: 'NOTIFICATION', is: 'answer', does: 'refuses', notify: code });
  talk.story.stop({ parameter, at, by: side, exchange: 'OPEN', notify: code });
}

/** TCP: nobody is shut, one end calls, and each is where the other looks for it. */
function dial(talk: Talk): void {
  const exchange = 'TCP';
  both((side) => {
    // Without a family a session is not begun, and not taken.
    if (talk.value(side, 'bgp-families')?.length === 0) talk.story.stop({ parameter: 'bgp-families', at: side, by: side, exchange });
    if (talk.value(side, 'bgp-enabled') === false) talk.story.stop({ parameter: 'bgp-enabled', at: side, by: side, exchange });
    if (talk.value(side, 'bgp-in') === 'none' && isExternal(talk, side) && talk.behaviour(side).bgp?.startsWithoutPolicy === false)
      talk.story.stop({ parameter: 'bgp-in', at: side, by: side, exchange });
  });
  if (sides.every((side) => talk.value(side, 'bgp-passive')))
    talk.story.stop({ parameter: 'bgp-passive', at: talk.starts, by: null, exchange });
  both((side, other) => checkAddress(talk, side, other));
  checkLink(talk);
  checkHops(talk);
  checkTtl(talk);
  talk.story.pass({ from: talk.starts, exchange, is: 'request' });
  talk.story.pass({ from: talk.answers, exchange, is: 'answer' });
}

/** What `side` has for its neighbor is where the other end speaks from. */
function checkAddress(talk: Talk, side: Side, other: Side): void {
  const neighbor = talk.needs(side, 'bgp-neighbor');
  if (!neighbor) return;
  const address = talk.value(other, 'bgp-address') ?? talk.value(other, 'vti-address')?.split('/')[0];
  const wrong = { parameter: 'bgp-neighbor', at: side, by: side, exchange: 'TCP' } as const;
  if (address) {
    if (!sameAddress(neighbor, address) && !isOfLink(talk, other, neighbor, address)) talk.story.stop(wrong);
    return;
  }
  const itsNeighbor = talk.value(other, 'bgp-neighbor');
  const isDirect = (talk.value(other, 'bgp-multihop') ?? 1) < 2;
  // Without an address that is set it speaks from the link to its neighbor.
  if (!isDirect || !itsNeighbor) talk.story.doubt('bgp-address', other);
  else if (!isNear(itsNeighbor, neighbor)) talk.story.stop(wrong);
  else if (isNoHost(neighbor)) talk.story.stop({ ...wrong, isSure: false });
}

/** The two ends of a tunnel are numbered out of one network, where neither is a host by itself. */
export function checkLink(talk: Talk): void {
  const [own, theirs] = [talk.value(talk.starts, 'vti-address'), talk.value(talk.answers, 'vti-address')];
  const [one, other] = [rangeOf(own ?? ''), rangeOf(theirs ?? '')];
  if (!one || !other || one.first === one.last || other.first === other.last) return;
  const isOne = holds(one, other) || holds(other, one);
  if (!isOne || own?.split('/')[0] === theirs?.split('/')[0])
    talk.story.stop({ parameter: 'vti-address', at: talk.answers, by: null, exchange: 'TCP' });
}

/** It calls from elsewhere, and takes calls on the link to its neighbor all the same. */
function isOfLink(talk: Talk, side: Side, called: string, from: string): boolean {
  const neighbor = talk.value(side, 'bgp-neighbor');
  if (!neighbor || talk.behaviour(side).bgp?.anyOwnAddress !== true) return false;
  return isNear(neighbor, called) && !isNear(neighbor, from);
}

/** The first or the last address of a /30, which is what links between two have out of 169.254.0.0/16. */
function isNoHost(address: string): boolean {
  const range = rangeOf(address);
  return range !== null && linkLocal.some((one) => holds(one, range)) && (range.first % 4n === 0n || range.first % 4n === 3n);
}

// Links have a /30 or /31 mostly, and no more than a /24 (a /64) in common.
function isNear(a: string, b: string): boolean {
  const length = a.includes(':') ? 64 : 24;
  const [one, other] = [rangeOf(`${a}/${length}`), rangeOf(`${b}/${length}`)];
  return one !== null && other !== null && sameRange(one, other);
}

function sameAddress(a: string, b: string): boolean {
  const [one, other] = [rangeOf(a), rangeOf(b)];
  return one && other ? sameRange(one, other) : a === b;
}

const isExternal = (talk: Talk, side: Side): boolean => {
  const [own, neighbor] = [talk.value(side, 'bgp-as'), talk.value(side, 'bgp-neighbor-as')];
  return neighbor === 'external' || (typeof neighbor === 'number' && own !== undefined && neighbor !== own);
};

/** A neighbor that is not on the same link wants multihop, where the session is external: one end has to call, and the other to take the call. */
function checkHops(talk: Talk): void {
  const needs = (side: Side): boolean => isFar(talk, side) && isExternal(talk, side) && (talk.value(side, 'bgp-multihop') ?? 1) < 2;
  const comesUp = (unknown: boolean): boolean => {
    const calls = (side: Side): boolean =>
      !talk.value(side, 'bgp-passive') && (!needs(side) || (talk.behaviour(side).bgp?.distant?.calls ?? unknown));
    const takes = (side: Side): boolean => !needs(side) || (talk.behaviour(side).bgp?.distant?.takesCalls ?? unknown);
    return sides.some((side) => calls(side) && takes(otherSide(side)));
  };
  const at = sides.find(needs);
  if (at && !comesUp(false)) talk.story.stop({ parameter: 'bgp-multihop', at, by: at, exchange: 'TCP', isSure: !comesUp(true) });
}

/** The neighbor is outside of the network of the tunnel interface; where that is not known, an end that sets multihop says so, but for addresses that are of a link. */
function isFar(talk: Talk, side: Side): boolean {
  const neighbor = rangeOf(talk.value(side, 'bgp-neighbor') ?? '');
  const link = rangeOf(talk.value(side, 'vti-address') ?? '');
  // What is of a link is mistyped where it lies on no link here: multihop would not help.
  if (!neighbor || linkLocal.some((one) => holds(one, neighbor))) return false;
  return link ? !holds(link, neighbor) : sides.some((one) => (talk.value(one, 'bgp-multihop') ?? 1) > 1);
}

// RFC 3927, RFC 4291 2.5.6.
const linkLocal = ['169.254.0.0/16', 'fe80::/10'].flatMap((network) => rangeOf(network) ?? []);

/** Packets of a direct neighbor have a TTL of 255 only where both ends ask for it (RFC 5082). */
function checkTtl(talk: Talk): void {
  both((side, other) => {
    const [own, theirs] = [talk.value(side, 'bgp-ttl-security'), talk.value(other, 'bgp-ttl-security')];
    if (talk.behaviour(side).bgp?.ttlSecurityOutsideAlone && !isExternal(talk, side)) return;
    if (own && theirs === false) talk.story.stop({ parameter: 'bgp-ttl-security', at: side, by: side, exchange: 'TCP' });
  });
}

function authenticate(talk: Talk): void {
  const [one, other] = [talk.value(talk.starts, 'bgp-password'), talk.value(talk.answers, 'bgp-password')];
  const [isOne, isOther] = [talk.hasKey(talk.starts, 'bgp-password'), talk.hasKey(talk.answers, 'bgp-password')];
  const isOneSided = isOne !== null && isOther !== null && isOne !== isOther;
  if (!isOneSided) for (const side of sides) talk.needs(side, 'bgp-password');
  if (isOneSided || (one && other && !one.same(other)))
    talk.story.stop({ parameter: 'bgp-password', at: talk.answers, by: talk.answers, exchange: 'TCP' });
}

/** RFC 4271 6.2: the end that expects another AS refuses. */
function checkAs(talk: Talk, side: Side, other: Side): void {
  const [expected, own] = [talk.needs(side, 'bgp-neighbor-as'), talk.needs(side, 'bgp-as')];
  const theirs = talk.needs(other, 'bgp-as');
  if (expected === undefined || theirs === undefined || isTheirs(expected, theirs, own)) return;
  refuse(talk, side, 'bgp-neighbor-as', '2/2');
}

function isTheirs(expected: NeighborAs, theirs: number, own: number | undefined): boolean {
  if (typeof expected === 'number') return expected === theirs;
  return own === undefined || (expected === 'external') === (own !== theirs);
}

/** RFC 4271 4.2: a hold time of 1 or 2 s is refused; the shorter one holds, and 0 is none. */
function checkHoldTime(talk: Talk, side: Side, other: Side): void {
  const theirs = talk.value(other, 'bgp-hold-time');
  if (theirs === 0 && talk.behaviour(side).bgp?.fallsWithoutHoldTime) {
    talk.story.stop({ parameter: 'bgp-hold-time', at: other, by: side, exchange: 'UPDATE' });
    return;
  }
  if (theirs === undefined || theirs === 0 || theirs > 2 || talk.behaviour(side).bgp?.shortHoldTimes) return;
  refuse(talk, side, 'bgp-hold-time', '2/6', other);
}

function checkFamilies(talk: Talk, side: Side, other: Side): void {
  const [own, theirs] = [talk.value(side, 'bgp-families'), talk.value(other, 'bgp-families')];
  if (!own?.length || !theirs?.length || own.some((family) => theirs.includes(family))) return;
  const refuses = talk.behaviour(side).bgp?.refusesFamilies;
  const isLeft = refuses && own.includes('ipv4') && talk.behaviour(other).bgp?.fallsBackToIpv4;
  if (refuses && !isLeft) {
    refuse(talk, side, 'bgp-families', '2/7');
    return;
  }
  const otherRefuses = talk.behaviour(other).bgp?.refusesFamilies;
  // It is told once: at the end that refuses, or at the one that starts.
  if (otherRefuses || (!refuses && side !== talk.starts)) return;
  const isKnown = refuses !== undefined && otherRefuses !== undefined;
  talk.story.stop({
    parameter: 'bgp-families',
    at: side,
    by: null,
    exchange: 'OPEN',
    ...(isKnown ? { when: 'partly' } : { isSure: false }),
  });
}

// RFC 9234 4.2: which roles go together.
const partners: Readonly<Record<string, string>> = {
  provider: 'customer',
  customer: 'provider',
  peer: 'peer',
  'route server': 'route server client',
  'route server client': 'route server',
};

function checkRole(talk: Talk, side: Side, other: Side): void {
  const [own, theirs] = [talk.value(side, 'bgp-role'), talk.value(other, 'bgp-role')];
  if (!own || talk.behaviour(side).bgp?.roles === false) return;
  const said = talk.behaviour(other).bgp?.roles === false ? null : theirs;
  if (said ? partners[own] !== said : said === null && talk.value(side, 'bgp-strict-role')) refuse(talk, side, 'bgp-role', '2/11');
}

/** RFC 6286 2.2: within an AS two routers may not have the same identifier. */
function checkRouterIds(talk: Talk): void {
  const [one, other] = [talk.value(talk.starts, 'bgp-router-id'), talk.value(talk.answers, 'bgp-router-id')];
  const isInternal = talk.value(talk.starts, 'bgp-as') === talk.value(talk.answers, 'bgp-as');
  if (one && one === other && isInternal && talk.value(talk.starts, 'bgp-as') !== undefined)
    refuse(talk, talk.answers, 'bgp-router-id', '2/3');
}

function countPrefixes(talk: Talk, side: Side, other: Side): void {
  const limit = talk.value(side, 'bgp-maximum-prefixes');
  const networks = talk.value(other, 'bgp-networks');
  if (limit === undefined || limit === null || !networks || networks.length <= limit) return;
  if (talk.value(other, 'bgp-out') === 'none') return;
  talk.story.pass({ from: side, exchange: 'NOTIFICATION', is: 'answer', does: 'refuses', notify: '6/1' });
  talk.story.stop({ parameter: 'bgp-maximum-prefixes', at: side, by: side, exchange: 'UPDATE', notify: '6/1' });
}

/** Up, and no route passes. */
function lookAtPolicy(talk: Talk, side: Side): void {
  const lacksPolicy = isExternal(talk, side) && talk.behaviour(side).bgp?.routesWithoutPolicy === 'none';
  for (const parameter of ['bgp-in', 'bgp-out'] as const)
    if ((talk.value(side, parameter) ?? (lacksPolicy ? 'none' : 'all')) === 'none')
      talk.story.stop({ parameter, at: side, by: null, exchange: 'UPDATE', when: 'partly' });
}
