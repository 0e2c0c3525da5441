import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { BgpEnd, VpnEnd } from '../../../src/settings/vpn-end.ts';
import type { BgpDaemonId, IkeDaemonId } from '../daemon.ts';
import type { DeepPartial } from '../fault.ts';
import { planted } from '../planted.ts';
import type { Side } from '../side.ts';

/** Something of each end. */
export type AtEnds<T> = Readonly<Record<Side, T>>;

/** What is up as an end sees it. */
export interface IkeUp {
  readonly ike: boolean;
  /** Child SAs. */
  readonly child: boolean;
}

/** What became of a pair once its daemons ran. */
export interface Came<Up> {
  readonly up: AtEnds<Up>;
  /** As in `tokens` of the lab: `a>IKE_SA_INIT`, `b>IKE_SA_INIT= NO_PROPOSAL_CHOSEN`, in order. */
  readonly wire: readonly string[];
  /** Lines of the log that name a refusal. */
  readonly said: AtEnds<readonly string[]>;
}

interface Pair<Id, End> {
  /** Seed and number: the same pair for ever. */
  readonly id: string;
  readonly a: Id;
  readonly b: Id;
  /** What each end has otherwise than the base; null where nothing. */
  readonly change: AtEnds<DeepPartial<End> | null>;
  /** The daemon of this end does not take its configuration, and nothing was run; why, in its own words. */
  readonly refuses?: Partial<AtEnds<readonly string[]>>;
  /** Lines of its configuration that a daemon left out, and runs without. */
  readonly drops?: Partial<AtEnds<readonly string[]>>;
}

export interface IkePair extends Pair<IkeDaemonId, VpnEnd> {
  readonly came?: Came<IkeUp> & {
    /** What its child SAs are for, by the log of each end. */
    readonly carries: AtEnds<readonly string[]>;
  };
  /** What came of a new child SA for the old one, asked for at one end; null where none was up at both, or neither daemon can be asked. */
  readonly rekey?:
    | (Came<IkeUp> & {
        readonly at: Side;
        /** A new child SA was made. */
        readonly renewed: AtEnds<boolean>;
      })
    | null;
}

export interface BgpUp {
  readonly bgp: boolean;
  /** Established at some time, and not at the end. */
  readonly was: boolean;
}

export interface BgpPair extends Pair<BgpDaemonId, BgpEnd> {
  readonly came?: Came<BgpUp> & {
    /** How long it was watched, in seconds, where it is not up at both ends. */
    readonly watched: number | null;
  };
}

/** What `tests/lab/pairs.json` holds. */
export interface Pairs {
  readonly versions: Readonly<Record<string, string>>;
  readonly esp: string;
  readonly base: { readonly ike: AtEnds<VpnEnd>; readonly bgp: AtEnds<BgpEnd> };
  /** Came out otherwise when they were run once more: nobody is judged by them. */
  readonly unstable: readonly string[];
  readonly ike: readonly IkePair[];
  readonly bgp: readonly BgpPair[];
}

const file = fileURLToPath(new URL('../pairs.json', import.meta.url));

export const readPairs = (): Pairs | null => (existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Pairs) : null);

/** One pair a line. */
export function writePairs({ versions, esp, base, unstable, ike, bgp }: Pairs): void {
  const lines = (pairs: readonly (IkePair | BgpPair)[]): string => pairs.map((pair) => `\n    ${JSON.stringify(pair)}`).join(',');
  writeFileSync(
    file,
    `{\n  "versions": ${JSON.stringify(versions)},\n  "esp": ${JSON.stringify(esp)},\n  "base": {\n    "ike": ${JSON.stringify(base.ike)},\n    "bgp": ${JSON.stringify(base.bgp)}\n  },\n  "unstable": ${JSON.stringify(unstable)},\n  "ike": [${lines(ike)}\n  ],\n  "bgp": [${lines(bgp)}\n  ]\n}\n`,
  );
}

/** Both ends of a pair, whole. */
export function endsOf<End extends object>(base: AtEnds<End>, change: AtEnds<DeepPartial<NoInfer<End>> | null>): AtEnds<End> {
  return { a: planted(base.a, change.a ?? undefined), b: planted(base.b, change.b ?? undefined) };
}
