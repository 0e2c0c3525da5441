import { isPrivate } from '../../text/addresses.ts';
import { prompt } from '../prompt.ts';
import type { Line } from '../line.ts';
import { linesUntil } from '../line.ts';
import { holds, networkOf, networksIn } from '../ranges.ts';
import type { StateFact } from './fact.ts';
import { leadsToTunnel } from './rib.ts';

const asked = /\broute?\b.*?\b(\d{1,3}(?:\.\d{1,3}){3})\b/i;
/** An answer that came by BGP: letter, words, or what Junos and Linux put beside it. */
const byBgp = /^\s*B\b|\[BGP\/|Known via "bgp|\bproto (?:bgp|bird|zebra)\b|, bgp-\d+/i;
const farthest = 16;

/** Finds an address whose route BGP brought by another way, where a network around it came by the tunnel, too: the more specific route wins. */
export function readBeatenAnswers(lines: readonly Line[], isTunnel: (name: string) => boolean): StateFact[] {
  const byTunnel = lines.filter(({ text }) => leadsToTunnel(text, isTunnel)).flatMap(({ text }) => networksIn(text));
  return lines
    .flatMap(({ text }, index): StateFact[] => {
      const target = networkOf(asked.exec(text)?.[1] ?? '');
      if (!target || !prompt.test(text) || !isPrivate(asked.exec(text)?.[1] ?? '')) return [];
      const answer = linesUntil(lines.slice(index + 1, index + 1 + farthest), (line) => prompt.test(line.text));
      if (!answer.some((line) => byBgp.test(line.text)) || answer.some((line) => leadsToTunnel(line.text, isTunnel))) return [];
      const row = answer.find((line) => networksIn(line.text).some((one) => holds(one, target)));
      const found = networksIn(row?.text ?? '').find((one) => holds(one, target));
      const isBeaten = found !== undefined && byTunnel.some((one) => holds(one, found) && one[0] !== one[1]);
      return row && isBeaten ? [{ line: row.number, says: 'tunnel beaten' }] : [];
    })
    .slice(0, 1);
}
