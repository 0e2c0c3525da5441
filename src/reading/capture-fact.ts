import type { BgpFact } from './bgp-talk.ts';

/** What the packets of a capture that was printed as text say together, at the line of the packet that shows it first. */
export type CaptureFact =
  | {
      readonly line: number;
      readonly says:
        | 'first unanswered'
        | 'first unanswered here'
        | 'peer not reached'
        | 'modes differ'
        | 'first asked again'
        | 'later unanswered'
        | 'later in fragments unanswered'
        | 'versions differ'
        | 'phase 1 refused'
        | 'same port unanswered'
        | 'deleted each time'
        | 'quick mode refused'
        | 'quick mode unanswered'
        | 'falls silent'
        | 'ike answered';
    }
  | { readonly line: number; readonly says: 'esp one way' | 'esp both ways' | 'esp bare from private' }
  | BgpFact
  | { readonly line: number; readonly says: 'large lost' | 'source translated' };

/** The words of a SYN that an ICMP error of too many hops quotes; here, so that they are known without what reads packets. */
export const outOfHops = 'capture: SYN to TCP 179 runs out of hops';
