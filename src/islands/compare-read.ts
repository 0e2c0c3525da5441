import type { Configuration, Format, Vpn } from '../configuration/format.ts';
import { facing } from '../configuration/facing.ts';
import { formats, formatOf } from '../configuration/formats.ts';
import { unpacked } from '../configuration/packed.ts';
import type { Whole } from '../configuration/read-whole.ts';
import { readWhole } from '../configuration/read-whole.ts';
import { endsHeard, heardFormat } from '../settings/from-capture.ts';
import { readComparison, readKeptEnd } from '../settings/keep.ts';
import type { Side } from '../settings/outcome.ts';
import type { ReadBeside } from './compare-worker.ts';

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
}

export const formatNames = formats.map(({ format }) => format);

/** A text that is read in place; files that are too large for that are opened and read beside the page. */
export type Given = string | readonly File[];

/** In characters: more would hold the page up. */
export const largestInPlace = 1_000_000;

/** What a text says of an end, or why it says nothing. It rejects where what reads its syntax did not load. */
export async function readGiven(given: Given, format: string | null): Promise<ReadText | Nothing> {
  if (typeof given !== 'string') return readFiles(given, format);
  const kept = readKeptEnd(given);
  if (kept) return keptEnd(kept);
  if (given.length > largestInPlace) return read(await readInWorker(given, format), null);
  const looks = format && formatOf(given);
  return read(await readWhole(given, format), looks && looks.format !== format ? looks.format : null);
}

/** Files are read once for each syntax, however often they are compared. */
const filesRead = new WeakMap<readonly File[], Map<string, Promise<ReadText | Nothing>>>();

function readFiles(files: readonly File[], format: string | null): Promise<ReadText | Nothing> {
  const all = filesRead.get(files) ?? new Map<string, Promise<ReadText | Nothing>>();
  filesRead.set(files, all);
  const known = all.get(format ?? '') ?? readInWorker(files, format).then((answer) => read(answer, null));
  all.set(format ?? '', known);
  known.catch(() => all.delete(format ?? ''));
  return known;
}

function read(whole: Whole | Nothing | null, looksLike: string | null): ReadText | Nothing {
  if (!whole) return { none: 'No configuration that is known here. Choose what it is, or clear the box and fill in the form.' };
  if ('none' in whole) return whole;
  const { format, configuration, syntaxes } = whole;
  if (configuration.vpns.length) return { format, configuration, syntaxes, looksLike };
  return { none: `Read as ${format.format}: no VPN and no BGP neighbor stands in it.${looksLike ? ` It looks like ${looksLike}.` : ''}` };
}

async function readInWorker(given: Given, format: string | null): Promise<Whole | Nothing | null> {
  const worker = new Worker(new URL('./compare-worker.ts', import.meta.url), { type: 'module' });
  const answer = await new Promise<ReadBeside | Nothing | null>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<ReadBeside | Nothing | null | 'failed'>) =>
      data === 'failed' ? reject(new Error('a reader did not load')) : resolve(data),
    );
    worker.addEventListener('error', () => reject(new Error('the worker did not load')));
    worker.postMessage({ given, format });
  }).finally(() => worker.terminate());
  if (!answer || 'none' in answer) return answer;
  const syntax = formats.find((one) => one.format === answer.format);
  return syntax ? { format: await syntax.load(), configuration: unpacked(answer.configuration), syntaxes: answer.syntaxes } : null;
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
    return { none: 'A kept end of a syntax that is not known here: it was made by another version of this page.' };
  const vpn = { name: name || format, line: 1, end };
  const notes = leftOut.map((id) => ({ line: 1, text: id, why: 'This is no setting that is known here, or no value of it.' }));
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
  return ends ? { a: JSON.stringify(ends.a, null, 1), b: JSON.stringify(ends.b, null, 1) } : readComparison(text);
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
