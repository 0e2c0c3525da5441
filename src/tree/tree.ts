import type { Disruption } from './disruption.ts';
import type { Source } from './references.ts';

/** The six layers of a VPN, bottom up: each needs the ones below it. */
export const layers = ['reachability', 'ike', 'ipsec', 'stability', 'bgp', 'traffic'] as const;
export type Layer = (typeof layers)[number];

/** What a device can be asked for; every device answers each, with commands or with the reason that it has none. */
export const asks = [
  'ike-sa',
  'child-sa',
  'proposals',
  'debug-on',
  'debug-off',
  'clear',
  'bgp-neighbor',
  'bgp-received',
  'bgp-advertised',
] as const;
export type Ask = (typeof asks)[number];

/** The asks whose lines change something: each line says what it disrupts. */
export const changingAsks = ['debug-on', 'debug-off', 'clear'] as const satisfies readonly Ask[];
export type ChangingAsk = (typeof changingAsks)[number];

/** The settings that decide whether two ends agree; every device says where each of them lives. */
export const settings = [
  'peer-address',
  'ike-version',
  'pre-shared-key',
  'identities',
  'phase1-proposal',
  'phase2-proposal',
  'pfs',
  'lifetimes',
  'traffic-selectors',
  'initiation',
  'dead-peer-detection',
  'nat-traversal',
  'tunnel-address',
  'bgp-asn',
  'bgp-neighbor',
  'bgp-password',
  'bgp-timers',
  'bgp-filters',
  'routes',
  'firewall',
  'nat-exemption',
  'mss',
] as const;
export type Setting = (typeof settings)[number];

/** The two ends of the VPN. */
export type End = 'sddc' | 'remote';

/** One statement with its source. */
export interface Claim<R extends string = string> {
  readonly text: string;
  readonly source: Source<R>;
}

/** How a check is made where reading what is set or shown is not enough: by traffic of one's own, by a capture, or by a change that may disrupt. */
export type Means = 'test' | 'capture' | 'trial';

/** How often a check comes out bad when its problem is the cause. */
export type Shows = 'mostly' | 'partly' | 'rarely';

/** One thing to verify. `ask` is a yes/no question whose good answer is yes. */
export interface Check<R extends string = string> {
  readonly where: End;
  /** How it is made; left out where one only reads. */
  readonly by?: Means;
  /** How much it tells, as counted on the tuned reports; left out for `partly`. */
  readonly shows?: Exclude<Shows, 'partly'>;
  readonly ask: string;
  /** How to look, imperative, in any device's words. */
  readonly how: string;
  readonly good: string;
  readonly bad: string;
  /** Which of the reader's device's commands show it. */
  readonly commands?: readonly Ask[];
  /** Which of the reader's device's settings hold it. */
  readonly settings?: readonly Setting[];
  readonly source: Source<R>;
}

/** What to change when a check comes out bad. */
export interface Fix<R extends string = string> extends Claim<R> {
  readonly where: End;
  /** What stops while the change takes effect. */
  readonly disrupts: Disruption;
  /** True where it changes the SDDC's own form of the VPN or of BGP: only then can disabling and re-enabling help it to sync. */
  readonly resync?: true;
  /** Which of the reader's device's commands do it. */
  readonly commands?: readonly Ask[];
  readonly settings?: readonly Setting[];
}

/** The moments at which a VPN may fall silent: before IKE was answered, after the first answer, once the IKE SA was up. */
export const moments = ['before', 'during', 'after'] as const;
export type Moment = (typeof moments)[number];

/** One named root cause. */
export interface Problem<P extends string = string, R extends string = string> {
  readonly title: string;
  readonly layer: Layer;
  /** What it is, in one sentence that can stand in a list. */
  readonly summary: Claim<R>;
  /** What the SDDC's console shows. */
  readonly sddc: readonly Claim<R>[];
  /** What the remote peer logs or shows, by its role in the negotiation. */
  readonly initiator: readonly Claim<R>[];
  readonly responder: readonly Claim<R>[];
  /** What it shows in either role, or where nobody is the initiator: ESP, BGP, the SAs themselves. */
  readonly either: readonly Claim<R>[];
  readonly checks: Readonly<Record<string, Check<R>>>;
  readonly fixes: readonly Fix<R>[];
  /** True where a later fix leans on the one before it; else each stands for itself, and what the checks found says which. */
  readonly inOrder?: true;
  /** Look-alikes: it is the other problem, not this one, when `when` holds. */
  readonly alike: readonly { readonly problem: P; readonly when: string; readonly source: Source<R> }[];
  /** Symptom phrases, as people type them, for the tolerant search. In our own words. */
  readonly symptoms: readonly string[];
  /** Where silence means it, and at which place among what it may mean then: 1 is the likeliest. */
  readonly silence?: Readonly<Partial<Record<Moment, number>>>;
  /** True for how any fault may end: beside another cause it is its consequence. */
  readonly consequence?: true;
  /** True for what shows only while its layer is up: beside a session that is down it says nothing, and coming up does not end it. */
  readonly onceUp?: true;
  /** True where a session or SA that came up again proves that it is over, so that only its last end counts. */
  readonly overOnceUp?: true;
  /** True for what an end finds in its own settings, before the other is heard. */
  readonly unasked?: true;
  /** True for what it means that a rekey is refused: the first SA of these settings came up. */
  readonly atRekey?: true;
  /** The way of authenticating that it is about. */
  readonly method?: 'key' | 'certificate';
}

