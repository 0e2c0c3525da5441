import { readFileSync } from 'node:fs';
import { startupSnapshot } from 'node:v8';
import { createDiagnosis } from '../diagnosis/diagnose.ts';
import type { Packed } from '../diagnosis/packed.ts';
import { unpacked } from '../diagnosis/packed.ts';
import { runDiagnose } from './diagnose-command.ts';

// What runs before the snapshot is taken: `KNOWLEDGE` names a file of packed knowledge.
const knowledge = unpacked(JSON.parse(readFileSync(process.env['KNOWLEDGE'] ?? '', 'utf8')) as Packed); // our own file
const ready = { diagnose: createDiagnosis(knowledge), problems: knowledge.problems, codes: knowledge.lexicon.notifications };
// What is built when it is first asked for is to be in the snapshot, too.
ready.diagnose('VPN is down: nothing works');
startupSnapshot.setDeserializeMainFunction(() => runDiagnose(ready, process.argv.slice(2)));
