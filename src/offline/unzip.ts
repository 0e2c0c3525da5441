/** What was compressed by gzip. Throws where it is not whole. */
export async function unzip(zipped: Blob): Promise<Uint8Array<ArrayBuffer>> {
  const stream = zipped.stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
