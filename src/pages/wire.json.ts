import { notificationCodes } from '../../content/bgp-codes.ts';
import { wireReasons } from '../../content/diagnosis/wire-reasons.ts';
import { tree } from '../../content/tree.ts';
import { catalogue } from '../catalogue/load.ts';
import { isOfBytes, knownMessages } from '../diagnosis/knowledge.ts';
import { openSigns, packedWire } from '../diagnosis/wire-known.ts';

/** What diagnosis knows besides of captures as bytes, and of which signs there is more: loaded with the first one. */
export function GET(): Response {
  const messages = knownMessages(catalogue.messages);
  return Response.json(
    packedWire(messages.filter(isOfBytes), Object.keys(tree.problems), Object.keys(wireReasons), openSigns(messages, notificationCodes)),
  );
}
