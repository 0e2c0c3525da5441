import type { ProblemId } from '../../content/problem-ids.ts';
import type { BgpEnd, VpnEnd } from '../../src/settings/vpn-end.ts';
import type { BgpDaemonId, DaemonId, IkeDaemonId, Up } from './daemon.ts';
import type { Side } from './side.ts';

export type DeepPartial<T> = T extends readonly unknown[] ? T : T extends object ? { readonly [Key in keyof T]?: DeepPartial<T[Key]> } : T;

/** What lies between the two ends. */
export interface Wire {
  /** `switch`: one network. `nat`: end a is behind a router that translates its address. */
  readonly between: 'switch' | 'nat';
  /** What is dropped without a word, as nft writes it; `from` is who sends it. */
  readonly drop?: readonly { readonly what: string; readonly from?: Side }[];
}

/** What happens once everything runs, in order. */
export type Step =
  | { readonly do: 'wait'; readonly seconds: number }
  /** Until the VPN or the session is up at both ends; the run goes on without it after `seconds`. */
  | { readonly do: 'wait-up'; readonly seconds: number }
  | { readonly do: 'initiate'; readonly at: Side }
  | { readonly do: 'rekey'; readonly at: Side; readonly what: 'ike' | 'child' }
  | { readonly do: 'end'; readonly at: Side; readonly words?: string }
  /** Stops the daemon without a word (as a power cut does), or freezes it. */
  | { readonly do: 'kill' | 'freeze' | 'thaw'; readonly at: Side }
  | { readonly do: 'restart'; readonly at: Side }
  | { readonly do: 'drop'; readonly what: string; readonly from?: Side }
  /** A command in the host itself: traffic, mostly. What it prints is kept as one of the shows. */
  | { readonly do: 'type'; readonly at: Side; readonly command: readonly string[] };

/**
 * What an end can know of the fault from what it shows:
 * the problems any of which is right when it comes first, the cause first; `healthy`; or `unknown`, with the reason.
 */
export type Knows = readonly ProblemId[] | 'healthy' | { readonly unknown: string };

/** One fault, as data. */
export interface Fault<End, Id extends DaemonId> {
  readonly id: string;
  readonly problem: ProblemId | 'healthy';
  /** What was planted, in one line. */
  readonly what: string;
  readonly plant: {
    readonly a?: DeepPartial<End>;
    readonly b?: DeepPartial<End>;
    readonly wire?: Wire;
    readonly after?: readonly Step[];
  };
  /** The pairs that it says something about: all, unless named. */
  readonly pairs?: readonly (readonly [Id, Id])[];
  readonly expect: {
    /** What passes, in order, other packets between: who sends, what, and what it refuses with where that can be read. */
    readonly wire: readonly string[];
    /** At both ends, or at each. */
    readonly up: Up | Readonly<Record<Side, Up>>;
    readonly a: Knows;
    readonly b: Knows;
  };
  /** Pairs, or daemons at one end, that do otherwise: what was measured, with the reason. */
  readonly but?: readonly Exception<Id>[];
  /** Seconds to watch at most; a run that falls silent ends earlier. */
  readonly seconds?: number;
  readonly userlandEsp?: boolean;
}

export interface Exception<Id extends DaemonId> {
  readonly a?: Id;
  readonly b?: Id;
  readonly because: string;
  readonly expect: Partial<Fault<unknown, Id>['expect']>;
}

export type IkeFault = Fault<VpnEnd, IkeDaemonId>;
export type BgpFault = Fault<BgpEnd, BgpDaemonId>;
