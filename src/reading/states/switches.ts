import type { Field } from '../fields.ts';
import { fieldRecords, readFields } from '../fields.ts';
import type { Line } from '../line.ts';
import type { StateFact } from './fact.ts';

/** How the fields of any API or detail view name a session and say that it is switched off: content. */
export interface SwitchWords {
  /** A record with one of these fields is of a session to somebody. */
  readonly peers: readonly string[];
  readonly names: readonly string[];
  /** Fields that are true or on where it is switched on, and the other way round. */
  readonly on: readonly string[];
  readonly off: readonly string[];
  readonly yes: readonly string[];
  readonly no: readonly string[];
}

/** One session: the line that says that it is switched off, if one does. */
interface Session {
  readonly off: number | null;
  readonly lines: ReadonlySet<number>;
  readonly names: readonly string[];
}

const leastLetters = 4;

/** Reads sessions that are switched off: all that are listed, or the one that the text speaks of. */
export function createSwitchReader(words: SwitchWords): (lines: readonly Line[]) => StateFact[] {
  const whole = (list: readonly string[]): RegExp => new RegExp(`^(?:${list.join('|')})$`, 'i');
  const [peers, names, on, off, yes, no] = [words.peers, words.names, words.on, words.off, words.yes, words.no].map(whole);

  return (lines) => {
    const sessions = fieldRecords(readFields(lines)).flatMap((record) => sessionOf(record) ?? []);
    const all = sessions.filter((one) => one.off !== null);
    const meant = all.length === sessions.length ? all : all.filter((one) => isSpokenOf(one, sessions, lines));
    return meant.slice(0, 1).map((one): StateFact => ({ line: one.off ?? 0, says: 'session off' }));
  };

  function sessionOf(record: readonly Field[]): Session | null {
    const isOf = (pattern: RegExp | undefined, { path }: Field): boolean => pattern?.test(path.at(-1) ?? '') === true;
    const peer = record.find((field) => isOf(peers, field));
    if (!peer) return null;
    // What is switched off inside of it is a part of it: DPD, say.
    const beside = placeOf(peer);
    const said = record.find(
      (field) => (placeOf(field) === beside && isOf(on, field) && no?.test(field.value)) || (isOf(off, field) && yes?.test(field.value)),
    );
    return {
      off: said?.line ?? null,
      lines: new Set(record.map(({ line }) => line)),
      names: record.filter((field) => isOf(names, field)).flatMap(({ value }) => value.toLowerCase().split(/[^a-z\d.]+/)),
    };
  }
}

const placeOf = ({ path }: Field): string => path.slice(0, -1).join('.');

/** True where a line outside of all records has a word of this one's name that no other one's has. */
function isSpokenOf(one: Session, all: readonly Session[], lines: readonly Line[]): boolean {
  const others = all.filter((other) => other !== one);
  const own = one.names.filter((word) => word.length >= leastLetters && !others.some(({ names }) => names.includes(word)));
  const spoken = lines.filter(({ number }) => !all.some((session) => session.lines.has(number))).map(({ text }) => text.toLowerCase());
  return own.some((word) => spoken.some((text) => text.split(/[^a-z\d.]+/).includes(word)));
}
