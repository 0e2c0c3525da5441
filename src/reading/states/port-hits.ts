import type { Line } from '../line.ts';
import { firstGroup } from '../pattern.ts';
import type { StateFact } from './fact.ts';

/** Rules of one list that let the first exchange, what moves to UDP 4500, and ESP pass; ACLs of Cisco leave out a count of zero. */
const permits = /\b(?:permit|accept|allow|pass)\b/i;
const first = /\b(?:eq |port[ =]|dpts?:|udp )(?:isakmp|500)\b/i;
const moved = /\b(?:eq |port[ =]|dpts?:|udp )(?:non500-isakmp|ipsec-nat-t|4500|nat-t)\b/i;
const hits = /\((\d+) match(?:es)?\)|\bhitcnt=(\d+)|\bpackets[ =](\d+)|^\s*(?:\d+\s+)?(\d+)\s+\d+\s+ACCEPT\b|\bpackets:? (\d+)/;
/** An IKE SA that has its keys and waits for the first message that may move. */
const waits = /\bMM_KEY_EXCH\b|\bMM_WAIT_MSG[56]\b|\bIN-NEG\b|\bCONNECTING\b|\bmessage-[35]-sent\b/i;

/** Finds a list of rules by which the first exchange comes in and UDP 4500 never does, while an IKE SA waits. */
export function readPortHits(lines: readonly Line[]): StateFact[] {
  if (!lines.some(({ text }) => waits.test(text))) return [];
  const rules = lines.filter(({ text }) => permits.test(text));
  const came = rules.some(({ text }) => first.test(text) && !moved.test(text) && countOf(text) > 0);
  const later = rules.filter(({ text }) => moved.test(text) && !first.test(text));
  const [rule] = later;
  return came && rule && later.every(({ text }) => countOf(text) === 0) ? [{ line: rule.number, says: 'later port silent' }] : [];
}

const countOf = (text: string): number => Number(firstGroup(hits, text) ?? 0);
