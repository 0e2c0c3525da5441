import type { Line } from '../line.ts';
import { nameWords } from '../name-words.ts';
import type { StateSaying } from './fact.ts';
import { longestStateLine } from './fact.ts';

/** How states tell why a tunnel is down: content. */
export interface ReasonWords {
  /** Names of the field that tells it, as words in small letters; a column may have this name, too. */
  readonly fields: readonly string[];
  /** States behind which it stands in brackets. */
  readonly states: readonly string[];
  /** Words that it has, and what they say; more specific ones first. */
  readonly says: Partial<Readonly<Record<StateSaying, readonly string[]>>>;
}

/** Why a line says that a tunnel is down, in its own words; what it says is null where they are not known. */
export interface Reason {
  readonly line: number;
  readonly words: string;
  readonly says: StateSaying | null;
}

const ofTunnel = /gateway|peer|remote|tunnel|vpn|session|connection/i;
/** Beside a state that is up an old reason is history. */
const isUp = /\b(?:status|state)\b\W{1,20}(?:up|established|active|connected)\b/i;
/** A state beside it that is down says of which it is the reason. */
const isDown = /\b(?:status|state)\b\W{1,20}(?:down|disconnected|inactive|failed|offline)\b/i;
const nearby = 8;
const longestCell = 60;
/** Other tunnels, and BGP, have reasons, too. */
const ofIpsec = /inactive tunnels|ipsec|\bike|isakmp|\bvpn|s2s|site-to-site|\bsddc|\besp\b|phase ?[12]/i;
const ofBgp = /\bbgp|neighbou?r|\bas[ -]?path/i;

/** Builds what finds why a tunnel is down: in a field of its own, in the last column of a list, or in brackets behind its state. */
export function createReasonReader({ fields, states, says }: ReasonWords): (lines: readonly Line[]) => Reason[] {
  const name = fields.join('|').replaceAll(' ', '[ _-]?');
  const field = new RegExp(String.raw`(?:^\W*|[,{]\s*(?="\w+":))"?(?:${name})"?\s*[:=]\s*"?([A-Za-z\d][^",]{2,80})`, 'i');
  const head = new RegExp(String.raw`^(.*\S(?: {2,}|\t+))(?:${name})s?(?: {2,}.*)?$`, 'i');
  const bracket = new RegExp(String.raw`(?:^|\s{2}|[:|\t] ?|= ?)"?(?:${states.join('|')})(?: \(| - )([a-z][^)]{3,60}?)(?:\)| {2,}|$)`, 'i');
  const known = (Object.keys(says) as StateSaying[]).map((saying) => ({
    saying,
    words: new RegExp(String.raw`\b(?:${(says[saying] ?? []).join('|')})`),
  }));
  const saysOf = (words: string): StateSaying | null => known.find((one) => one.words.test(nameWords(words)))?.saying ?? null;

  return (lines) => {
    if (!lines.some(({ text }) => ofIpsec.test(text))) return [];
    let column = 0;
    const reasons = lines.flatMap(({ number, text }, index): Reason[] => {
      if (text.length > longestStateLine) return [];
      const begins = ofTunnel.test(text) ? head.exec(text)?.[1] : undefined;
      if (begins !== undefined || text.trim() === '') column = begins?.length ?? 0;
      const words = begins === undefined ? (cellAt(text, column) ?? told(text)) : undefined;
      if (words === undefined || /^(?:none|null|n\/a|-|0|true|false)$/i.test(words)) return [];
      const near = lines.slice(Math.max(0, index - nearby), index + nearby);
      const isNow = lines.slice(Math.max(0, index - 1), index + 2).some((line) => isDown.test(line.text));
      return near.some((line) => (!isNow && isUp.test(line.text)) || ofBgp.test(line.text))
        ? []
        : [{ line: number, words, says: saysOf(words) }];
    });
    // One that only waits says nothing where another one is refused.
    return reasons.some(({ says }) => says !== null && says !== 'nobody asks')
      ? reasons.filter(({ says }) => says !== 'nobody asks')
      : reasons;
  };

  function told(text: string): string | undefined {
    return (field.exec(text)?.[1] ?? bracket.exec(text)?.[1])?.trim();
  }
}

function cellAt(text: string, column: number): string | undefined {
  return column > 0 && /\s/.test(text.charAt(column - 1))
    ? /^[a-z][\w,'-]*(?:\.? [\w,'-]+)*/i.exec(text.slice(column, column + longestCell))?.[0]
    : undefined;
}
