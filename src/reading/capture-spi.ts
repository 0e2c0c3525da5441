import { pairKey } from '../text/addresses.ts';
import { secondsOf } from './capture-time.ts';
import type { Line } from './line.ts';
import type { Packet } from './packet.ts';

/** ESP that the other end has no SA for, at its first packet; `of` is the pair of addresses. */
export interface SpiFact {
  readonly line: number;
  readonly of: string;
  readonly says: 'spi refused';
}

const names = /\bINVALID[-_]SPI\b/i;
const informs = /\binf2?\b|INFORMATIONAL/i;
/** What comes so soon, in seconds, answers the packet before it; what is sent by a timer does not. */
const atOnce = 0.05;
const fewest = 2;

/** Finds ESP of one end that the other refuses: it says so, or sends an informational at once each time, and nothing else. */
export function spiFacts(flow: readonly Packet[], lines: readonly Line[]): SpiFact[] {
  const [sent] = flow.filter(({ kind }) => kind === 'esp');
  const notices = flow.filter(({ kind }) => kind === 'ike');
  if (!sent || flow.some(({ kind, from }) => kind === 'esp' && from !== sent.from)) return [];
  const isSaid = notices.some(
    ({ from, what, below }) => from !== sent.from && (names.test(what) || below.some(({ text }) => names.test(text))),
  );
  if (!isSaid && (notices.length < fewest || !notices.every((one) => informs.test(one.what) && isAtOnce(one, flow, lines)))) return [];
  return [{ line: sent.line, of: pairKey([sent.from, sent.to]), says: 'spi refused' }];
}

/** True where the packet before is ESP of the other end, just before. */
function isAtOnce(one: Packet, flow: readonly Packet[], lines: readonly Line[]): boolean {
  const before = flow[flow.indexOf(one) - 1];
  if (before?.kind !== 'esp' || before.from === one.from) return false;
  const [then, now] = [before.line, one.line].map((line) => secondsOf(lines.find(({ number }) => number === line)?.text ?? ''));
  return typeof then === 'number' && typeof now === 'number' && now >= then && now - then <= atOnce;
}
