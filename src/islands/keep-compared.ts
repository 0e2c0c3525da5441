import { checkOf, parameters, problemOf } from '../../content/parameters.ts';
import type { Found, SettingRow, Settings } from '../known/known.ts';
import { withSettings } from '../known/known.ts';
import type { Comparison, Row } from '../settings/compare.ts';
import type { Given, ParameterId, Values } from '../settings/end.ts';
import { Key } from '../settings/key.ts';
import type { KeptEnd } from '../settings/keep.ts';
import type { Stop } from '../settings/outcome.ts';
import type { Named } from '../settings/say.ts';
import { sayStop } from '../settings/say.ts';
import { valueText } from '../settings/value-text.ts';
import { changeKnown } from './known-store.ts';

/** What a comparison adds to what is known: both ends without keys, what either sets, and what keeps them apart for certain; not what only fails later. */
export function settingsFrom({ rows, outcome }: Comparison, named: Named, [a, b]: readonly [KeptEnd, KeptEnd]): Settings {
  const findings = new Map<string, Found>();
  for (const stop of outcome.stops.filter(({ isSure, when }) => isSure && when !== 'rekey')) {
    const found = foundBy(stop, named);
    const before = found && findings.get(found.problem);
    if (found) findings.set(found.problem, before ? { ...before, lines: [...before.lines, ...found.lines] } : found);
  }
  return {
    names: [named.names.a, named.names.b],
    a: JSON.stringify(a, null, 1),
    b: JSON.stringify(b, null, 1),
    rows: rows.filter(isSet).map(worded),
    findings: [...findings.values()],
  };
}

/** What a stop says of its problem; null where no problem stands for it. */
export function foundBy(stop: Stop, named: Named): Found | null {
  const [problem, check] = [problemOf(stop), checkOf(stop)];
  return problem ? { problem, lines: [sayStop(stop, named)], ...(check && { check }) } : null;
}

/** Keeps them in this tab; `also` is a finding that the reader follows though it is not certain. */
export function keepCompared(settings: Settings, also?: Found): void {
  const others = settings.findings.filter(({ problem }) => problem !== also?.problem);
  changeKnown((known) => withSettings(known, { ...settings, findings: also ? [also, ...others] : others }));
}

const isSet = ({ a, b }: Row): boolean => [a, b].some((given) => given && given.by !== 'default');

const worded = ({ parameter, mirror, a, b, verdict }: Row): SettingRow => ({
  name: parameters[parameter].name,
  a: wordsOf(parameter, a),
  b: wordsOf(mirror, b),
  verdict,
});

/** How long a key is stays in this page. */
function wordsOf(id: ParameterId, given: Given<Values[ParameterId]> | null): string {
  if (!given) return '';
  return given.value instanceof Key ? 'set' : `${valueText(id, given.value)}${given.by === 'default' ? ' by default' : ''}`;
}
