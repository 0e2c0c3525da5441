import type { Line } from '../line.ts';
import { firstGroup } from '../pattern.ts';
import type { StateFact } from './fact.ts';

/** Fragments that never became whole again: IOS, ASA, Linux, the BSDs, Junos. */
const lost =
  /\bFrags?:.*?\b([1-9]\d*) timeouts?\b|\b([1-9]\d*) (?:fragments (?:dropped after|received but dropped)|packet reassemb\w+ failed|reassembl\w+ (?:timeouts?|fail\w*|errors?))|\b(?:Ip)?Reasm(?:Fails|Timeout)\W+([1-9]\d*)|\breassembl\w* (?:timeouts?|failures?|fail\w*|errors?)\W+([1-9]\d*)/i;
/** An IKE SA that has its keys and waits for IKE_AUTH or for the last messages of main mode. */
const waits =
  /\bIN-NEG\b|Auth verify: Unknown|\bMM_KEY_EXCH\b|\bMM_WAIT_MSG[56]\b|\bCONNECTING\b|WAIT_AUTH|AUTH_SENT|\bauth-(?:sent|wait)/i;
const many = 5;

/** Finds fragments that are lost while an IKE SA waits for the messages that are too large for one packet. */
export function readFragments(lines: readonly Line[]): StateFact[] {
  if (!lines.some(({ text }) => waits.test(text))) return [];
  const line = lines.find(({ text }) => Number(firstGroup(lost, text) ?? 0) >= many);
  return line ? [{ line: line.number, says: 'large unanswered' }] : [];
}
