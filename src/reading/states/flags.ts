import type { Line } from '../line.ts';
import type { StateFact } from './fact.ts';

/** RouterOS heads a list with what its flags mean. */
const legend = /^\s*Flags: (.*-.*)$/;
const meaning = /\b([A-Za-z])\s*-\s*([A-Za-z-]+)/g;
/** A row: its number, its flags, and then fields or a comment. */
const row = /^\s*\d+\s{1,3}([A-Za-z* ]{1,6}?)\s+(?=\S)/;
const ofTunnel = /\bipsec\b|\bexchange-mode=|\bbgp\b|\bremote\.as\b|\.as=|\bipip\b|\bgre\b/i;
const ofBgp = /\bbgp\b|\bremote\.as\b|\.as=/i;
const ofCertificate = /certificate|common-name/i;

/** Reads the lists of RouterOS by their legend: all that is listed is disabled, a certificate is expired, a session is not established. */
export function readFlags(lines: readonly Line[]): StateFact[] {
  return lines.flatMap(({ text }, index): StateFact[] => {
    const told = legend.exec(text)?.[1];
    if (told === undefined) return [];
    const flags = new Map([...told.matchAll(meaning)].map(([, flag = '', word = '']) => [word.toLowerCase(), flag]));
    const next = lines.findIndex((line, at) => at > index && legend.test(line.text));
    const own = lines.slice(index + 1, next < 0 ? undefined : next);
    const rows = own.filter((line) => row.test(line.text) || /^\s*\d+\s{2,}\S/.test(line.text));
    const [first] = rows;
    if (!first) return [];
    const has = (line: Line, word: string): boolean => {
      const flag = flags.get(word);
      return flag !== undefined && (row.exec(line.text)?.[1] ?? '').split(/\s*/).includes(flag);
    };
    const about = (what: RegExp): boolean => [...lines.slice(Math.max(0, index - 1), index), ...own].some((line) => what.test(line.text));
    if (rows.every((line) => has(line, 'disabled')) && about(ofTunnel)) return [{ line: first.number, says: 'switched off' }];
    const expired = rows.find((line) => has(line, 'expired'));
    if (expired && about(ofCertificate)) return [{ line: expired.number, says: 'certificate over' }];
    const isAway = flags.has('established') && about(ofBgp) && !rows.some((line) => has(line, 'established'));
    return isAway ? [{ line: first.number, says: 'session away' }] : [];
  });
}
