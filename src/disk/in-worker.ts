// What a worker of a page from disk has in place of what its browser refuses it there.

/** Reads a text of the page's folder, by the page: a worker may load nothing there. */
async function fetchByPage(address: string): Promise<Response> {
  const { port1, port2 } = new MessageChannel();
  const loaded = new Promise<string | null>((resolve) => (port1.onmessage = ({ data }: MessageEvent<string | null>) => resolve(data)));
  postMessage({ toLoad: address }, { transfer: [port2] });
  const text = await loaded;
  if (text === null) throw new TypeError(`${address} is not in this folder`);
  return new Response(text);
}

export { fetchByPage as fetch };
