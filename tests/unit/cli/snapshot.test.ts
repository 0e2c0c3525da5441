import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { keepSnapshot } from '../../../src/cli/keep-snapshot.ts';
import { keptIn, snapshotIn } from '../../../src/cli/snapshot.ts';
import { fileStates } from '../../../src/integrations/file-states.ts';

const folder = mkdtempSync(join(tmpdir(), 'tunnel-down-'));
after(() => {
  rmSync(folder, { recursive: true });
});

describe('a kept snapshot of the command', () => {
  const source = join(folder, 'content', 'message.ts');
  const keep = (): void => {
    mkdirSync(join(folder, 'content'), { recursive: true });
    writeFileSync(source, 'one');
    const { blob, list } = keptIn(folder);
    writeFileSync(blob, '');
    writeFileSync(list, JSON.stringify(fileStates([source, join(folder, 'content')])));
  };
  test('is used while nothing that it was made of has changed', () => {
    keep();
    assert.deepEqual(snapshotIn(folder), keptIn(folder));
  });
  for (const [what, change] of Object.entries({
    'a file was changed': () => {
      writeFileSync(source, 'other');
    },
    'a file was changed to an older one of the same size': () => {
      utimesSync(source, 1, 1);
    },
    'a file is gone': () => {
      rmSync(source);
    },
    'a file came to a folder': () => {
      utimesSync(join(folder, 'content'), 1, 1);
    },
    'it is only half there': () => {
      rmSync(keptIn(folder).blob);
    },
  }))
    test(`is used no more once ${what}`, () => {
      keep();
      change();
      assert.equal(snapshotIn(folder), null);
    });
});

describe('a snapshot that is taken', () => {
  test('answers as the command does, and leaves nothing else behind', async () => {
    const own = join(folder, 'taken');
    const { blob } = await keepSnapshot(own);
    const { stdout, status } = spawnSync(process.execPath, ['--snapshot-blob', blob, 'diagnose', '--jsonl'], {
      input: '{"id":"a","text":"no matching peer config found"}\n',
      encoding: 'utf8',
    });
    assert.equal(status, 0);
    assert.match(stdout, /^\{"id":"a","findings":\[\{"problem":"ike-identity-mismatch"/);
    assert.deepEqual(readdirSync(own).length, 2);
    assert.deepEqual(snapshotIn(own)?.blob, blob);
  });
});
