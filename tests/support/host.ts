import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { extname } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Release } from './release.ts';

/** How a host answers, as data. */
interface Manner {
  readonly headers: Readonly<Record<string, string>>;
  /** What it compresses. */
  readonly compresses: RegExp;
}

/** Two hosts whose browsers keep files for a while: one says for how long, the other leaves it to a guess by the file's age. */
export const manners = {
  'GitHub Pages': { headers: { 'cache-control': 'max-age=600' }, compresses: /\.(html|css|js|json|svg|txt|xml)$/ },
  'plain nginx': { headers: { 'last-modified': 'Mon, 05 Jan 2026 10:00:00 GMT' }, compresses: /^$/ },
} as const satisfies Record<string, Manner>;

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** What was asked of a host, and what its answer weighed without headers. */
export interface Asked {
  readonly path: string;
  readonly status: number;
  readonly bytes: number;
}

/** A host of the built site on this machine, at one release after the other. */
export class Host {
  readonly asked: Asked[] = [];
  release: Release;
  /** Answers nothing to what this matches, as a network that lets nothing through. */
  stalled = /^$/;
  /** Does not have what this matches. */
  missing = /^$/;
  readonly #manner: Manner;
  readonly #sockets = new Set<Socket>();
  #server: Server | null = null;
  #port = 0;

  constructor(release: Release, manner: Manner) {
    this.release = release;
    this.#manner = manner;
  }

  get origin(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  /** Comes up, on the same port each time. */
  async up(): Promise<void> {
    const server = createServer((request, response) => this.#answer(request, response));
    server.on('connection', (socket) => {
      this.#sockets.add(socket);
      socket.on('close', () => this.#sockets.delete(socket));
    });
    await new Promise<void>((resolve) => server.listen(this.#port, '127.0.0.1', resolve));
    this.#port = (server.address() as AddressInfo).port; // of a port it always is one
    this.#server = server;
  }

  /** Goes away, as for a reader whose network is down. */
  async down(): Promise<void> {
    const server = this.#server;
    this.#server = null;
    for (const socket of this.#sockets) socket.destroy();
    if (server) await new Promise((resolve) => server.close(resolve));
  }

  /** What was asked since, but for what pages themselves load. */
  askedFor(pattern: RegExp): Asked[] {
    return this.asked.filter(({ path }) => pattern.test(path));
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const below = pathname.startsWith(`${this.release.base}/`) ? pathname.slice(this.release.base.length) : '/outside-the-site';
    const path = below.endsWith('/') ? `${below}index.html` : below;
    if (this.stalled.test(path)) return;
    const content = this.missing.test(path) ? null : this.#read(path);
    if (!content) {
      this.#end(response, path, 404, { 'content-type': 'text/html; charset=utf-8' }, this.#read('/404.html') ?? Buffer.from('none'));
      return;
    }
    const etag = `"${createHash('sha256').update(content).digest('hex').slice(0, 16)}"`;
    const headers = { ...this.#manner.headers, etag, 'content-type': types[extname(path)] ?? 'application/octet-stream' };
    if (request.headers['if-none-match'] === etag) this.#end(response, path, 304, headers, Buffer.alloc(0));
    else if (this.#manner.compresses.test(path))
      this.#end(response, path, 200, { ...headers, 'content-encoding': 'gzip' }, gzipSync(content));
    else this.#end(response, path, 200, headers, content);
  }

  #read(path: string): Buffer | null {
    const own = this.release.files.get(path);
    if (own !== undefined) return own === null ? null : Buffer.from(own);
    const file = new URL(`.${path}`, this.release.dist);
    return existsSync(file) && statSync(file).isFile() ? readFileSync(file) : null;
  }

  #end(response: ServerResponse, path: string, status: number, headers: Record<string, string>, body: Buffer): void {
    this.asked.push({ path, status, bytes: body.length });
    response.writeHead(status, { ...headers, 'content-length': String(body.length) }).end(body);
  }
}
