import { wireReasons } from '../../content/diagnosis/wire-reasons.ts';
import { catalogue } from '../catalogue/load.ts';
import { isOfBytes, knownMessages } from '../diagnosis/knowledge.ts';
import { packedWire } from '../diagnosis/wire-known.ts';

/** What diagnosis knows besides of captures as bytes, and of which signs there is more: loaded with the first one. */
export function GET(): Response {
  return Response.json(packedWire(knownMessages(catalogue.messages).filter(isOfBytes), Object.keys(wireReasons)));
}
