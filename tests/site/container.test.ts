import assert from 'node:assert/strict';
import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { copyFileSync, cpSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { brotliDecompressSync } from 'node:zlib';
import { containerfile } from '../../src/hosting/container.ts';
import { whyNot as whyNoNamespaces } from '../lab/can-run.ts';
import { ask } from '../support/ask.ts';
import type { Hosted } from '../support/servers.ts';
import { end, host, programOf, untilAnswers, whyNot } from '../support/servers.ts';

/** What a line of the Containerfile says after its word, once for each such line. */
const said = (word: string): string[] =>
  containerfile.split('\n').flatMap((line) => (line.startsWith(`${word} `) ? line.slice(word.length + 1) : []));

const [user = ''] = said('USER');
const entry = JSON.parse(said('ENTRYPOINT')[0] ?? '[]') as string[];

describe('the image', () => {
  test('stands on one version of one base', () => {
    assert.match(said('FROM').join(), /^[a-z]+:\d+\.\d+\.\d+-[a-z-]+$/);
  });

  test('runs without root and names its port alone', () => {
    assert.match(user, /^[1-9]\d*:[1-9]\d*$/);
    assert.deepEqual(said('EXPOSE'), ['8080']);
  });
});

// No engine for containers is needed: a root of its own that can't be written, and what the image copies and starts.
const holder = `set -e
mount --make-rprivate /
mount --bind "$ROOT" "$ROOT"
for folder in usr lib lib64 dev; do
  [ -e "/$folder" ] || continue
  mkdir -p "$ROOT/$folder"
  mount --bind "/$folder" "$ROOT/$folder"
  mount -o remount,bind,ro "$ROOT/$folder"
done
mount -o remount,bind,ro "$ROOT"
mount -t tmpfs -o mode=1777 tmpfs "$ROOT/tmp"
exec chroot "$ROOT" setpriv --reuid="\${AS%:*}" --regid="\${AS#*:}" --clear-groups --no-new-privs --bounding-set=-all --inh-caps=-all "$@"`;

describe('what the image starts, on a root that can’t be written', { skip: whyNoNamespaces() ?? whyNot('nginx') ?? false }, () => {
  let hosted: Hosted;
  let child: ChildProcess;
  const get = (path: string) => ask(`http://127.0.0.1:${hosted.port}`, path, { 'accept-encoding': 'br' });

  before(async () => {
    hosted = await host({ dist: 'dist', paths: ['/index.html', '/404.html'], root: '/srv/tunnel-down' });
    const root = join(hosted.folder, '../root');
    for (const folder of ['tmp', 'opt']) mkdirSync(join(root, folder), { recursive: true });
    for (const copy of said('COPY')) {
      const [from = '', to = ''] = copy.split(' ');
      cpSync(join(hosted.folder, from), join(root, to), { recursive: true });
    }
    const { program } = programOf('nginx');
    copyFileSync(program, join(root, 'opt/nginx'));
    const words = ['--mount', 'sh', '-c', holder, 'sh', ...entry];
    child = spawn('unshare', words, {
      // Where root's programs are is in nobody else's path.
      env: { PATH: `${process.env['PATH'] ?? ''}:/usr/sbin:/sbin:/opt`, ROOT: root, AS: user },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    await untilAnswers(child, `http://127.0.0.1:${hosted.port}`);
  });
  after(async () => {
    await end(child);
    hosted.remove();
  });

  test('answers with the site', async () => {
    const { status, body } = await get('/');
    assert.equal(status, 200);
    assert.ok(brotliDecompressSync(body).equals(readFileSync('dist/index.html')));
    assert.equal((await get('/nothing/')).status, 404);
  });

  test('has no rights, and writes nowhere but to /tmp', () => {
    const pid = String(child.pid);
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    assert.match(status, new RegExp(`^Uid:\\t${user.split(':')[0] ?? ''}\\t`, 'm'));
    assert.match(status, /^CapEff:\t0+$/m);
    assert.match(status, /^NoNewPrivs:\t1$/m);
    const mounts = readFileSync(`/proc/${pid}/mounts`, 'utf8').trim().split('\n');
    const writable = mounts.map((line) => line.split(' ')).filter(([, , , options = '']) => options.startsWith('rw'));
    assert.deepEqual(
      writable.map(([, at]) => at),
      ['/tmp'],
    );
  });
});
