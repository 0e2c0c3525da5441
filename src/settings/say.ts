import type { End, ParameterId, SecretId } from './end.ts';
import type { Outcome, Part, Passage, Side, Stop, Up } from './outcome.ts';
import { otherSide } from './outcome.ts';
import { mirrorOf } from './parameters.ts';
import { valueText } from './value-text.ts';

/** The two ends, as sentences call them. */
export interface Named {
  readonly names: Readonly<Record<Side, string>>;
  readonly ends: Readonly<Record<Side, End>>;
}

const partNames: Readonly<Record<Part, string>> = { ike: 'IKE SA', child: 'child SA', bgp: 'BGP session' };

/** What comes up, in one sentence. */
export function sayOutcome({ ike, child, bgp, stops }: Outcome): string {
  const later = stops.find(({ when }) => when === 'rekey');
  const atRekey = later ? [`The child SA ${later.isSure ? 'drops' : 'may drop'} at a rekey.`] : [];
  const parts = [
    ['IKE', ike],
    ['IPsec', child],
    ['BGP', bgp],
  ] as const;
  const of = (up: Up): string[] => parts.flatMap(([name, is]) => (is === up ? name : []));
  if (of('down').length === 0 && of('may').length === 0) {
    const all = `${inWords(of('up'))} ${of('up').length > 1 ? 'come' : 'comes'} up.`;
    return [all, ...atRekey].join(' ');
  }
  return [
    of('up').length ? `${inWords(of('up'))} ${of('up').length > 1 ? 'come' : 'comes'} up.` : '',
    of('down').length ? `${inWords(of('down'))} ${of('down').length > 1 ? 'stay' : 'stays'} down.` : '',
    of('may').length
      ? `${inWords(of('may'))} may come up: ${stops.some(({ when, isSure }) => when === 'now' && !isSure) ? 'what follows may stop' : 'no setting that is known stops'} ${of('may').length > 1 ? 'them' : 'it'} at first, and not all is known.`
      : '',
    ...atRekey,
  ]
    .filter(Boolean)
    .join(' ');
}

const inWords = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;

/** One difference and what comes of it, in a sentence or two. */
export function sayStop(stop: Stop, named: Named): string {
  const { by, exchange, notify, when, isSure } = stop;
  const why = reasonOf(stop, named);
  const who = by ? capital(named.names[by]) : '';
  const refuses = isSure ? 'refuses' : 'may refuse';
  if (when === 'partly') return capital(`${why}.`);
  if (when === 'rekey')
    return `The ${partNames[stop.part]} comes up, since the first one needs no group. At a rekey ${isSure ? 'the end that is asked refuses' : `${named.names[stop.at]} may refuse, where it is asked,`} with ${notify ?? 'a notify'}: ${why}.`;
  if (!by) return capital(`${why}.`);
  if (stop.parameter === 'enabled') return capital(`${why}${isSure ? ': it brings nothing up' : ''}.`);
  if (exchange === 'TCP') return `${who} ${isSure ? 'takes no connection' : 'may take no connection'}: ${why}.`;
  return `${who} ${refuses} in ${exchange}${notify ? ` with ${notifyWords(notify)}` : ' without saying why'}: ${why}.`;
}

/** A sentence's first letter; names such as strongSwan keep their own. */
export const capital = (text: string): string => (/^[a-z]+[A-Z]/.test(text) ? text : text.charAt(0).toUpperCase() + text.slice(1));

