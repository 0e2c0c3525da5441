import { createDiagnosis } from '../diagnosis/diagnose.ts';
import type { Diagnosis } from '../diagnosis/finding.ts';
import type { Packed } from '../diagnosis/packed.ts';
import { unpacked } from '../diagnosis/packed.ts';
import { open } from '../opened/open.ts';
import type { Block } from '../reading/blocks.ts';
import type { Answer, Place, Question } from './diagnosis-client.ts';
import { mostShown } from './diagnosis-client.ts';

// Diagnosis runs here, so that a page stays answerable while a large log is read.
type Read = (
  text: string,
  corrections: readonly Block[],
) => { readonly diagnosis: Diagnosis; readonly places: Readonly<Record<string, Place>> };

let ready: Promise<Read> | null = null;

addEventListener('message', ({ data }: MessageEvent<Question>) => {
  void answer(data);
});

async function answer({ id, text, knowledge, corrections }: Question): Promise<void> {
  ready ??= load(knowledge);
  try {
    const read = await ready;
    if (text === null) return;
    const opened = typeof text === 'string' ? { text } : await open(text);
    const answered = 'text' in opened ? read(opened.text, corrections) : { diagnosis: null, places: {}, refused: opened.refused };
    const shown = typeof text !== 'string' && 'text' in opened ? { shown: opened.text.slice(0, mostShown) } : {};
    postMessage({ id, ...answered, ...shown } satisfies Answer);
  } catch {
    ready = null;
    postMessage({ id, diagnosis: null, places: {} } satisfies Answer);
  }
}

async function load(address: string): Promise<Read> {
  const file = await fetch(address);
  // Our own file, written by the same build.
  const knowledge = (await file.json()) as Packed & {
    readonly addresses: Readonly<Record<string, { url: string; check: string }>>;
    readonly devices: readonly string[];
  };
  const diagnose = createDiagnosis(unpacked(knowledge));
  const places = Object.fromEntries(
    knowledge.problems.map(({ id, title }): [string, Place] => [id, { title, ...(knowledge.addresses[id] ?? { url: '', check: '' }) }]),
  );
  return (text, corrections) => {
    const diagnosis = diagnose(text, corrections);
    // A finding goes on with its printer as the reader's device; a console or a protocol is none.
    const findings = diagnosis.findings.map((finding) => ({
      ...finding,
      by: knowledge.devices.includes(finding.by ?? '') ? finding.by : null,
    }));
    return { diagnosis: { ...diagnosis, findings }, places };
  };
}
