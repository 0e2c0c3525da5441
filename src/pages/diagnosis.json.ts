import { lexicon } from '../../content/lexicon.ts';
import { tree } from '../../content/tree.ts';
import { catalogue } from '../catalogue/load.ts';
import { isOfBytes, knowledgeOf } from '../diagnosis/knowledge.ts';
import { ownId, packed } from '../diagnosis/packed.ts';
import { addressOfRef } from '../tree/addresses.ts';
import { firstStepOf } from '../tree/walk.ts';

/** What diagnosis knows of texts, the address of each problem's first check, and which printers are devices, for the worker that runs it in the browser. */
export function GET(): Response {
  const knowledge = knowledgeOf({ ...catalogue, problems: tree.problems, lexicon });
  const messages = knowledge.messages.filter((message) => !isOfBytes(message));
  const printing = new Set(messages.map(({ by }) => by));
  const known = packed({ ...knowledge, messages, printers: knowledge.printers.filter(({ id }) => printing.has(id)) });
  return Response.json({
    ...known,
    checks: Object.keys(tree.problems).map((id) => addressOfRef(firstStepOf(tree, id)).replace(id, ownId)),
    devices: known.by.flatMap(([id], place) => (catalogue.devices.has(id) ? place : [])),
  });
}
