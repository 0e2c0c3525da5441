import { preview } from 'astro';
import { ofEveryAnswer } from '../hosting/answers.ts';

/** Serves the built site on this machine and prints its address; PORT chooses the port. */
const server = await preview({
  root: new URL('../..', import.meta.url).pathname,
  logLevel: 'error',
  server: { host: '127.0.0.1', port: Number(process.env['PORT'] ?? 4321), headers: ofEveryAnswer },
});
const base = process.env['BASE_PATH'] ?? '/';
console.log(`Tunnel Down is at http://127.0.0.1:${server.port}${base.endsWith('/') ? base : `${base}/`} — stop it with Ctrl+C`);
