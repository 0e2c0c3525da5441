import { tells } from '../device/device.ts';
import { longId, shortId } from '../text/short-id.ts';
import type { Knowledge, KnownMessage } from './knowledge.ts';
import type { Late } from './late.ts';

/**
 * The knowledge as a browser loads it: messages in columns, so that like stands beside like and packs well, and what repeats as a
 * number. About a fifth smaller than the same as it is used.
 */
export interface Packed extends Omit<Knowledge, 'messages' | 'late' | 'syntaxOf'> {
  /** Who prints messages: id and name. A message names its printer by the place here. */
  readonly by: readonly (readonly [id: string, name: string])[];
  readonly messages: {
    /** Its id, shortened, and its wordings: side by side, for an id mostly has the words of its text. */
    readonly texts: readonly (readonly [id: string, ...texts: string[]])[];
    /** The first letter of each role, all in one text. */
    readonly roles: string;
    /** Problems by their place in `problems`, a letter each: those of one message side by side, and a blank before the next. */
    readonly problems: string;
    readonly onceIkeUp: Readonly<Record<number, readonly number[]>>;
    /** Places in the list of what messages tell, one more each; 0 for nothing. */
    readonly tells: readonly number[];
    readonly unverified: readonly number[];
    readonly by: readonly number[];
  };
}

/** The letter of the first place: behind the quotation mark, which JSON would write as two, as it does the 58th, a backslash. */
const first = '#'.charCodeAt(0);
const lettersOf = (places: readonly number[]): string => String.fromCharCode(...places.map((place) => first + place));
const placesOf = (letters: string): number[] => Array.from(letters, (letter) => letter.charCodeAt(0) - first);

const roles = { i: 'initiator', r: 'responder', e: 'either' } as const;

/** Packs the knowledge, but for what is late and what is code. */
export function packed({ messages, problems, printers, lexicon }: Omit<Knowledge, 'late' | 'syntaxOf'>): Packed {
  const placeOf = new Map(problems.map(({ id }, place) => [id, place]));
  const places = (ids: readonly string[]): number[] =>
    ids.map((id) => {
      const place = placeOf.get(id);
      if (place === undefined) throw new RangeError(`A message points to ${id}, which is no problem`);
      return place;
    });
  const by = [...new Map(messages.map(({ by: id, byName }) => [id, byName]))];
  const placeOfPrinter = new Map(by.map(([id], place) => [id, place]));
  return {
    printers,
    lexicon,
    by,
    messages: {
      texts: messages.map(({ id, texts, by: printer }) => [shortened(id, printer, texts), ...texts]),
      roles: messages.map(({ role }) => role.charAt(0)).join(''),
      problems: messages.map((message) => lettersOf(places(message.problems))).join(' '),
      onceIkeUp: Object.fromEntries(messages.flatMap(({ onceIkeUp }, index) => (onceIkeUp ? [[index, places(onceIkeUp)]] : []))),
      tells: messages.map((message) => (message.tells ? tells.indexOf(message.tells) + 1 : 0)),
      unverified: messages.flatMap(({ verified }, index) => (verified ? [] : [index])),
      by: messages.map(({ by: printer }) => placeOfPrinter.get(printer) ?? 0),
    },
    problems,
  };
}

/** The knowledge as diagnosis uses it. */
export function unpacked({ by, messages, problems, printers, lexicon }: Packed, late: Late): Knowledge {
  const ids = (places: readonly number[]): string[] => places.flatMap((place) => problems[place]?.id ?? []);
  const unverified = new Set(messages.unverified);
  const named = messages.problems.split(' ');
  return {
    printers,
    lexicon,
    late,
    messages: messages.texts.map(([id, ...texts], index): KnownMessage => {
      const [printer, byName] = by[messages.by[index] ?? 0] ?? ['', ''];
      const onceIkeUp = messages.onceIkeUp[index];
      const told = tells[(messages.tells[index] ?? 0) - 1];
      return {
        id: lengthened(id, printer, texts),
        texts,
        role: roles[messages.roles.charAt(index) as keyof typeof roles],
        problems: ids(placesOf(named[index] ?? '')),
        ...(onceIkeUp && { onceIkeUp: ids(onceIkeUp) }),
        ...(told && { tells: told }),
        verified: !unverified.has(index),
        by: printer,
        byName,
      };
    }),
    problems,
  };
}

/** An id without the printer's before it, and without the words of its first text. */
function shortened(id: string, printer: string, [text = '']: readonly string[]): string {
  return shortId(id.startsWith(`${printer}-`) ? id.slice(printer.length) : id, text);
}

function lengthened(short: string, printer: string, [text = '']: readonly string[]): string {
  const own = longId(short, text);
  return own.startsWith('-') ? `${printer}${own}` : own;
}
