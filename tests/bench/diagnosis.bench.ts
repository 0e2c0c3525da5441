import { performance } from 'node:perf_hooks';
import { lexicon } from '../../content/lexicon.ts';
import { tree } from '../../content/tree.ts';
import { readCatalogue } from '../../src/catalogue/read.ts';
import { createDiagnosis } from '../../src/diagnosis/diagnose.ts';
import { knowledgeOf } from '../../src/diagnosis/knowledge.ts';

const sizes = [10_000, 100_000, 1_000_000, 10_000_000];
const rounds = 5;
const target = { bytes: 1_000_000, milliseconds: 200 };

const catalogue = await readCatalogue();
const { messages } = catalogue;
const knowledge = knowledgeOf({ ...catalogue, problems: tree.problems, lexicon });
const built = performance.now();
const diagnose = createDiagnosis(knowledge);
console.log(
  `index over ${messages.length} messages: ${(performance.now() - built).toFixed(0)} ms, knowledge ${(JSON.stringify(knowledge).length / 1000).toFixed(0)} kB`,
);

const examples = messages.map(({ example }) => example);
diagnose(logOf(200_000));
let before: number | null = null;
for (const size of sizes) {
  const text = logOf(size);
  const times = Array.from({ length: size > 1_000_000 ? 2 : rounds }, () => timed(() => diagnose(text))).sort((a, b) => a - b);
  const best = times[0] ?? 0;
  const perMegabyte = best / (text.length / 1_000_000);
  const verdict =
    size === target.bytes ? (best < target.milliseconds ? `  under ${target.milliseconds} ms` : `  OVER ${target.milliseconds} ms`) : '';
  const growth = before === null ? '' : `  ×${(best / before).toFixed(1)} for ×10`;
  console.log(
    `${(size / 1000).toString().padStart(6)} kB  ${best.toFixed(1).padStart(8)} ms  ${perMegabyte.toFixed(0).padStart(5)} ms/MB${growth}${verdict}`,
  );
  before = best;
}

/** A noisy log of about this size: one known line in eight, the rest what a gateway prints all day. */
function logOf(size: number): string {
  const lines: string[] = [];
  let length = 0;
  for (let index = 0; length < size; index += 1) {
    const known = index % 8 === 0;
    const clock = `Nov 24 ${two((index / 3600) % 24)}:${two((index / 60) % 60)}:${two(index % 60)} gw${index % 3}`;
    const line = known
      ? `${clock} ${examples[(index * 7) % examples.length] ?? ''}`
      : `${clock} kernel: [${index}.${index % 997}] eth0: packet ${index} from 203.0.113.${index % 256} length ${index % 1500} id 0x${(index * 2654435761).toString(16)} flow accepted`;
    lines.push(line);
    length += line.length + 1;
  }
  return lines.join('\n');
}

function two(value: number): string {
  return String(Math.floor(value)).padStart(2, '0');
}

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
