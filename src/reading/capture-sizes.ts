import type { CaptureFact } from './capture-fact.ts';
import type { Packet } from './packet.ts';
import { sentAgain } from './packet.ts';

/** So long a piece fills a packet; a tunnel is in the way of no smaller one. */
const large = 1200;

/** The same long piece of a TCP stream again and again, in a connection that is open: its packets do not pass. */
export function sizeFacts(flow: readonly Packet[]): CaptureFact[] {
  const answers = [...new Set(flow.filter(({ bytes }) => bytes < large).map(({ from }) => from))];
  const lost = sentAgain(flow, ({ from, kind, sequence, bytes }) =>
    (kind === 'tcp' || kind === 'bgp') && sequence !== null && bytes >= large && answers.some((one) => one !== from)
      ? `${from} ${sequence}`
      : null,
  );
  const line = lost?.line ?? gapIn(flow);
  return line === undefined ? [] : [{ line, says: 'large lost' }];
}

/** What an end has up to, and where what it has beyond a gap begins: tcpdump, tshark. */
const beyond = /\back (\d+),.*\bsack \d+ \{(\d+):|\bAck=(\d+) .*\bSLE=(\d+)/;
const upTo = /\back[ =](\d+)/i;

/** A gap as long as a large packet that an end tells twice, and that is never filled. */
function gapIn(flow: readonly Packet[]): number | undefined {
  const told = flow.flatMap(({ line, from, what }) => {
    const [has, next] = beyond.exec(what)?.slice(1).filter(Boolean).map(Number) ?? [];
    return has !== undefined && next !== undefined && next - has >= large ? [{ line, from, has }] : [];
  });
  const [first, again] = told;
  const isOver = (line: number): boolean => flow.some((one) => one.line > line && (one.opens === 'fin' || one.opens === 'rst'));
  if (!first || (again ? again.from !== first.from || again.has !== first.has : !isOver(first.line))) return undefined;
  const isFilled = flow.some(
    ({ line, from, what }) => line > first.line && from === first.from && Number(upTo.exec(what)?.[1] ?? 0) > first.has,
  );
  return isFilled ? undefined : first.line;
}