function reasonOf({ parameter, at, apart, by, kind }: Stop, { names, ends }: Named): string {
  const other = otherSide(at);
  const [own, theirs] = [shown(ends[at], parameter), shown(ends[other], mirrorOf(parameter))];
  const [here, there] = [names[at], names[other]];
  if (kind === 'not installed')
    return `on Linux the kernel interface of ${here} takes no such ESP, which it agrees to or leaves out without an error: ${own}`;
  if (kind === 'overlaps') return `networks of both sides overlap at ${here}: ${own}`;
  switch (parameter) {
    case 'enabled':
      return ends[at].enabled?.value === 'in part'
        ? `${here} lacks something that this VPN needs, or asks for something that is not compared: the notes of its text say what`
        : `${here} has this VPN, or what it needs of it (its interface, IKE there, its group policy), switched off`;
    case 'bgp-enabled':
      return `${here} has the session switched off`;
    case 'initiation':
      return 'neither end starts, both wait';
    case 'ike-version':
      return `${here} takes ${own}, and ${there} starts with ${theirs.split(',')[0] ?? theirs}`;
    case 'ike-mode':
      return `${here} is set to ${own} mode, and ${there} starts in ${theirs} mode`;
    case 'ike-proposals':
      return `no IKE proposal of ${there} is one of ${here}${differing(apart)}`;
    case 'child-proposals':
      return `no ESP proposal of ${there} is one of ${here}${differing(apart)}`;
    case 'pre-shared-key':
    case 'bgp-password':
      return own === 'none' || theirs === 'none'
        ? 'one end has a password and the other has none'
        : `the keys differ${slipOf(ends, parameter)}`;
    case 'auth-method':
      return `${here} authenticates by ${own}, ${there} by ${theirs}`;
    case 'peer-id':
      return `${here} expects the identity ${own}, and ${there} sends ${theirs}`;
    case 'local-id':
      return `${here} is ${own}, and ${there} asks for ${theirs}`;
    case 'peer-address':
      if (own === 'any') return `${here} has no peer address to start to`;
      return by ? `nothing is set up there for ${theirs}: it expects ${own}` : `${here} sends to ${own}, and ${there} is ${theirs}`;
    case 'selectors':
      return `${here} has the networks ${own}, and ${there} has ${theirs}`;
    case 'pfs':
      return `${here} has ${own} for PFS, and ${there} has ${theirs}`;
    case 'bgp-neighbor-as':
      return `${here} expects AS ${own}, and ${there} is AS ${theirs}`;
    case 'bgp-neighbor':
      if (!ends[at]['bgp-neighbor']) return `what was given of ${here} has no BGP neighbor behind this tunnel, and ${there} has one`;
      return `${here} has ${own} for its neighbor, and ${there} ${whereItSpeaks(ends[other])}`;
    case 'vti-address':
      if (own.split('/')[0] === theirs.split('/')[0])
        return `both tunnel interfaces have the address ${own}: each end needs its own of one network`;
      return `the tunnel interfaces are not of one network: ${own} at ${here}, ${theirs} at ${there}`;
    case 'nat-traversal':
      return `${here} has NAT traversal off, and an address is translated between the ends: ESP has no ports, and most NAT does not let it through`;
    case 'bgp-maximum-prefixes':
      return `${here} takes ${own} prefixes, and ${there} announces more`;
    case 'bgp-in':
    case 'bgp-out':
      if (!ends[at][parameter])
        return `${here} has no policy for routes ${parameter === 'bgp-in' ? 'in' : 'out'}, and lets none through without one: the session is up, and nothing is learned`;
      return `the policy of ${here} lets no route ${parameter === 'bgp-in' ? 'in' : 'out'}: the session is up, and nothing is learned`;
    case 'bgp-passive':
      return 'both ends wait for the connection';
    case 'bgp-multihop':
      return `the neighbor of ${here} is on another network, and multihop is not set`;
    case 'bgp-ttl-security':
      return `${here} accepts only packets with a TTL of 255, and ${there} sends others`;
    case 'bgp-hold-time':
      return `the hold time of ${here}, ${own}, is not allowed: 0, or 3 s and more`;
    case 'bgp-families':
      if (ends[at]['bgp-families']?.value.length === 0) return `${here} has no address family active for this neighbor`;
      return `${here} has ${own}, and ${there} has ${theirs}: no address family in common`;
    case 'bgp-role':
      return `the roles do not fit: ${own} at ${here}, ${theirs} at ${there}`;
    case 'bgp-router-id':
      return `both ends have the router ID ${own}, within one AS`;
    default:
      return `${here} has ${own}, and ${there} has ${theirs}`;
  }
}

/** In what alone two keys differ, where that is a slip of whoever set one of them. */
function slipOf({ a, b }: Named['ends'], id: SecretId): string {
  const [one, other] = [a[id]?.value, b[id]?.value];
  const slip = one && other ? one.differsOnlyIn(other) : null;
  return slip ? `, only in ${slip}` : '';
}

/** Where the BGP of an end is, as far as that is known. */
function whereItSpeaks(end: End): string {
  const address = end['bgp-address']?.value ?? end['vti-address']?.value;
  if (address) return `uses ${address}`;
  const neighbor = end['bgp-neighbor']?.value;
  return neighbor ? `has its own in another network, at ${neighbor}` : 'uses an address that is not known';
}

const shown = (end: End, id: ParameterId): string => {
  const given = end[id];
  return given ? valueText(id, given.value) : 'what is not known';
};

const differing = (apart: readonly string[]): string =>
  apart.length ? `: ${inWords(apart)} ${apart.length > 1 ? 'differ' : 'differs'}` : '';

/** What the codes of a NOTIFICATION are called (IANA's registry of BGP error codes). */
const bgpErrors: Readonly<Record<string, string>> = {
  '2/2': 'Bad Peer AS',
  '2/3': 'Bad BGP Identifier',
  '2/6': 'Unacceptable Hold Time',
  '2/7': 'Unsupported Capability',
  '2/11': 'Role Mismatch',
  '6/1': 'Maximum Number of Prefixes Reached',
};

/** A notify of IKE by its name; codes of BGP with what they mean: `2/2, Bad Peer AS`. */
export const notifyWords = (notify: string): string => (bgpErrors[notify] ? `${notify}, ${bgpErrors[notify]}` : notify);

/** One message of the drawing, in words. */
export function sayPassage({ from, exchange, is, does, notify, carries, isEncrypted }: Passage, { names }: Pick<Named, 'names'>): string {
  const who = capital(names[from]);
  const what = carries ? `, ${carries}` : '';
  switch (does) {
    case 'is silent':
      return `${who} does not answer ${exchange}`;
    case 'refuses':
      return `${who} refuses ${exchange}${notify ? ` with ${notifyWords(notify)}` : ''}${isEncrypted ? ', encrypted' : ''}`;
    case 'asks for another group':
      return `${who} asks for another group (${notify ?? ''})${what}`;
    case 'leaves':
      return `${who} ends it again${notify ? ` with ${notify}` : ''}`;
    default:
      return `${who} ${is === 'request' ? 'sends' : 'answers'} ${exchange}${what}`;
  }
}
