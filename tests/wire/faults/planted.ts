import type { ProblemId } from '../../../content/problem-ids.ts';
import type { Scene } from '../scene.ts';

/** A capture of a fault, as a script of what passes. */
export interface Planted {
  /** Which fault, as a fact. */
  readonly what: string;
  /**
   * What was planted, and behind it what nobody can tell from it by these packets: any of them is a right first answer.
   * `healthy`: nothing is wrong, and that can be seen; `recovered`: what was wrong is over, and it works; `nothing`: nothing can be said,
   * and no cause may be named as sure.
   */
  readonly label: readonly [ProblemId, ...ProblemId[]] | 'healthy' | 'recovered' | 'nothing';
  /** True where it is one of IPv4 alone. */
  readonly only4?: true;
  readonly plant: (scene: Scene) => void;
}
