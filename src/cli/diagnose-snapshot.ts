import { readFileSync } from 'node:fs';
import { startupSnapshot } from 'node:v8';
import { stateLexicon } from '../../content/state-lexicon.ts';
import { createDiagnosis } from '../diagnosis/diagnose.ts';
import { createSayings } from '../diagnosis/said.ts';
import { readCapture } from '../reading/capture-text.ts';
import type { PackedOdds } from '../diagnosis/packed-odds.ts';
import { unpackedOdds } from '../diagnosis/packed-odds.ts';
import type { PackedWords } from '../diagnosis/packed-words.ts';
import { unpackedWords } from '../diagnosis/packed-words.ts';
import type { Packed } from '../diagnosis/packed.ts';
import { unpacked } from '../diagnosis/packed.ts';
import { runDiagnose } from './diagnose-command.ts';

// What runs before the snapshot is taken: `KNOWLEDGE` names a file of packed knowledge.
const kept = JSON.parse(readFileSync(process.env['KNOWLEDGE'] ?? '', 'utf8')) as { core: Packed; words: PackedWords; odds: PackedOdds }; // our own file
const { core, odds } = kept;
const readSayings = createSayings(stateLexicon, () => readCapture);
const words = unpackedWords(kept.words, core.problems);
const ids = core.problems.map(({ id }) => id);
const knowledge = unpacked(core, {
  words: () => words,
  odds: () => unpackedOdds(odds, ids),
  sayings: () => readSayings,
  packets: () => readCapture,
});
const ready = { diagnose: createDiagnosis(knowledge), problems: knowledge.problems, codes: knowledge.lexicon.notifications };
// What is built when it is first asked for is to be in the snapshot, too.
ready.diagnose('VPN is down: nothing works');
startupSnapshot.setDeserializeMainFunction(() => runDiagnose(ready, process.argv.slice(2)));
