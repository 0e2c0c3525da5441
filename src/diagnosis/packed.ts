import { tells } from '../device/device.ts';
import { longId, shortId } from '../text/short-id.ts';
import type { Knowledge, KnownMessage } from './knowledge.ts';
import type { KnownProblem } from './known-problem.ts';
import type { KnownPrinter } from './marks.ts';
import type { Late } from './late.ts';

/**
 * The knowledge as a browser loads it: messages in columns, so that like stands beside like and packs well, and what repeats as a
 * number. About a fifth smaller than the same as it is used.
 */
export interface Packed extends Omit<Knowledge, 'messages' | 'problems' | 'printers' | 'late' | 'syntaxOf'> {
  readonly printers: readonly (readonly [
    id: string,
    lines: KnownPrinter['lines'],
    names: KnownPrinter['names'],
    families: KnownPrinter['families'],
    everywhere: number,
  ])[];
  /** Who prints messages: id and name. A message names its printer by the place here. */
  readonly by: readonly (readonly [id: string, name: string])[];
  readonly messages: {
    /** Its id, shortened, and its wordings: side by side, for an id mostly has the words of its text. */
    readonly texts: readonly (readonly [id: string, ...texts: string[]])[];
    /**
     * What each means, a blank before the next: a letter for whose it is, whether a source prints it and what it tells; a letter for each
     * problem, by its place in `problems`; and behind an exclamation mark those that hold once the IKE SA is up.
     */
    readonly means: string;
    readonly by: readonly number[];
  };
  /** What is alike begins with the letter of that problem. */
  readonly problems: readonly (Omit<KnownProblem, 'alike'> & { readonly alike: readonly string[] })[];
}

/** The letter of the first place: behind the quotation mark, which JSON would write as two, as it does the 58th, a backslash. */
const first = '#'.charCodeAt(0);
const letterOf = (place: number): string => String.fromCharCode(first + place);
const placeOf = (letter: string): number => letter.charCodeAt(0) - first;
const onceUp = '!';

/** In an address that goes with a problem, its id. */
export const ownId = '*';

const roles = ['either', 'initiator', 'responder'] as const;
/** What is told, and nothing. */
const told = [undefined, ...tells] as const;

const headOf = ({ role, verified, tells: tell }: KnownMessage): string =>
  letterOf((told.indexOf(tell) * roles.length + roles.indexOf(role)) * 2 + Number(!verified));

function headIn(letter: string): Pick<KnownMessage, 'role' | 'verified' | 'tells'> {
  const place = placeOf(letter);
  const rest = Math.floor(place / 2);
  const tell = told[Math.floor(rest / roles.length)];
  return { role: roles[rest % roles.length] ?? 'either', verified: place % 2 === 0, ...(tell && { tells: tell }) };
}

/** Packs the knowledge, but for what is late and what is code. */
export function packed({ messages, problems, printers, lexicon }: Omit<Knowledge, 'late' | 'syntaxOf'>): Packed {
  const places = new Map(problems.map(({ id }, place) => [id, place]));
  const letters = (ids: readonly string[]): string =>
    ids
      .map((id) => {
        const place = places.get(id);
        if (place === undefined) throw new RangeError(`A message points to ${id}, which is no problem`);
        return letterOf(place);
      })
      .join('');
  const by = [...new Map(messages.map(({ by: id, byName }) => [id, byName]))];
  const placeOfPrinter = new Map(by.map(([id], place) => [id, place]));
  const meansOf = (message: KnownMessage): string =>
    headOf(message) + letters(message.problems) + (message.onceIkeUp ? onceUp + letters(message.onceIkeUp) : '');
  return {
    printers: printers.map(({ id, lines, names, families, everywhere }) => [id, lines, names, families, Number(everywhere)]),
    lexicon,
    by,
    messages: {
      texts: messages.map(({ id, texts, by: printer }) => [shortened(id, printer, texts), ...texts]),
      means: messages.map(meansOf).join(' '),
      by: messages.map(({ by: printer }) => placeOfPrinter.get(printer) ?? 0),
    },
    problems: problems.map((problem) => ({
      ...problem,
      alike: Object.entries(problem.alike).map(([id, when]) => letters([id]) + when),
    })),
  };
}

/** The knowledge as diagnosis uses it. */
export function unpacked({ by, messages, problems, printers, lexicon }: Packed, late: Late): Knowledge {
  const ids = (letters: string): string[] => Array.from(letters, (letter) => problems[placeOf(letter)]?.id ?? '');
  const means = messages.means.split(' ');
  return {
    printers: printers.map(([id, lines, names, families, everywhere]) => ({ id, lines, names, families, everywhere: everywhere > 0 })),
    lexicon,
    late,
    messages: messages.texts.map(([id, ...texts], index): KnownMessage => {
      const [printer, byName] = by[messages.by[index] ?? 0] ?? ['', ''];
      const [own = '', once] = (means[index] ?? '').split(onceUp);
      return {
        id: lengthened(id, printer, texts),
        texts,
        ...headIn(own),
        problems: ids(own.slice(1)),
        ...(once !== undefined && { onceIkeUp: ids(once) }),
        by: printer,
        byName,
      };
    }),
    problems: problems.map((problem) => ({
      ...problem,
      alike: Object.fromEntries(problem.alike.map((one) => [ids(one.charAt(0))[0] ?? '', one.slice(1)])),
    })),
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
