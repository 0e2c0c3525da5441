import type { Configuration, Format, Vpn } from '../configuration/format.ts';
import { facing, faces } from '../configuration/facing.ts';
import { formats } from '../configuration/formats.ts';
import { unpacked } from '../configuration/packed.ts';
import type { Whole } from '../configuration/read-whole.ts';
import { readWhole } from '../configuration/read-whole.ts';
import { endsHeard, heardFormat } from '../settings/from-capture.ts';
import { readComparison, readKeptEnd } from '../settings/keep.ts';
import type { Side } from '../settings/outcome.ts';
import { otherSide } from '../settings/outcome.ts';
import type { ReadBeside } from './compare-worker.ts';
import type { Given } from './compare-files.ts';
import { largestInPlace } from './compare-files.ts';
import { otherLooks } from './text-of-files.ts';

/** What was given of one end, read; which of its VPNs is meant is not said yet. */
export interface ReadText {
  readonly format: Format;
  readonly configuration: Configuration;
  readonly syntaxes: readonly string[];
  /** The syntax that it looks like, where somebody chose another. */
  readonly looksLike: string | null;
}

/** One end with the VPN that is compared. */
export interface ReadEnd extends ReadText {
  readonly vpn: Vpn;
}

/** Why nothing was read. */
export interface Nothing {
  readonly none: string;
  /** As of what was read. */
  readonly looksLike: string | null;
}

export const formatNames = formats.map(({ format }) => format);

/** What a text says of an end, or why it says nothing. It rejects where what reads its syntax did not load. */
export async function readGiven(given: Given, format: string | null): Promise<ReadText | Nothing> {
  if (typeof given !== 'string' || given.length > largestInPlace) return readLarge(given, format);
  const kept = readKeptEnd(given);
  return kept ? keptEnd(kept) : readOf(await readWhole(given, format), otherLooks(given, format));
}

/** What is large is read once for each syntax, however often it is compared: of each end the last two readings are kept. */
const largeRead: { readonly given: Given; readonly format: string | null; readonly read: Promise<ReadText | Nothing> }[] = [];

function readLarge(given: Given, format: string | null): Promise<ReadText | Nothing> {
  const known = largeRead.find((one) => one.given === given && one.format === format);
  if (known) return known.read;
  const one = { given, format, read: readInWorker(given, format) };
  largeRead.unshift(one);
  largeRead.splice(4);
  one.read.catch(() => largeRead.splice(largeRead.indexOf(one), 1));
  return one.read;
}

function readOf(whole: Whole | null, looksLike: string | null): ReadText | Nothing {
  if (!whole) return { none: 'No configuration that is known here. Choose what it is, or clear the box and fill in the form.', looksLike };
  const { format, configuration, syntaxes } = whole;
  if (configuration.vpns.length) return { format, configuration, syntaxes, looksLike };
  return { none: `Read as ${format.format}: it has no VPN and no BGP neighbor.`, looksLike };
}

async function readInWorker(given: Given, format: string | null): Promise<ReadText | Nothing> {
  const worker = new Worker(new URL('./compare-worker.ts', import.meta.url), { type: 'module' });
  const answer = await new Promise<ReadBeside>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<ReadBeside | 'failed'>) =>
      data === 'failed' ? reject(new Error('a reader did not load')) : resolve(data),
    );
    worker.addEventListener('error', () => reject(new Error('the worker did not load')));
    worker.postMessage({ given, format });
  }).finally(() => worker.terminate());
  if ('refused' in answer) return { none: answer.refused, looksLike: null };
  const { read, looksLike } = answer;
  const syntax = formats.find((one) => one.format === read?.format);
  return readOf(
    read && syntax ? { format: await syntax.load(), configuration: unpacked(read.configuration), syntaxes: read.syntaxes } : null,
    looksLike,
  );
}

/** What a capture shows of an end is written in no device's syntax. */
const heard: Format = {
  format: heardFormat,
  read: () => ({ format: heardFormat, release: null, vpns: [], notes: [] }),
  lineFor: () => null,
};

/** An end that was kept, in a file or in the address. */
async function keptEnd({ format, name, end, leftOut }: NonNullable<ReturnType<typeof readKeptEnd>>): Promise<ReadText | Nothing> {
  const syntax = formats.find((one) => one.format === format);
  if (!syntax && format !== heardFormat)
    return { none: 'A saved end in a syntax that is not known here: another version of this page made it.', looksLike: null };
  const vpn = { name: name || format, line: 1, end };
  const notes = leftOut.map((id) => ({ line: 1, text: id, why: 'This setting or its value is not known here.' }));
  return {
    format: syntax ? await syntax.load() : heard,
    configuration: { format, release: null, vpns: [vpn], notes },
    syntaxes: [format],
    looksLike: null,
  };
}

/** Both ends of a comparison that was saved, or of a talk that a capture shows, each as a text; null where a text is neither. */
export function bothEndsIn(text: string): Readonly<Record<Side, string>> | null {
  const ends = endsHeard(text.trim());
  const shown = (end: unknown): string => (end ? JSON.stringify(end, null, 1) : '');
  return ends ? { a: shown(ends.a), b: shown(ends.b) } : readComparison(text);
}

/** The VPN of each end that is compared: the one that was picked, or those that face each other; of an end alone its first. */
export function withVpns(
  read: Readonly<Record<Side, ReadText | null>>,
  picked: Readonly<Partial<Record<Side, string>>>,
): Readonly<Record<Side, ReadEnd | null>> {
  const vpnsOf = (side: Side): readonly Vpn[] => {
    const all = read[side]?.configuration.vpns ?? [];
    const chosen = all.filter(({ name }) => name === picked[side]);
    return chosen.length ? chosen : all;
  };
  const [ofA, ofB] = [vpnsOf('a'), vpnsOf('b')];
  const [a, b] = facing(ofA, ofB) ?? [ofA[0], ofB[0]];
  return { a: read.a && a ? { ...read.a, vpn: a } : null, b: read.b && b ? { ...read.b, vpn: b } : null };
}

/** How the VPN of an end was chosen, in a sentence; empty where there is no choice. */
export function whyChosen(side: Side, ends: Readonly<Record<Side, ReadEnd | null>>, isPicked: boolean): string {
  const [own, other] = [ends[side], ends[otherSide(side)]];
  const vpns = own?.configuration.vpns ?? [];
  if (!own || vpns.length < 2) return '';
  if (isPicked) return `It is the one that you chose of ${vpns.length} VPNs.`;
  if (!other) return `It is the first of ${vpns.length} VPNs.`;
  if (faces(own.vpn, other.vpn)) return `It is the one that faces the other end of ${vpns.length} VPNs.`;
  const which = vpns[0]?.name === own.vpn.name ? 'the first one' : 'this one';
  return `None of the ${vpns.length} VPNs faces the other end by its addresses: ${which} is compared, choose another.`;
}
