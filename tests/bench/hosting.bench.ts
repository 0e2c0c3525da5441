import { spawnSync } from 'node:child_process';
import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Hosted, ServerName } from '../support/servers.ts';
import { host, programOf, serverNames, start, whyNot } from '../support/servers.ts';
import { readSite } from '../support/site.ts';
import { median } from './median.ts';

/** How often each is asked in turn, and for how long: 30 s a server in all. */
const rounds = 10;
const seconds = 1;
/** Of the rate of the same server with one file of the same size. */
const least = 0.9;

const hosted = await host({ dist: 'dist' });
const pages = [...readSite('dist').pages.keys()].filter((address) => address.endsWith('/'));
const weights = pages.flatMap((address) => {
  const packed = statSync(join(hosted.folder, 'www', address, 'index.html.br'), { throwIfNoEntry: false });
  return packed ? [{ address, bytes: packed.size }] : []; // a retired address has no page
});
const bytes = Math.round(weights.reduce((sum, page) => sum + page.bytes, 0) / weights.length);
/** A page of every other size would be beside a file that it does not weigh. */
const [usual = ''] = weights.toSorted((a, b) => Math.abs(a.bytes - bytes) - Math.abs(b.bytes - bytes)).map(({ address }) => address);

for (const name of serverNames) {
  const missing = whyNot(name);
  if (missing === null) await measure(name);
  else console.log(`${name}: not measured, ${missing}`);
}
hosted.remove();

/** The site as browsers ask for it, beside the same server with one file of which nothing is said: what types, encodings, caching and policy cost. */
async function measure(name: ServerName): Promise<void> {
  const site = await start(name, hosted);
  const plain = await start(name, ofOneFile(name));
  const asked = {
    'one file': () => load(plain.origin, ['/one.html']),
    // Caddy sends what is compressed in another way than a file, with nothing of ours in it.
    ...(name === 'caddy' ? { 'one compressed file': () => load(plain.origin, ['/packed.html']) } : {}),
    'one page': () => load(site.origin, [usual]),
    'all pages': () => {
      const paths = weights.map(({ address }) => address);
      return load(site.origin, paths);
    },
  };
  const rates = new Map<string, number[]>(Object.keys(asked).map((what) => [what, []]));
  for (let round = 0; round < rounds; round += 1) for (const [what, ask] of Object.entries(asked)) rates.get(what)?.push(ask());
  await Promise.all([site.stop(), plain.stop()]);
  const [first, ...others] = rates;
  const one = first?.[1] ?? [];
  console.log(`${name}, ${bytes} B an answer: one file of this size ${Math.round(median(one))} a second`);
  for (const [what, ours] of others) {
    // Each beside its neighbour in time: the machine may have other things to do.
    const ratio = median(ours.map((rate, round) => rate / (one[round] ?? rate)));
    console.log(`  ${what.padEnd(19)} ${Math.round(median(ours))} a second, ratio ${ratio.toFixed(2)} (target ${least})`);
  }
}

/** The same server, set as it comes, with one file. */
function ofOneFile(name: ServerName): Hosted {
  const folder = join(hosted.folder, `one-${name}`);
  for (const each of ['www', 'nginx']) mkdirSync(join(folder, each), { recursive: true });
  for (const file of ['one.html', 'packed.html', 'packed.html.br']) writeFileSync(join(folder, 'www', file), Buffer.alloc(bytes, 'x'));
  const port = hosted.port === 65_535 ? 65_534 : hosted.port + 1;
  writeFileSync(
    join(folder, 'nginx/nginx.conf'),
    `worker_processes auto;
pid nginx.pid;
events { worker_connections 1024; }
http {
  access_log off;
  sendfile on;
  tcp_nopush on;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((each) => `${each}_temp_path ${each};`).join(' ')}
  server {
    listen 127.0.0.1:${port};
    root ${folder}/www;
  }
}
`,
  );
  writeFileSync(
    join(folder, 'Caddyfile'),
    '{\n\tadmin off\n}\n\n{$ADDRESS} {\n\troot * {$ROOT}\n\tfile_server /one.html\n\tfile_server /packed.html {\n\t\tprecompressed br gzip\n\t}\n}\n',
  );
  return { folder, port, remove: () => undefined };
}

/** Asks for these paths in turn, over and over; how many answers a second. */
function load(origin: string, paths: readonly string[]): number {
  const script = join(hosted.folder, 'ask.lua');
  writeFileSync(
    script,
    `local paths, asked, at = {${paths.map((path) => `"${path}"`).join(',')}}, {}, 0
function init() for i, path in ipairs(paths) do asked[i] = wrk.format("GET", path, { ["Accept-Encoding"] = "gzip, deflate, br" }) end end
function request() at = at % #asked + 1 return asked[at] end`,
  );
  const { program, env } = programOf('wrk');
  const { stdout, stderr, status } = spawnSync(program, ['-t1', '-c32', `-d${seconds}s`, '-s', script, origin], { encoding: 'utf8', env });
  const rate = Number(/Requests\/sec: +([\d.]+)/.exec(stdout)?.[1]);
  if (status !== 0 || !rate || /Non-2xx/.test(stdout)) throw new Error(`wrk: ${stdout}${stderr}`);
  return rate;
}
