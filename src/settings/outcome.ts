import type { ParameterId } from './end.ts';
import type { Transform } from './proposals.ts';

export type Side = 'a' | 'b';
export const sides: readonly Side[] = ['a', 'b'];
export const otherSide = (side: Side): Side => (side === 'a' ? 'b' : 'a');

/** `may`: nothing that is known stops it, and not all is known. */
export type Up = 'up' | 'down' | 'may';
export type Part = 'ike' | 'child' | 'bgp';

/** One message from one end to the other, as far as it matters; or that none comes. */
export interface Passage {
  readonly from: Side;
  /** By its name in IKE or BGP: `IKE_SA_INIT`, `OPEN`. */
  readonly exchange: string;
  readonly is: 'request' | 'answer';
  readonly does: 'goes on' | 'refuses' | 'asks for another group' | 'is silent' | 'leaves';
  /** What it refuses with: a notify of IKE, code and subcode of BGP. */
  readonly notify: string | null;
  readonly isEncrypted: boolean;
  /** What it carries in words: the suite that is chosen, the networks. */
  readonly carries: string | null;
}

/** A difference that keeps something from coming up, or brings it down later. */
export interface Stop {
  /** The parameter that differs, as the end `at` has it. */
  readonly parameter: ParameterId;
  /** At whose setting to look first: the end whose parameter that is. */
  readonly at: Side;
  readonly part: Part;
  /** `overlaps`: the networks of one end hold those of the other, which no negotiation notices. `not installed`: the end agrees to it, and its kernel can't do it. */
  readonly kind: 'differs' | 'overlaps' | 'not installed';
  /** Who refuses or is silent; null where nothing is sent at all. */
  readonly by: Side | null;
  readonly exchange: string;
  readonly notify: string | null;
  /** Kinds of transforms that no two proposals have in common. */
  readonly apart: readonly Transform[];
  /** `behind`: it shows once the ones before it are mended. `rekey`: the VPN comes up, and falls when it is renewed. `partly`: some of it comes up. */
  readonly when: 'now' | 'behind' | 'rekey' | 'partly';
  /** False where this implementation is not known to refuse it. */
  readonly isSure: boolean;
}

/** What two ends will do with each other. */
export interface Outcome {
  readonly starts: Side;
  readonly passages: readonly Passage[];
  readonly stops: readonly Stop[];
  /** At both ends together; null where neither end says anything of it. */
  readonly ike: Up | null;
  readonly child: Up | null;
  readonly bgp: Up | null;
  readonly at: Readonly<Record<Side, { readonly ike: Up; readonly child: Up }>>;
  /** What it depends on and nobody said: the parameter, and at which end. */
  readonly unknown: readonly { readonly parameter: ParameterId; readonly at: Side; readonly part: Part }[];
}

type Message = Pick<Passage, 'from' | 'exchange' | 'is'> & Partial<Passage>;
type Refusal = Pick<Stop, 'parameter' | 'at' | 'by' | 'exchange'> & Partial<Stop>;

/** What happens, told in order. After the first stop nothing more passes, but what else would stop it is still found. */
export class Story {
  readonly starts: Side;
  readonly passages: Passage[] = [];
  readonly stops: Stop[] = [];
  readonly unknown: { parameter: ParameterId; at: Side; part: Part }[] = [];
  #ends: Record<Side, Record<Part, Up>> = { a: { ike: 'up', child: 'up', bgp: 'up' }, b: { ike: 'up', child: 'up', bgp: 'up' } };
  /** What is being negotiated. */
  part: Part = 'ike';

  constructor(starts: Side) {
    this.starts = starts;
  }

  /** Something has stopped this for good: what follows does not pass. */
  get isOver(): boolean {
    return this.stops.some(({ when, isSure }) => when === 'now' && isSure);
  }

  pass(message: Message): void {
    if (this.isOver) return;
    this.passages.push({ does: 'goes on', notify: null, isEncrypted: false, carries: null, ...message });
  }

  /** A refusal. It keeps down this part and all above it, at both ends unless `but` says what stays up where. */
  stop(refusal: Refusal, but: Partial<Record<Side, readonly Part[]>> = {}): void {
    const when = refusal.when ?? (this.isOver ? 'behind' : 'now');
    const stop: Stop = { part: this.part, kind: 'differs', notify: null, apart: [], isSure: true, ...refusal, when };
    this.stops.push(stop);
    if (when !== 'now') return;
    const fallen = parts.slice(parts.indexOf(this.part));
    for (const side of ['a', 'b'] as const)
      for (const part of parts) {
        const stays = but[side] ? but[side].includes(part) : !fallen.includes(part);
        if (!stays && this.#ends[side][part] !== 'down') this.#ends[side][part] = stop.isSure ? 'down' : 'may';
      }
  }

  /** What this part depends on is not known at an end. */
  doubt(parameter: ParameterId, at: Side): void {
    if (!this.unknown.some((one) => one.parameter === parameter && one.at === at)) this.unknown.push({ parameter, at, part: this.part });
    for (const part of parts.slice(parts.indexOf(this.part)))
      for (const side of ['a', 'b'] as const) if (this.#ends[side][part] === 'up') this.#ends[side][part] = 'may';
  }

  /** Brings a part down at both ends or at one, without a word. */
  fall(part: Part, side: Side): void {
    this.#ends[side][part] = 'down';
  }

  /** What came of it, of the parts that were negotiated. */
  outcome(negotiated: readonly Part[]): Outcome {
    const { a, b } = this.#ends;
    const both = (part: Part): Up | null => {
      if (!negotiated.includes(part)) return null;
      if (a[part] === 'down' || b[part] === 'down') return 'down';
      return a[part] === 'may' || b[part] === 'may' ? 'may' : 'up';
    };
    return {
      starts: this.starts,
      passages: this.passages,
      stops: this.stops,
      ike: both('ike'),
      child: both('child'),
      bgp: both('bgp'),
      at: { a: { ike: a.ike, child: a.child }, b: { ike: b.ike, child: b.child } },
      unknown: this.unknown,
    };
  }
}

const parts: readonly Part[] = ['ike', 'child', 'bgp'];
