import { readFile } from 'node:fs/promises';
import { text as readAll } from 'node:stream/consumers';
import { wireReasons } from '../../content/diagnosis/wire-reasons.ts';
import { diagnoseCaptures } from '../diagnosis/captures.ts';
import type { Diagnose } from '../diagnosis/diagnose.ts';
import type { Diagnosis } from '../diagnosis/finding.ts';
import type { Knowledge } from '../diagnosis/knowledge.ts';
import { open } from '../opened/open.ts';
import { answerText as answerInWords, mostInBrief, wordAnswer } from '../diagnosis/answer.ts';
import type { CaptureFacts } from '../reading/capture/facts.ts';
import { readBlob } from '../reading/capture/read-blob.ts';
import { notificationWords } from '../diagnosis/notification-words.ts';
import { addressOf } from '../tree/addresses.ts';
import { readCapture } from './read-capture.ts';

const usage =
  'Usage: npm run -s diagnose -- [--jsonl | --json] [FILE…]   A file is a text or a capture; without one: standard input. ' +
  '--jsonl: a line {"id", "text"} in, a line {"id", "findings", "healthy", "proven", "blocks"} out. ' +
  '--json: of each file a line {"file", "kind", "facts", "findings"}.';

/** More signs than these nobody reads on a terminal. */
const mostSigns = 40;

/** What the command answers with. */
export interface Ready {
  readonly diagnose: Diagnose;
  readonly problems: Knowledge['problems'];
  readonly codes: Knowledge['lexicon']['notifications'];
}

/** Answers what the command was given; sets the exit code to 1 where something could not be read, to 2 for a wrong option. */
export async function runDiagnose({ diagnose, problems, codes }: Ready, args: readonly string[]): Promise<void> {
  const unknown = args.find((arg) => arg.startsWith('-') && arg !== '--jsonl' && arg !== '--json' && arg !== '-');
  if (unknown !== undefined) {
    console.error(`Unknown option ${unknown}\n${usage}`);
    process.exitCode = 2;
    return;
  }
  const files = args.filter((arg) => arg !== '--jsonl' && arg !== '--json');
  const isJson = args.includes('--json');
  const titles = new Map(problems.map(({ id, title }) => [id, title]));

  if (files.length === 0) answerText('standard input', await readAll(process.stdin));
  for (const file of files) {
    try {
      await answerFile(file);
    } catch (error) {
      complain(
        `${file}: ${error instanceof RangeError ? error.message : `can't be read (${error instanceof Error ? error.message : String(error)})`}`,
      );
    }
  }

  async function answerFile(file: string): Promise<void> {
    if (file === '-') {
      answerText(file, await readAll(process.stdin));
      return;
    }
    const facts = await readCapture(file);
    if (facts) {
      await answerCapture(file, facts);
      return;
    }
    const opened = await open(new Blob([Uint8Array.from(await readFile(file))]));
    if ('text' in opened) answerText(file, opened.text);
    else if ('refused' in opened) complain(`${file}: ${opened.refused}`);
    else {
      const unpacked = await readBlob(opened.capture, opened);
      if (unpacked) await answerCapture(file, unpacked);
    }
  }

  async function answerCapture(file: string, facts: CaptureFacts): Promise<void> {
    const { diagnosis, captures, ruledOut } = await diagnoseCaptures([{ name: file, facts }], {
      diagnose,
      reasonsOf: () => Promise.resolve(wireReasons),
      nameOf: (notified) => notificationWords(notified, codes),
    });
    const [capture] = captures;
    if (isJson) {
      console.log(JSON.stringify({ file, kind: 'capture', facts: { ...facts, signs: capture?.signs ?? [] }, ...outcomeOf(diagnosis) }));
      return;
    }
    if (files.length > 1) console.log(`${file}:`);
    if (!capture) return;
    const { about, caution, signs } = capture;
    const told = signs.slice(0, mostSigns).map(({ packet, says, source }) => `  ${packet}: ${says} (${source})`);
    if (signs.length > mostSigns) told.push(`  … and ${signs.length - mostSigns} more; --json has them all`);
    console.log([`${about}.`, ...(caution ? [caution] : []), ...told].join('\n'));
    console.log(`\n${inWords(diagnosis)}`);
    for (const { problem, why } of ruledOut) console.log(`\nRuled out: ${titles.get(problem) ?? problem}. ${why}`);
  }

  function answerText(name: string, text: string): void {
    if (args.includes('--jsonl')) {
      answerLines(name, text);
      return;
    }
    const diagnosis = diagnose(text);
    if (isJson) {
      const [first, ...others] = new Set(diagnosis.blocks.map(({ kind }) => kind));
      const kind = others.length ? 'mixed' : (first ?? 'nothing');
      const { lineCount, printedBy, unrelated, blocks } = diagnosis;
      console.log(JSON.stringify({ file: name, kind, facts: { lines: lineCount, printedBy, unrelated, blocks }, ...outcomeOf(diagnosis) }));
      return;
    }
    if (files.length > 1) console.log(`${name}:`);
    console.log(inWords(diagnosis));
  }

  function inWords(diagnosis: Diagnosis): string {
    const answer = wordAnswer(diagnosis, (problem) => titles.get(problem), mostInBrief);
    return answerInWords(answer, (problem) => addressOf('problem', problem));
  }

  function answerLines(name: string, text: string): void {
    text.split('\n').forEach((line, index) => {
      if (!line.trim()) return;
      const asked = parse(line);
      if (asked === null) complain(`${name}:${index + 1}: not a JSON object with a string "text": ${line.slice(0, 60)}`);
      else {
        const diagnosis = diagnose(asked.text);
        console.log(JSON.stringify({ id: asked.id, ...outcomeOf(diagnosis), blocks: diagnosis.blocks }));
      }
    });
  }
}

/** What every form of JSON says of a diagnosis. */
function outcomeOf({ findings, healthy, proven }: Diagnosis) {
  const told = findings.map(({ problem, confidence, confident, lines }) => ({
    problem,
    confidence,
    confident,
    lines: lines.map(({ number, text: shown, message }) => ({ line: number, text: shown, message })),
  }));
  return { findings: told, healthy, proven };
}

function parse(line: string): { readonly id: unknown; readonly text: string } | null {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value !== 'object' || value === null || !('text' in value) || typeof value.text !== 'string') return null;
    return { id: 'id' in value ? value.id : null, text: value.text };
  } catch {
    return null;
  }
}

function complain(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
