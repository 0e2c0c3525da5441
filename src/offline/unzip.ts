/** What was compressed by gzip. Throws where it is not whole. */
export async function unzip(zipped: Blob): Promise<Uint8Array<ArrayBuffer>> {
  const stream = zipped.stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** Compresses by gzip: what is kept is opened often, and by the browser itself. */
export async function zip(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
