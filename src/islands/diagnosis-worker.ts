import { createDiagnosis } from '../diagnosis/diagnose.ts';
import type { Diagnosis } from '../diagnosis/finding.ts';
import type { Knowledge, KnownMessage } from '../diagnosis/knowledge.ts';
import type { PackedOdds } from '../diagnosis/packed-odds.ts';
import { unpackedOdds } from '../diagnosis/packed-odds.ts';
import type { PackedWords } from '../diagnosis/packed-words.ts';
import { unpackedWords } from '../diagnosis/packed-words.ts';
import type { Packed } from '../diagnosis/packed.ts';
import { ownId, unpacked } from '../diagnosis/packed.ts';
import type { StateLexicon } from '../diagnosis/lexicon.ts';
import type { DiagnoseStaged, Parts } from '../diagnosis/staged.ts';
import { createParts, createStaged } from '../diagnosis/staged.ts';
import type { Block } from '../reading/blocks.ts';
import type { Opened } from '../opened/open.ts';
import { open } from '../opened/open.ts';
import type * as Syntaxes from '../syntax/syntaxes.ts';
import { addressOf } from '../tree/addresses.ts';
import type { Answer, Place, Progress, Question } from './diagnosis-client.ts';
import { mostShown } from './most-shown.ts';

// Diagnosis runs here, so that a page stays answerable while a large log or a capture is read.
interface Known {
  readonly knowledge: Knowledge;
  readonly places: Readonly<Record<string, Place>>;
  readonly devices: ReadonlySet<string>;
  /** What is known, and more messages. */
  readonly knowing: (more: readonly KnownMessage[]) => DiagnoseStaged;
  readonly diagnose: DiagnoseStaged;
}

let ready: Promise<Known> | null = null;
let latest = 0;

addEventListener('message', ({ data }: MessageEvent<Question>) => {
  latest = data.id;
  void answer(data);
});

async function answer(question: Question): Promise<void> {
  const { id, base } = question;
  ready ??= load(base);
  try {
    const known = await ready;
    if (question.text === null) return;
    const answered = await read(question, known);
    if (answered)
      postMessage({ id, ...answered, diagnosis: answered.diagnosis && ofDevices(answered.diagnosis, known.devices) } satisfies Answer);
  } catch (error) {
    // What can't be read says why in a RangeError; else nothing could be loaded.
    if (error instanceof RangeError) postMessage({ id, diagnosis: null, places: {}, refused: error.message } satisfies Answer);
    else {
      ready = null;
      postMessage({ id, diagnosis: null, places: {} } satisfies Answer);
    }
  }
}

/** Null where nobody waits any more. */
async function read({ id, text, base, corrections }: Question, known: Known): Promise<Omit<Answer, 'id'> | null> {
  const { places } = known;
  if (typeof text === 'string') return { diagnosis: await diagnoseText(known, text, corrections), places };
  const files = text instanceof Blob ? [text] : (text ?? []);
  const opened = await Promise.all(files.map(async (file) => ({ name: file.name, ...(await open(file)) })));
  const captures = opened.filter(isCapture);
  if (captures.length === opened.length && captures.length > 0) {
    const { readCaptures } = await import('./read-captures.ts');
    const reading = {
      isOver: () => latest !== id,
      progress: (progress: number) => postMessage({ id, progress } satisfies Progress),
    };
    const { knowledge, knowing } = known;
    const answered = await readCaptures(
      captures,
      { knowing, messages: knowledge.messages, problems: knowledge.problems.map(({ id }) => id), codes: knowledge.lexicon.notifications },
      base,
      reading,
    );
    return answered && { ...answered, places };
  }
  const [one, ...others] = opened;
  if (others.length || !one) throw new RangeError('Give one file, or the captures of both ends.');
  if ('refused' in one) return { diagnosis: null, places: {}, refused: one.refused };
  if (!('text' in one)) return null;
  return { diagnosis: await diagnoseText(known, one.text, corrections), places, shown: one.text.slice(0, mostShown) };
}

type Named<T> = T & { readonly name: string };
const isCapture = (one: Named<Opened>): one is Named<Extract<Opened, { capture: Blob }>> => 'capture' in one;

/** A finding goes on with its printer as the reader's device; a console or a protocol is none. */
function ofDevices(diagnosis: Diagnosis, devices: ReadonlySet<string>): Diagnosis {
  return {
    ...diagnosis,
    findings: diagnosis.findings.map((finding) => ({ ...finding, by: devices.has(finding.by ?? '') ? finding.by : null })),
  };
}

/** The syntaxes of vendors, once a text came that may be a configuration. The copy for when there is no network is without them: a configuration is called none then. */
let syntaxes: typeof Syntaxes | null = null;

/** Diagnoses a text; what stands in one line is no configuration. */
async function diagnoseText({ diagnose }: Known, text: string, corrections: readonly Block[]): Promise<Diagnosis> {
  if (text.trim().includes('\n')) syntaxes ??= await import('../syntax/syntaxes.ts').catch(() => null);
  return diagnose(text, corrections);
}

async function load(base: string): Promise<Known> {
  const ask = async (name: string): Promise<unknown> => (await fetch(`${base}/${name}.json`)).json();
  // Our own files, written by the same build.
  const packed = (await ask('diagnosis')) as Packed & {
    /** The address of each problem's first check. */
    readonly checks: readonly string[];
    /** Their places among those who print messages. */
    readonly devices: readonly number[];
  };
  const ids = packed.problems.map(({ id }) => id);
  const parts: Parts = createParts({
    words: async () => unpackedWords((await ask('diagnosis-words')) as PackedWords, packed.problems),
    odds: async () => unpackedOdds((await ask('diagnosis-odds')) as PackedOdds, ids),
    sayings: async () => {
      const [{ createStateReaders }, words] = await Promise.all([import('./state-readers.ts'), ask('diagnosis-states')]);
      return createStateReaders(words as StateLexicon, parts.late.packets);
    },
    packets: async () => (await import('../reading/capture-text.ts')).readCapture,
  });
  const knowledge: Knowledge = { ...unpacked(packed, parts.late), syntaxOf: (text) => syntaxes?.syntaxOf(text) ?? null };
  const knowing = (more: readonly KnownMessage[]): DiagnoseStaged =>
    createStaged(createDiagnosis({ ...knowledge, messages: [...knowledge.messages, ...more] }), parts.load);
  const places = Object.fromEntries(
    packed.problems.map(({ id, title }, at): [string, Place] => {
      const check = packed.checks[at]?.replace(ownId, id) ?? '';
      return [id, { title, url: base + addressOf('problem', id), check: base + check }];
    }),
  );
  return {
    knowledge,
    places,
    devices: new Set(packed.devices.flatMap((place) => packed.by[place]?.[0] ?? [])),
    knowing,
    diagnose: knowing([]),
  };
}
