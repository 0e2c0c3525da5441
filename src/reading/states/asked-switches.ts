import { prompt } from '../prompt.ts';
import type { Line } from '../line.ts';
import type { StateFact } from './fact.ts';

/** A command that asks for one switch of a tunnel, a gateway or a session. */
const asked = /\b(?:ipsec|ike|vpn|bgp|tunnel|s2s)\b.*[\s./'"\]](disabled?|shutdown|enabled?|admin[-_]?(?:state|status))['"]?\s*$/i;
const answer = /^\W*(?:<[\w-]+(?: [^>]*)?>)*(yes|no|true|false|on|off|up|down|enabled?|disabled?|0|1)(?:<\/[\w-]+>)*\W*$/i;
const yes = /^(?:yes|true|on|1)$/i;
const no = /^(?:no|false|off|0|disabled?|down)$/i;
/** So far below its command the answer stands. */
const farthest = 3;

/** Finds a tunnel or session that is off where somebody asked for this one switch, and the answer is a word by itself or in a tag. */
export function readAskedSwitches(lines: readonly Line[]): StateFact[] {
  return lines.flatMap(({ text }, index): StateFact[] => {
    const name = prompt.test(text) ? asked.exec(text)?.[1] : undefined;
    if (name === undefined) return [];
    const told = lines.slice(index + 1, index + 1 + farthest).find((line) => answer.test(line.text));
    const value = answer.exec(told?.text ?? '')?.[1] ?? '';
    const isOff = /^(?:disable|shut)/i.test(name) ? yes.test(value) : no.test(value);
    return told && isOff ? [{ line: told.number, says: 'set off' }] : [];
  });
}
