import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Kept } from './snapshot.ts';
import { snapshotIn } from './snapshot.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
// Worktrees may share one node_modules, and none may answer with what another one knows.
const folder = `${root}node_modules/.cache/tunnel-down/${root.replace(/\W+/g, '-')}`;
const args = process.argv.slice(2);
/** Megabytes that may fill before all memory is searched for what is over: what is known takes most of where V8 would begin. */
const heap = '--initial-heap-size=128';

// To read all of content and to build the index takes several times as long as most answers.
const kept = snapshotIn(folder) ?? (await newSnapshot());
if (kept) {
  const { status } = spawnSync(process.execPath, [heap, '--snapshot-blob', kept.blob, 'diagnose', ...args], { stdio: 'inherit' });
  process.exitCode = status ?? 1;
} else await withoutSnapshot();

async function newSnapshot(): Promise<Kept | null> {
  try {
    const { keepSnapshot } = await import('./keep-snapshot.ts');
    return await keepSnapshot(folder);
  } catch {
    return null;
  }
}

/** A project that can't be written to is only slower. */
async function withoutSnapshot(): Promise<void> {
  const { createDiagnosis } = await import('../diagnosis/diagnose.ts');
  const { drawKnowledge } = await import('./draw-knowledge.ts');
  const { runDiagnose } = await import('./diagnose-command.ts');
  const knowledge = await drawKnowledge();
  await runDiagnose({ diagnose: createDiagnosis(knowledge), problems: knowledge.problems, codes: knowledge.lexicon.notifications }, args);
}
