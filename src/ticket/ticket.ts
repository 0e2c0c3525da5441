import type { Found, SettingRow } from '../known/known.ts';
import type { Rung } from '../tree/ladder.ts';
import type { End, Layer } from '../tree/tree.ts';

/** The version of a ticket's JSON. It rises when a program that reads it would have to change. */
export const ticketVersion = 1;

/** One part of the console and what it showed. */
export interface Shown {
  readonly part: string;
  readonly shows: string;
}

/** A problem as a ticket names it, and what speaks for it. */
export interface Suspected {
  readonly id: string;
  readonly title: string;
  readonly url: string;
  readonly because: string;
}

/** One check that the reader went through. */
export interface CheckMade {
  readonly problem: string;
  readonly title: string;
  readonly check: string;
  /** Its number among the checks of its problem, as the problem's page counts them, and how many those are. */
  readonly number: number;
  readonly of: number;
  readonly where: End;
  readonly ask: string;
  readonly result: 'yes' | 'no' | 'cannot tell';
  readonly url: string;
}

/** One fix that the reader tried, and what came of it. */
export interface ChangeMade {
  readonly problem: string;
  readonly title: string;
  readonly outcome: string;
}

/** A finding with its problem's name. */
export interface NamedFound extends Found {
  readonly title: string;
  readonly url: string;
}

/** One question of the walk as it was answered. */
export interface TrailStep {
  /** The node that asked: `step/status`. */
  readonly at: string;
  readonly ask: string;
  readonly answer: string;
  readonly url: string;
}

/** One layer, and what is known of it. */
export interface TicketRung {
  readonly layer: Layer;
  readonly name: string;
  readonly rung: Rung;
  /** What says so; null where nothing does. */
  readonly because: string | null;
}

/** Everything that leaves the site with the reader, for whoever takes the case over. */
export interface Ticket {
  readonly version: typeof ticketVersion;
  /** When it was written, ISO 8601, UTC. */
  readonly made: string;
  /** True when addresses are masked. Secrets are masked always. */
  readonly masked: boolean;
  readonly seen: readonly Shown[];
  readonly suspected: Suspected | null;
  /** True when the fix of what was suspected brought the VPN up. */
  readonly solved: boolean;
  /** The titles of problems whose every check came out well. */
  readonly ruledOut: readonly string[];
  /** Top down. Empty while nothing says where it breaks. */
  readonly ladder: readonly TicketRung[];
  readonly device: { readonly id: string; readonly name: string } | null;
  readonly checks: readonly CheckMade[];
  readonly changes: readonly ChangeMade[];
  readonly findings: readonly NamedFound[];
  /** What both ends are set to, without keys; null while they were not compared. */
  readonly settings: { readonly names: readonly [a: string, b: string]; readonly rows: readonly SettingRow[] } | null;
  readonly trail: readonly TrailStep[];
  /** What the next person will ask for. */
  readonly missing: readonly string[];
  readonly notes: string;
}
