import type { Line } from '../reading/line.ts';
import type { Seen } from './sight.ts';

/** So much of a line may hold counts. */
const longestCounted = 320;
/** A counter's name is that of a Linux TCP or IPsec counter or of a QFP drop, words in small letters joined by underscores, or words as Cisco and H3C have them; MM_NO_STATE is a state. */
export const counter =
  /^((?:TcpExt)?TCP[A-Z]\w+|Ip[A-Z]\w+|Xfrm[A-Z]\w+|(?:IN|OUT)_[A-Z0-9_]+|[a-z]+(?:_[a-z]+)+|#[a-z-]+ [a-z ]+(?:\([a-z]+\))?|[A-Z][a-z]+(?: [a-z]+)+):?(?: \{n\})?$/;
const counted = /^\W*(\d[\d,]*)(?:\.0)?(?![\w.])/;
const packets = /\b(?:pkts?|packets)(?:_in|_out)?\b[^\d\n]{0,24}?(\d[\d,]*)/gi;
/** Lines so far apart are of one SA or interface. */
export const farthest = 15;
/** Fewer than one packet in so many is what any path loses. */
const few = 1000;

/** Counts behind or before what they count, and none of them is more than zero. */
const zerosBehind = /^(?: \([^)]{0,40}\))?(?:["')\]]{0,2}(?: *[:=] *| {2,})0(?:\s+0)*\s*(?:$|[,;)|]| {2,}[a-z]))/i;
const zeroBefore = /0 {1,2}$/;
export const zeroInText = /(?<!\d)0(?!\d)/;
const otherNumber = /[:=] ?[1-9]/;
const zeroWithin = /^\D*[:=]\s*0$/;

/** True where a list of statistics counts zero of what the message tells. */
export function neverHappened(line: string, { start, end }: Pick<Seen, 'start' | 'end'>): boolean {
  // Of two numbers side by side a zero is one of two values, and no count.
  if (end > line.length) return false;
  const behind = line.slice(Math.max(0, end - 1), end + 80);
  // Nearly all lines have no zero where one of these patterns wants it.
  const mayBehind = behind.includes('0');
  if ((!mayBehind && !isZeroBefore(line, start)) || otherNumber.test(line.slice(start, end))) return false;
  return (
    (mayBehind && (zerosBehind.test(line.slice(end, end + 80)) || zeroWithin.test(line.slice(start, end)))) || isZeroBefore(line, start)
  );
}

/** True where a zero alone is the last part of the line before here. It is looked for backwards: a line may be endless. */
function isZeroBefore(line: string, start: number): boolean {
  const near = line.slice(Math.max(0, start - 3), start);
  if (!zeroBefore.test(near)) return false;
  const head = line.slice(0, start - near.length + near.lastIndexOf('0')).trimEnd();
  return head === '' || ',;|'.includes(head.slice(-1));
}

/** A name as any printer joins it, as long as before. */
export const plain = (name = ''): string => name.toLowerCase().replace(/[_-]/g, ' ');

/** True where the line has the counter of this name, both as `plain` has them, at zero, or so low beside the packets counted near it that it tells nothing. */
export function isNothing(name: string, line: string, plainly: string, around: () => readonly Line[]): boolean {
  const at = plainly.indexOf(name);
  if (at < 0) return false;
  const count = numberOf(counted.exec(line.slice(at + name.length))?.[1]);
  if (Number.isNaN(count) || count === 0) return count === 0;
  const most = around().flatMap(({ text }) => [...text.slice(0, longestCounted).matchAll(packets)].map(([, found]) => numberOf(found)));
  return count * few < Math.max(0, ...most);
}

function numberOf(digits = ''): number {
  return digits ? Number(digits.replaceAll(',', '')) : NaN;
}

/** True where the name of a counter goes on to the left: of packets that were parted or dropped a zero is well. */
export const isOfSome = (text: string, start: number): boolean =>
  /\b(?:fragmented|reassembled|dropped|discarded|rejected|errors?|bad|invalid|replayed|duplicate|compressed|multicast)[ _-]$/i.test(
    text.slice(0, start),
  );
