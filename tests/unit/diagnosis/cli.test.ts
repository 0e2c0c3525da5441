import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const cli = fileURLToPath(new URL('../../../src/cli/diagnose.ts', import.meta.url));
const run = (args: readonly string[], input = '') => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], { input, encoding: 'utf8' });
  return { status, stdout, stderr };
};

test('a log on standard input is answered for people', () => {
  const { status, stdout } = run([], 'no matching peer config found\n');
  assert.equal(status, 0);
  assert.match(stdout, /problems\/ike-identity-mismatch/);
  assert.match(stdout, /  1: no matching peer config found/);
});

test('JSON lines are answered in order, bad ones named', () => {
  const { status, stdout, stderr } = run(['--jsonl'], '{"id":"a","text":"no matching peer config found"}\nnot json\n{"id":7,"text":""}\n');
  assert.equal(status, 1);
  const answers = stdout
    .trim()
    .split('\n')
    .map((line): unknown => JSON.parse(line));
  assert.equal(answers.length, 2);
  assert.match(stdout, /^\{"id":"a","findings":\[\{"problem":"ike-identity-mismatch","confidence":/);
  assert.deepEqual(answers[1], { id: 7, findings: [], healthy: false, proven: [], blocks: [] });
  assert.match(stderr, /standard input:2: /);
});

test('a file that is not there is named, the others answered', () => {
  const { status, stdout, stderr } = run([cli, '/nowhere/x.log']);
  assert.equal(status, 1);
  assert.match(stderr, /\/nowhere\/x\.log: can't be read/);
  assert.ok(stdout.length > 0);
});

test('an unknown option is refused', () => {
  const { status, stderr } = run(['--frobnicate']);
  assert.equal(status, 2);
  assert.match(stderr, /Usage/);
});
