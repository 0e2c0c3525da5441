import { readFile } from 'node:fs/promises';
import { text as readAll } from 'node:stream/consumers';
import { lexicon } from '../../content/lexicon.ts';
import { tree } from '../../content/tree.ts';
import { readCatalogue } from '../catalogue/read.ts';
import type { Diagnose } from '../diagnosis/diagnose.ts';
import { createDiagnosis } from '../diagnosis/diagnose.ts';
import { knowledgeOf } from '../diagnosis/knowledge.ts';
import { open } from '../opened/open.ts';
import { answerText, mostInBrief, wordAnswer } from '../diagnosis/answer.ts';
import { addressOf } from '../tree/addresses.ts';

const usage =
  'Usage: npm run -s diagnose -- [--jsonl] [FILE…]   Without a file: standard input. --jsonl: a line {"id", "text"} in, a line {"id", "findings", "healthy", "proven", "blocks"} out.';

const args = process.argv.slice(2);
const unknown = args.find((arg) => arg.startsWith('-') && arg !== '--jsonl' && arg !== '-');
if (unknown !== undefined) {
  console.error(`Unknown option ${unknown}\n${usage}`);
  process.exit(2);
}
const diagnose = createDiagnosis(knowledgeOf({ ...(await readCatalogue()), problems: tree.problems, lexicon }));
const titles = new Map(Object.entries(tree.problems).map(([id, { title }]) => [id, title]));
const files = args.filter((arg) => arg !== '--jsonl');
const answer = args.includes('--jsonl') ? answerLines : answerPeople;
if (files.length === 0) answer('standard input', await readAll(process.stdin), diagnose);
for (const file of files) {
  try {
    if (file === '-') answer(file, await readAll(process.stdin), diagnose);
    else {
      const opened = await open(new Blob([Uint8Array.from(await readFile(file))]));
      if ('text' in opened) answer(file, opened.text, diagnose);
      else complain(`${file}: ${opened.refused}`);
    }
  } catch (error) {
    complain(`${file}: can't be read (${error instanceof Error ? error.message : String(error)})`);
  }
}

function answerPeople(name: string, text: string, run: Diagnose): void {
  if (files.length > 1) console.log(`${name}:`);
  const answer = wordAnswer(run(text), (problem) => titles.get(problem), mostInBrief);
  console.log(answerText(answer, (problem) => addressOf('problem', problem)));
}

function answerLines(name: string, text: string, run: Diagnose): void {
  text.split('\n').forEach((line, index) => {
    if (!line.trim()) return;
    const asked = parse(line);
    if (asked === null) complain(`${name}:${index + 1}: not a JSON object with a string "text": ${line.slice(0, 60)}`);
    else {
      const { findings, healthy, proven, blocks } = run(asked.text);
      const told = findings.map(({ problem, confidence, confident, lines }) => ({
        problem,
        confidence,
        confident,
        lines: lines.map(({ number, text: shown, message }) => ({ line: number, text: shown, message })),
      }));
      console.log(JSON.stringify({ id: asked.id, findings: told, healthy, proven, blocks }));
    }
  });
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
