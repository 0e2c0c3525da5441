import type { Layer } from '../tree/tree.ts';
import type { Case } from './rank.ts';

/** Which end to look at next, as seen from whoever printed the text, and why. */
export interface NextLook {
  readonly end: 'this' | 'other' | 'both';
  readonly why: string;
}

/** Says where the missing part of the answer stands. */
export function nextLook({ problem, evidence }: Case, layer: Layer | undefined): NextLook {
  const telling = evidence.filter(({ message }) => message.problems.includes(problem) || message.onceIkeUp?.includes(problem));
  const roles = new Set(telling.map(({ message }) => message.role));
  if (telling.some(({ message }) => message.tells === 'no-reply') || layer === 'reachability')
    return roles.has('responder')
      ? { end: 'this', why: 'This end was asked and refused or did not answer: look for the peer in its configuration.' }
      : { end: 'other', why: 'No answer means no log text: check at the other end whether our IKE packets arrive, and what its log says.' };
  if (roles.has('responder'))
    return { end: 'this', why: 'This end is the responder and names what it refused: compare that setting with the other end.' };
  if (roles.has('initiator'))
    return {
      end: 'other',
      why: "This is the initiator's view. Only the responder's log names the parameter: ask for the other end's log of the same moment.",
    };
  if (layer === 'ike' || layer === 'ipsec')
    return { end: 'both', why: 'The text does not say which end started: compare the setting at both ends.' };
  return layer === 'bgp'
    ? { end: 'both', why: 'Compare neighbor, AS and password at both ends, and look for a NOTIFICATION in the log of either.' }
    : { end: 'both', why: 'Look at both ends for the same moment: what each sends and gets, and what rules and routes do with it.' };
}
