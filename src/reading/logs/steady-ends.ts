import type { Line } from '../line.ts';
import type { StateFact } from '../states/fact.ts';

const ends = /\b(?:down|disconnected|lost)\b/i;
const ofTunnel = /vpn|tunnel|ipsec|\bike|\bsa\b/i;
const ofBgp = /\bbgp|neighbou?r|ADJCHANGE/i;
/** In seconds: what comes back sooner is a retry and no lifetime. */
const fewestSeconds = 1200;
/** A rekey is asked for somewhat earlier each time. */
const leeway = 0.05;
const fewest = 3;

/** Finds a tunnel that ends again and again after the same time: its last end. */
export function readSteadyEnds(lines: readonly Line[], timeOf: (text: string) => number | null): StateFact[] {
  const found = lines.flatMap(({ number, text }) => {
    if (!ends.test(text) || !ofTunnel.test(text) || ofBgp.test(text)) return [];
    const time = timeOf(text);
    return time === null ? [] : [{ number, time }];
  });
  const gaps = found.slice(1).map(({ time }, index) => Math.abs(time - (found[index]?.time ?? 0)));
  const [shortest, longest] = [Math.min(...gaps), Math.max(...gaps)];
  const last = found.at(-1);
  if (!last || found.length < fewest || shortest < fewestSeconds || longest > shortest * (1 + leeway)) return [];
  return [{ line: last.number, says: 'steady ends' }];
}
