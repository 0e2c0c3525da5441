import type { CodedName } from '../bgp/notification.ts';
import { decodeNotification } from '../bgp/notification.ts';
import type { Line } from '../reading/line.ts';
import type { Said } from './saying.ts';

const longestCode = 300;
const speaksOfBgp = /\bbgp|neighbou?r|\bpeer|\bsubcode/i;
const shortLine = 40;

/**
 * Adds what a NOTIFICATION says by its numbers alone, in the words of its code; a line that says them itself needs no others.
 * The lines are whole: a name may stand where a window broke them.
 */
export function withCodes(said: ReadonlyMap<number, Said>, lines: readonly Line[], codes: readonly CodedName[]): ReadonlyMap<number, Said> {
  const found = lines.flatMap((line, index) => {
    const fields = said.get(line.number);
    if (fields && /^notification /i.test(fields.words)) {
      const name = decodeNotification(fields.words, codes)?.entry?.name;
      return name === undefined ? [] : [[line.number, { ...fields, words: name, about: 'bgp' }] as [number, Said]];
    }
    // Most lines of a long log have neither.
    if (!mayBeCoded.test(line.text)) return [];
    const coded = saidByNumbers(line, () => lines.slice(Math.max(0, index - near), index + 1), codes);
    if (coded.length) return coded;
    if (said.has(line.number) || !/notif/i.test(line.text)) return [];
    return [...saidByCode(line, codes), ...saidByFields(line, lines.slice(Math.max(0, index - near), index + near), codes)];
  });
  return found.length ? new Map([...said, ...found]) : said;
}

/** Both numbers in hex as FRR tells them, or as two fields of one line of JSON. */
const mayBeCoded = /code|notif/i;

const hexCodes = /"?lastErrorCodeSubcode"?\s*[:=]\s*"?([0-9a-f]{2})([0-9a-f]{2})\b/i;
const jsonCodes = /"code"\s*:\s*(\d{1,2})\s*,\s*"subcode"\s*:\s*(\d{1,2})/;

function saidByNumbers({ number, text }: Line, above: () => readonly Line[], codes: readonly CodedName[]): [number, Said][] {
  if (text.length > longestCode || !/code/i.test(text) || !above().some((line) => /notif|\bbgp/i.test(line.text))) return [];
  const [, code, subcode] = hexCodes.exec(text) ?? jsonCodes.exec(text) ?? [];
  const base = hexCodes.test(text) ? 16 : 10;
  const is = (one: CodedName): boolean => one.code === parseInt(code ?? '', base) && one.subcode === parseInt(subcode ?? '', base);
  const name = codes.find(is)?.name;
  return name === undefined ? [] : [[number, notificationSays(name)]];
}

const notificationSays = (name: string): Said => ({ words: name, alone: false, about: 'bgp', ofAll: true });

/** So many fields of one JSON line around the one that says what it is. */
const near = 12;

/** A log in JSON has the two numbers in fields of their own, beside the one that calls it a NOTIFICATION. */
function saidByFields({ number, text }: Line, around: readonly Line[], codes: readonly CodedName[]): [number, Said][] {
  if (text.length > shortLine) return [];
  const numberOf = (field: RegExp): number | undefined => {
    const found = around.find((one) => one.number === number && field.test(one.text));
    return found && Number(found.text.split(':')[1]);
  };
  const [code, subcode] = [numberOf(/^code: \d+$/i), numberOf(/^subcode: \d+$/i)];
  const name = codes.find((one) => one.code === code && one.subcode === subcode)?.name;
  return name === undefined ? [] : [[number, notificationSays(name)]];
}

function saidByCode({ number, text }: Line, codes: readonly CodedName[]): [number, Said][] {
  if (text.length > longestCode || (text.length > shortLine && !speaksOfBgp.test(text))) return [];
  const name = decodeNotification(text, codes)?.entry?.name;
  const last = name?.split('/').at(-1) ?? '';
  if (name === undefined || text.toLowerCase().includes(last.toLowerCase())) return [];
  return [[number, notificationSays(name)]];
}
