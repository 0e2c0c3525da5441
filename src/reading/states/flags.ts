import type { Line } from '../line.ts';
import type { StateFact } from './fact.ts';

/** RouterOS heads a list with what its flags mean. */
const legend = /^\s*Flags: (.*-.*)$/;
const meaning = /\b([A-Za-z])\s*-\s*([A-Za-z-]+)/g;
/** A row: its number, and behind it words of which the first ones may be flags, set apart by blanks. */
const row = /^\s*\d+\s+(\S.*)$/;
/** What is asked next. */
const command = /^(?:\[[^\s@]+@[^\]]*\] ?)?[>#] ?\S/;
const mostFlags = 4;
const ofTunnel = /\bipsec\b|\bexchange-mode=|\bbgp\b|\bremote\.as\b|\.as=|\bipip\b|\bgre\b/i;
const ofBgp = /\bbgp\b|\bremote\.as\b|\.as=/i;
const ofCertificate = /certificate|common-name/i;
const ofSddc = /\b(?:sddc|vmc|nsx)/i;
/** So many messages has no session that only was begun. */
const wasUp = /\.messages=\d{3,}/;
/** What is called so is meant to be off. */
const retired = /\b(?:old|decom\w*|retired|unused|spare|test|backup|legacy)\b|(?<=[-_"])old\b/i;
const used = /\bcertificate=([\w.-]+)/;

/** Reads the lists of RouterOS by their legend: all that is listed is disabled, a certificate is expired, a session is not established. */
export function readFlags(lines: readonly Line[]): StateFact[] {
  return lines.flatMap(({ text }, index): StateFact[] => {
    const told = legend.exec(text)?.[1];
    if (told === undefined) return [];
    const flags = new Map([...told.matchAll(meaning)].map(([, flag = '', word = '']) => [word.toLowerCase(), flag]));
    const next = lines.findIndex((line, at) => at > index && (legend.test(line.text) || command.test(line.text)));
    const own = lines.slice(index + 1, next < 0 ? undefined : next);
    const rows = rowsOf(own, new Set(flags.values()));
    const [first] = rows;
    if (!first) return [];
    const has = (one: Row, word: string): boolean => one.flags.includes(flags.get(word) ?? '-');
    const about = (what: RegExp): boolean => [...lines.slice(Math.max(0, index - 1), index), ...own].some((line) => what.test(line.text));
    const others = lines.filter((line) => !own.includes(line));
    const off = rows.filter((one) => has(one, 'disabled'));
    const isAsked = (one: Row): boolean => ofSddc.test(one.text) || others.some(({ text: other }) => names(other, one));
    // A neighbor that is off is told as such in every other list, too.
    const isList = flags.has('established') || about(ofBgp);
    // Of several tunnels to an SDDC each is wanted.
    const neighbor = off.find((one) => !retired.test(one.text) && (isList || ofSddc.test(one.text)));
    const [meant = neighbor] =
      off.length === rows.length ? off : rows.filter(isAsked).every((one) => off.includes(one)) ? off.filter(isAsked) : [];
    if (meant && about(ofTunnel)) return [{ line: meant.line, says: 'switched off' }];
    const certificate = lines.flatMap((line) => used.exec(line.text)?.[1] ?? [])[0];
    const expired = rows.find(
      (one) => has(one, 'expired') && (certificate === undefined || has(one, 'authority') || one.text.includes(certificate)),
    );
    if (expired && about(ofCertificate)) return [{ line: expired.line, says: 'certificate over' }];
    const isAway = flags.has('established') && about(ofBgp) && !rows.some((one) => has(one, 'established'));
    return isAway ? [{ line: first.line, says: wasUp.test(first.text) ? 'session fell' : 'session away' }] : [];
  });
}

interface Row {
  readonly line: number;
  readonly flags: string;
  /** What stands behind the flags, and on the lines below. */
  readonly text: string;
}

function rowsOf(lines: readonly Line[], known: ReadonlySet<string>): Row[] {
  const rows: Row[] = [];
  for (const { number, text } of lines) {
    const words = row.exec(text)?.[1]?.split(/\s+/);
    const last = rows.at(-1);
    if (words) {
      const end = words.findIndex((word, at) => at >= mostFlags || !isOfFlags(word, known));
      rows.push({ line: number, flags: words.slice(0, end).join(''), text: words.slice(end).join(' ') });
    } else if (last && /^\s+\S/.test(text)) rows[rows.length - 1] = { ...last, text: `${last.text} ${text}` };
  }
  return rows;
}

/** True where a line asks for what a row lists, by its name or by a part of it. */
function names(text: string, { text: listed }: Row): boolean {
  const name = /\bname="?([\w.-]+)/.exec(listed)?.[1] ?? /^[\w.-]+/.exec(listed)?.[0] ?? '';
  const asked = /\b(?:peer|name)[=~]"?([\w.-]{3,})/.exec(text)?.[1];
  return asked !== undefined && name.includes(asked);
}

const isOfFlags = (word: string, known: ReadonlySet<string>): boolean =>
  [...word.matchAll(/./g)].every(([one]) => known.has(one) || one === '*');