/** A problem that an observation makes likely, and why it does. */
export interface Suspect<P extends string = string, R extends string = string> {
  readonly problem: P;
  readonly why: string;
  readonly source: Source<R>;
}

/** The values that the console's parts show; the words are the console's own. */
export const statuses = ['Down', 'In Progress', 'Partially connected', 'Success', 'Yellow', 'Disabled', 'Unknown'] as const;
export const channelStates = ['Down', 'Negotiating', 'Up'] as const;
export const tunnelStates = ['Down', 'Some Up', 'Up'] as const;
export const bgpStates = ['Not Established', 'Flapping', 'Established'] as const;
export const channelErrors = [
  'Authentication failed',
  'No proposal chosen',
  'Peer sent delete',
  'Peer not responding',
  'Invalid syntax',
  'Invalid spi',
  'Configuration failed',
  'Negotiation not started',
  'IPsec service not enabled',
  'Session not enabled',
  'SR state is not Active',
  'Unknown',
] as const;
export const tunnelErrors = [
  'IPSec negotiation not started',
  'IKE SA down',
  'No IKE peers',
  'No proposal chosen',
  'TS unacceptable',
  'Peer sent delete',
  'Invalid syntax',
  'Invalid spi',
] as const;
export type Status = (typeof statuses)[number];
export type ChannelState = (typeof channelStates)[number];
export type TunnelState = (typeof tunnelStates)[number];
export type BgpState = (typeof bgpStates)[number];
export type ChannelError = (typeof channelErrors)[number];
export type TunnelError = (typeof tunnelErrors)[number];

/** What a reader notices where the console alone shows all well, or says nothing of the cause. */
export const symptoms = [
  'no-learned-routes',
  'no-advertised-routes',
  'no-traffic',
  'one-way',
  'large-packets-hang',
  'another-vpn-added',
  'drops-at-fixed-times',
  'drops-when-idle',
  'some-networks-only',
  'nat-rule-added',
] as const;
export type Symptom = (typeof symptoms)[number];

/**
 * What the console shows at one moment. A null state: that part shows nothing.
 * A null error stands for every error that no other row names beside the same states.
 */
export interface Observation<P extends string = string, R extends string = string> {
  readonly status: Status;
  /** Other words that the overall status may show beside the same channel and tunnel. */
  readonly also?: readonly Status[];
  readonly channel: { readonly state: ChannelState | null; readonly error: ChannelError | null };
  readonly tunnel: { readonly state: TunnelState | null; readonly error: TunnelError | null };
  readonly bgp: BgpState | null;
  readonly symptom?: Symptom;
  /** One sentence: what this says, and what it proves. */
  readonly meaning: Claim<R>;
  /** The lowest layer that is not proven well. */
  readonly breaks: Layer;
  /** Likeliest first. Empty only when the answer is to wait and look again. */
  readonly suspects: readonly Suspect<P, R>[];
  /** What to do before suspecting anything: refresh, wait, disable and re-enable. */
  readonly first?: Claim<R>;
  /** What to look at where this VPN worked before: then the remote is configured, and something changed. */
  readonly workedBefore?: Claim<R>;
  /** True when we derived the row; false when a source states it. */
  readonly inferred: boolean;
}

/** Where an answer leads: `step/<id>`, `problem/<id>`, `observation/<id>` or `end/<id>`. */
export type Target<S extends string = string, P extends string = string, O extends string = string, E extends string = string> =
  `step/${S}` | `problem/${P}` | `observation/${O}` | `end/${E}`;

/** One choice of a step. */
export interface Answer<T extends string = Target> {
  readonly label: string;
  /** What tells this answer from the others, when its label alone does not. */
  readonly hint?: string;
  readonly to: T;
}

/** One question of the walk. */
export interface Step<T extends string = Target, R extends string = string> {
  readonly ask: string;
  /** Where to look for the answer. */
  readonly help?: Claim<R>;
  readonly answers: readonly Answer<T>[];
}

/** Where a walk ends without a problem. */
export interface Ending<R extends string = string> {
  readonly title: string;
  readonly text: Claim<R>;
}

/** Where every fix leads once the VPN was disabled and re-enabled: it is up, or it shows something else. */
export interface AfterFix<S extends string = string> {
  readonly up: S;
  readonly changed: S;
}

/** The decision tree as its authors write it. */
export interface Tree<
  S extends string = string,
  P extends string = string,
  O extends string = string,
  E extends string = string,
  R extends string = string,
> {
  readonly start: NoInfer<S>;
  readonly afterFix: AfterFix<NoInfer<S>>;
  readonly steps: Readonly<Record<S, Step<Target<S, P, O, E>, R>>>;
  readonly observations: Readonly<Record<O, Observation<P, R>>>;
  readonly problems: Readonly<Record<P, Problem<P, R>>>;
  readonly ends: Readonly<Record<E, Ending<R>>>;
}
