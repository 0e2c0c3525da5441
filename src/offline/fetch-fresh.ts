import { hashOf } from './hash-of.ts';

/** What the host answers is of another release than the list, or was changed on its way. */
export class OtherRelease extends Error {
  override name = 'OtherRelease';
}

/** Fetches bytes past the HTTP cache, which may still hold the last release's, and holds them against their hash. */
export async function fetchFresh(address: string, hash: string, progress?: (bytes: number) => void): Promise<Uint8Array<ArrayBuffer>> {
  const answer = await fetch(address, { cache: 'reload' });
  if (!answer.ok) throw new OtherRelease(`${address} answered ${answer.status}`);
  const bytes = progress && answer.body ? await counted(answer.body, progress) : new Uint8Array(await answer.arrayBuffer());
  if ((await hashOf(bytes)) !== hash) throw new OtherRelease(`${address} is not what the list says`);
  return bytes;
}

async function counted(body: ReadableStream<Uint8Array>, progress: (bytes: number) => void): Promise<Uint8Array<ArrayBuffer>> {
  let bytes = 0;
  const counter = new TransformStream<Uint8Array, Uint8Array>({
    transform(piece, controller) {
      progress((bytes += piece.length));
      controller.enqueue(piece);
    },
  });
  return new Uint8Array(await new Response(body.pipeThrough(counter)).arrayBuffer());
}
