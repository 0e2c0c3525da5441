import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { zip } from '../../../src/disk/zip.ts';

const files = new Map([
  ['/index.html', '<h1>Home</h1>'],
  ['/problems/mtu-mss/index.html', 'ä'.repeat(1000)],
]);

test('a zip holds every file in one folder', () => {
  const found = Object.entries(unzipSync(zip(files, 'tunnel-down'))).map(([path, bytes]) => [path, strFromU8(bytes)]);
  assert.deepEqual(
    found,
    [...files].map(([path, text]) => [`tunnel-down${path}`, text]),
  );
});

test('a zip of the same files is the same bytes, in any time zone', () => {
  const script = `import { zip } from ${JSON.stringify(new URL('../../../src/disk/zip.ts', import.meta.url).href)};
    process.stdout.write(Buffer.from(zip(new Map(${JSON.stringify([...files])}), 'tunnel-down')).toString('base64'));`;
  for (const TZ of ['UTC', 'Pacific/Auckland', 'America/Los_Angeles']) {
    const { stdout } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
      encoding: 'utf8',
      env: { ...process.env, TZ },
    });
    assert.equal(stdout, Buffer.from(zip(files, 'tunnel-down')).toString('base64'), TZ);
  }
});
