import { readFileSync } from 'node:fs';
import v8 from 'node:v8';
import { createDiagnosis } from '../src/diagnosis/diagnose.ts';
import { unpacked } from '../src/diagnosis/packed.ts';
import { wordAnswer, answerText, mostInBrief } from '../src/diagnosis/answer.ts';
import { readCapture } from '../src/cli/read-capture.ts';
import { diagnoseCaptures } from '../src/diagnosis/captures.ts';
const k = unpacked(JSON.parse(readFileSync('node_modules/.cache/tunnel-down/knowledge.json','utf8')).knowledge);
const diagnose = createDiagnosis(k);
if (process.env.WARM) diagnose('peer unreachable');
v8.startupSnapshot.setDeserializeMainFunction(async () => {
  const f = process.argv[2];
  if (f) { const facts = await readCapture(f); const d = await diagnoseCaptures([{name:f,facts:facts!}],null,diagnose); console.log(d.diagnosis.findings[0]?.problem, d.captures[0]!.signs.length); }
  else { const t = readFileSync(0,'utf8'); console.log(JSON.stringify(diagnose(t).findings.map(f=>f.problem))); }
});
