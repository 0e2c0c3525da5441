import type { Party } from './behaviour.ts';
import type { ParameterId, SecretId, Values } from './end.ts';
import { Key } from './key.ts';
import type { Side, Story } from './outcome.ts';
import { otherSide } from './outcome.ts';

/** Two ends in the roles of one negotiation, and what has been told of it so far. */
export class Talk {
  readonly story: Story;
  readonly starts: Side;
  readonly answers: Side;
  readonly #parties: Readonly<Record<Side, Party>>;

  constructor(parties: Readonly<Record<Side, Party>>, story: Story) {
    this.#parties = parties;
    this.story = story;
    this.starts = story.starts;
    this.answers = otherSide(story.starts);
  }

  /** A value at an end; undefined where nobody said it, and of a key that is hidden. */
  value<Id extends ParameterId>(side: Side, id: Id): Values[Id] | undefined {
    const value = this.#parties[side].end[id]?.value;
    return value instanceof Key && value.isMasked ? undefined : value;
  }

  /** Something is set there, be it hidden; null where nobody said it. */
  hasKey(side: Side, id: SecretId): boolean | null {
    const given = this.#parties[side].end[id];
    return given ? given.value !== null : null;
  }

  /** A value that something depends on: where nobody said it, the outcome is open. */
  needs<Id extends ParameterId>(side: Side, id: Id): Values[Id] | undefined {
    const value = this.value(side, id);
    if (value === undefined) this.story.doubt(id, side);
    return value;
  }

  behaviour(side: Side): Party['behaviour'] {
    return this.#parties[side].behaviour;
  }
}
