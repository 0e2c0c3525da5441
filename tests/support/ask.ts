import { request } from 'node:http';

/** An answer as it came, nothing of it unpacked. */
export interface Answer {
  readonly status: number;
  /** By names in small letters; several of one name are joined. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: Buffer;
}

/** Asks a server for a path as it stands, which `fetch` would put in order first. */
export function ask(origin: string, path: string, headers: Readonly<Record<string, string>> = {}, method = 'GET'): Promise<Answer> {
  const { hostname, port } = new URL(origin);
  return new Promise((resolve, reject) => {
    const asked = request({ hostname, port, path, method, headers }, (response) => {
      const pieces: Buffer[] = [];
      response.on('data', (piece: Buffer) => pieces.push(piece));
      response.on('end', () => {
        const said = Object.entries(response.headers).map(
          ([name, value]) => [name, Array.isArray(value) ? value.join(', ') : value] as const,
        );
        resolve({ status: response.statusCode ?? 0, headers: Object.fromEntries(said), body: Buffer.concat(pieces) });
      });
    });
    asked.on('error', reject);
    asked.end();
  });
}
