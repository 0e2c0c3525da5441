import type { Configuration, Format, Vpn } from './format.ts';
import { formats, formatOf } from './formats.ts';

/** What was read of a text, and the syntax of its VPNs, whose lines can be written. */
export interface Whole {
  readonly format: Format;
  readonly configuration: Configuration;
  /** All syntaxes that it holds. */
  readonly syntaxes: readonly string[];
}

/** Less sure, a text is not looked through for a second syntax. */
const sure = 0.5;

/**
 * Reads a text as the syntax that it looks most like, or as `name`; null where it looks like none. A daemon's IKE and another's BGP,
 * pasted together, are one end: what the one says nothing of is taken from the other, where that is of one neighbor.
 */
export async function readWhole(text: string, name: string | null): Promise<Whole | null> {
  const first = name ? formats.find(({ format }) => format === name) : formatOf(text);
  if (!first) return null;
  const format = await first.load();
  const configuration = format.read(text);
  if (name || configuration.vpns.every((vpn) => has(vpn, 'ike') && has(vpn, 'bgp')))
    return { format, configuration, syntaxes: [format.format] };
  const head = text.slice(0, 65_536);
  for (const other of formats) {
    if (other === first || other.looksLike(head) < sure) continue;
    const more = await other.load();
    const [own, theirs] = [configuration, more.read(text)];
    const ike = [own, theirs].find(({ vpns }) => vpns.some((vpn) => has(vpn, 'ike')));
    const bgp = [own, theirs].find(({ vpns }) => vpns.length === 1 && vpns.every((vpn) => has(vpn, 'bgp') && !has(vpn, 'ike')));
    if (!ike || !bgp) continue;
    return { format: ike === own ? format : more, configuration: joined(ike, bgp), syntaxes: [ike.format, bgp.format] };
  }
  return { format, configuration, syntaxes: [format.format] };
}

const has = ({ end }: Vpn, what: 'ike' | 'bgp'): boolean =>
  Object.keys(end).some((id) => (what === 'bgp' ? id.startsWith('bgp-') : id.startsWith('ike-') || id === 'peer-address'));

function joined(ike: Configuration, bgp: Configuration): Configuration {
  const [session] = bgp.vpns;
  const [vpn, ...others] = ike.vpns.filter((one) => !has(one, 'bgp'));
  // Whose neighbor it is can't be told among several.
  if (!session || !vpn || others.length) return ike;
  const whole = { ...vpn, end: { ...session.end, ...vpn.end } };
  return {
    ...ike,
    vpns: ike.vpns.map((one) => (one === vpn ? whole : one)),
    notes: bgp.notes.concat(ike.notes.filter(({ line }) => !isOf(bgp, line))),
  };
}

/** A line that the other syntax read is no line that was not understood. */
const isOf = ({ vpns }: Configuration, line: number): boolean =>
  vpns.some(({ end }) => Object.values(end).some((given) => given.line === line));
