import { hashOf } from './hash-of.ts';

/** What the host answers is of another release than the list, or was changed on its way. */
export class OtherRelease extends Error {
  override name = 'OtherRelease';
}

/** Fetches bytes past the HTTP cache, which may still hold the last release's. */
export async function fetchFresh(address: string, progress?: (bytes: number) => void): Promise<Blob> {
  const answer = await fetch(address, { cache: 'reload' });
  if (!answer.ok) throw new OtherRelease(`${address} answered ${answer.status}`);
  return progress && answer.body ? new Response(answer.body.pipeThrough(counter(progress))).blob() : answer.blob();
}

function counter(progress: (bytes: number) => void): TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>> {
  let bytes = 0;
  return new TransformStream({
    transform(piece, controller) {
      progress((bytes += piece.length));
      controller.enqueue(piece);
    },
  });
}

/** Holds what came against the hash that it has in the list, or in its name. */
export async function verified(bytes: Uint8Array<ArrayBuffer>, hash: string, address: string): Promise<Uint8Array<ArrayBuffer>> {
  if ((await hashOf(bytes)) !== hash) throw new OtherRelease(`${address} is not what its hash says`);
  return bytes;
}
