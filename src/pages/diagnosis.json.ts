import { lexicon } from '../../content/lexicon.ts';
import { tree } from '../../content/tree.ts';
import { catalogue } from '../catalogue/load.ts';
import { isOfBytes, knowledgeOf } from '../diagnosis/knowledge.ts';
import { packed } from '../diagnosis/packed.ts';
import { link } from '../layouts/link.ts';
import { addressOf, addressOfRef } from '../tree/addresses.ts';
import { firstStepOf } from '../tree/walk.ts';

/** What diagnosis knows of texts, the addresses of each problem, and which printers are devices, for the worker that runs it in the browser. */
export function GET(): Response {
  const addresses = Object.fromEntries(
    Object.keys(tree.problems).map((id) => [id, { url: link(addressOf('problem', id)), check: link(addressOfRef(firstStepOf(tree, id))) }]),
  );
  const knowledge = knowledgeOf({ ...catalogue, problems: tree.problems, lexicon });
  const messages = knowledge.messages.filter((message) => !isOfBytes(message));
  const printing = new Set(messages.map(({ by }) => by));
  return Response.json({
    ...packed({ ...knowledge, messages, printers: knowledge.printers.filter(({ id }) => printing.has(id)) }),
    addresses,
    devices: [...catalogue.devices.keys()],
  });
}
