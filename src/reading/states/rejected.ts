import type { Line } from '../line.ts';
import type { StateFact } from './fact.ts';

/** An SA of IKEv1 that this end asks for and does not get: Cisco, Libreswan, FortiOS. */
const firstVersion = /\bMM_(?:NO_STATE|SA_SETUP|WAIT_MSG\d)|\bSTATE_MAIN_I1|\bAG_NO_STATE|\bSTATE_AGGR_I1/;

/** Who asks with IKEv1 himself and rejects each request of IKEv2 speaks another version than his peer. */
export function versionInstead(facts: readonly StateFact[], lines: readonly Line[]): readonly StateFact[] {
  const asksInFirst = lines.some(({ text }) => firstVersion.test(text));
  return facts.map((fact) => (fact.says === 'requests rejected' && asksInFirst ? { ...fact, says: 'versions differ' } : fact));
}
