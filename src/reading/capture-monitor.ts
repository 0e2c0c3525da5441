import type { Line } from './line.ts';

/** A packet that Check Point's `fw monitor` printed, in the words of tcpdump. */
export interface MonitorRow {
  readonly from: string;
  readonly to: string;
  readonly ports: readonly [string | undefined, string | undefined];
  readonly what: string;
}

/** Interface and place in the chain of inspection, the ends, the protocol by name or number; ports and flags stand in the line below. */
const row = /\S:([iIoOeE])[DQ]?\d?\[\d+\]: ([\d.]+) -> ([\d.]+) \((\w+)\) len=(\d+) id=(\d+)/;
const below = /^(?:UDP|TCP): (\d+) -> (\d+)(?: ([.FSRPAU]{6}))?(?:.*\bseq=([\da-f]+))?/;
const ofIcmp = /^ICMP: type=\d+ code=\d+ ([^=]+?)(?: id=| seq=|$)/;
/** A packet is shown at each place that it passes, in this order; so many lines further up it may stand already. */
const places = 'iIoeEO';
const nearby = 8;

/** The packet whose row stands at an index; where it was shown before, its ends alone. */
export function monitorRow(lines: readonly Line[], index: number): MonitorRow | null {
  const { text = '' } = lines[index] ?? {};
  const [, place = '', from, to, protocol = '', length = '', id = ''] = row.exec(text) ?? [];
  if (from === undefined || to === undefined) return null;
  const same = lines.slice(Math.max(0, index - nearby), index).flatMap((other): number[] => {
    const [, where = '', source, target, , , number] = row.exec(other.text) ?? [];
    return number === id && source === from && target === to ? [places.indexOf(where)] : [];
  });
  const isShown = (same.at(-1) ?? places.length) < places.indexOf(place);
  const under = lines[index + 1]?.text ?? '';
  const [, source, target, flags = '', sequence] = below.exec(under) ?? [];
  const what = isShown ? '' : wordsOf(protocol.toUpperCase(), length, flags, sequence, ofIcmp.exec(under)?.[1] ?? '');
  return { from, to, ports: [source, target], what };
}

function wordsOf(protocol: string, length: string, flags: string, sequence: string | undefined, icmp: string): string {
  if (protocol === '50' || protocol === 'ESP') return `ESP, length ${length}`;
  if (protocol === 'UDP' || protocol === '17') return `udp ${length}`;
  if (protocol === 'ICMP' || protocol === '1') return `ICMP ${icmp}`;
  if (protocol !== 'TCP' && protocol !== '6') return '';
  const letters = flags.replace(/[^SFRP]/g, '');
  return `Flags [${letters}${flags.includes('A') ? '.' : ''}]${sequence === undefined ? '' : `, seq ${Number.parseInt(sequence, 16)}`}`;
}
