import { pairKey } from '../text/addresses.ts';
import { secondsOf } from './capture-time.ts';
import type { Packet } from './packet.ts';
import { isInformational } from './packet.ts';

/** ESP that the other end has no SA for, at its first packet; `of` is the pair of addresses. */
export interface SpiFact {
  readonly line: number;
  readonly of: string;
  readonly says: 'spi refused';
}

const names = /\bINVALID[-_]SPI\b/i;
/** What a device says of a packet that it drops for want of an SA. */
const unknown = /\bdrop.*\b(?:SA not found|(?:unknown|invalid) SPI)/i;
/** What comes so soon, in seconds, answers the packet before it; what is sent by a timer does not. */
const atOnce = 0.05;
const fewest = 2;

/** Finds ESP of one end that the other refuses: it says so, or sends an informational at once each time, and nothing else. */
export function spiFacts(flow: readonly Packet[]): SpiFact[] {
  const [sent] = flow.filter(({ kind }) => kind === 'esp');
  const notices = flow.filter(({ kind }) => kind === 'ike');
  if (!sent || flow.some(({ kind, from }) => kind === 'esp' && from !== sent.from)) return [];
  const isSaid = notices.some(
    ({ from, what, below }) => from !== sent.from && (names.test(what) || below.some(({ text }) => names.test(text))),
  );
  const isDropped =
    flow.every(({ kind, below }) => kind === 'esp' && below.length > 0) &&
    flow.some(({ below }) => below.some(({ text }) => unknown.test(text)));
  if (!isSaid && !isDropped && (notices.length < fewest || !isToldAtOnce(flow))) return [];
  return [{ line: sent.line, of: pairKey([sent.from, sent.to]), says: 'spi refused' }];
}

/** True where every notice is an informational just behind ESP of the other end. */
function isToldAtOnce(flow: readonly Packet[]): boolean {
  return flow.every((one, index) => {
    if (one.kind !== 'ike') return true;
    const before = flow[index - 1];
    if (!isInformational(one) || before?.kind !== 'esp' || before.from === one.from) return false;
    const [then, now] = [secondsOf(before.text), secondsOf(one.text)];
    return then !== null && now !== null && now >= then && now - then <= atOnce;
  });
}
