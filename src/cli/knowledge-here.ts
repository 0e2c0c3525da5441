import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Knowledge } from '../diagnosis/knowledge.ts';
import type { Packed } from '../diagnosis/packed.ts';
import { packed, unpacked } from '../diagnosis/packed.ts';

const root = new URL('../../', import.meta.url);
const kept = fileURLToPath(new URL('node_modules/.cache/tunnel-down/knowledge.json', root));
/** What knowledge is drawn from, and what draws it. */
const sources = [
  'content',
  'src/bgp',
  'src/catalogue',
  'src/console',
  'src/device',
  'src/diagnosis',
  'src/reading',
  'src/text',
  'src/tree',
];

interface Kept {
  readonly stamp: string;
  readonly knowledge: Packed;
}

/**
 * What is known, drawn from content/ once and kept until a file of it changes: to load all of content takes longer than to read
 * most texts. Without a place to keep it, it is drawn each time.
 */
export async function knowledgeHere(): Promise<Knowledge> {
  const stamp = stampOf();
  try {
    const found = JSON.parse(readFileSync(kept, 'utf8')) as Kept; // our own file
    if (found.stamp === stamp) return unpacked(found.knowledge);
  } catch {
    // Nothing is kept yet.
  }
  const { drawKnowledge } = await import('./draw-knowledge.ts');
  const knowledge = await drawKnowledge();
  try {
    mkdirSync(new URL('.', `file://${kept}`), { recursive: true });
    writeFileSync(kept, JSON.stringify({ stamp, knowledge: packed(knowledge) } satisfies Kept));
  } catch {
    // A project that cannot be written to is only slower.
  }
  return knowledge;
}

/** By times and sizes: the check of content/ reads every file for its stamp, which takes longer than what is saved here. */
function stampOf(): string {
  const hash = createHash('sha1');
  for (const folder of sources)
    for (const name of readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' }).sort()) {
      if (!name.endsWith('.ts')) continue;
      const { mtimeMs, size } = statSync(new URL(`${folder}/${name}`, root));
      hash.update(`${folder}/${name} ${mtimeMs} ${size}\n`);
    }
  return hash.digest('hex');
}
