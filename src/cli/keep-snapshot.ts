import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { packedOdds } from '../diagnosis/packed-odds.ts';
import { packedWords } from '../diagnosis/packed-words.ts';
import { packed } from '../diagnosis/packed.ts';
import { fileStates } from '../integrations/file-states.ts';
import { drawKnowledge } from './draw-knowledge.ts';
import type { Kept } from './snapshot.ts';
import { keptIn } from './snapshot.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Keeps the command with all that it knows, its index built, as a snapshot of V8 in `folder`.
 * @throws where that can't be written, or Node takes no snapshot
 */
export async function keepSnapshot(folder: string): Promise<Kept> {
  mkdirSync(folder, { recursive: true });
  // Of its own, so that two commands at once build two and the later one stays.
  const own = join(folder, String(process.pid));
  try {
    const sources = fileStates(await sourcesOf(`${own}.cjs`));
    const knowledge = await drawKnowledge();
    const odds = packedOdds(
      knowledge.late.odds(),
      knowledge.problems.map(({ id }) => id),
    );
    writeFileSync(`${own}.json`, JSON.stringify({ core: packed(knowledge), words: packedWords(knowledge.late.words()), odds }));
    const { status, stderr } = spawnSync(process.execPath, ['--snapshot-blob', `${own}.blob`, '--build-snapshot', `${own}.cjs`], {
      env: { ...process.env, KNOWLEDGE: `${own}.json` },
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(stderr);
    writeFileSync(`${own}.list`, JSON.stringify(sources));
    const kept = keptIn(folder);
    renameSync(`${own}.blob`, kept.blob);
    renameSync(`${own}.list`, kept.list);
    return kept;
  } finally {
    for (const kind of ['cjs', 'json', 'blob', 'list']) rmSync(`${own}.${kind}`, { force: true });
  }
}

/** Bundles the command, and lists what it and its knowledge are made of: files, and the folders to which files may come. */
async function sourcesOf(bundle: string): Promise<string[]> {
  const common = { absWorkingDir: root, bundle: true, platform: 'node', metafile: true, logLevel: 'silent' } as const;
  const command = await build({ ...common, entryPoints: ['src/cli/diagnose-snapshot.ts'], format: 'cjs', outfile: bundle });
  const drawing = await build({ ...common, entryPoints: ['src/cli/draw-knowledge.ts'], format: 'esm', write: false });
  const content = readdirSync(join(root, 'content'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  const files = new Set([
    ...[command, drawing].flatMap(({ metafile }) => Object.keys(metafile.inputs)),
    ...content.map((name) => join('content', name)),
  ]);
  const folders = new Set([...files].map((file) => dirname(file)));
  return [...files, ...folders].sort().map((name) => join(root, name));
}
