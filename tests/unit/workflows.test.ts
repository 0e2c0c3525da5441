import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { parse } from 'yaml';

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly 'timeout-minutes'?: number;
  readonly steps: readonly Step[];
}

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions?: object;
  readonly jobs: Readonly<Record<string, Job>>;
}

/** Who may write what, and what for: no other job may write anything. */
const mayWrite: Readonly<Record<string, readonly string[]>> = {
  // Publishing the site, with a token that says which workflow it is.
  'check-and-publish.yml/publish': ['pages', 'id-token'],
  // Attaching the zip to a release.
  'zip.yml/zip': ['contents'],
};

const folder = new URL('../../.github/', import.meta.url);
const files = [
  ...readdirSync(new URL('workflows/', folder)).map((name) => `workflows/${name}`),
  ...readdirSync(new URL('actions/', folder)).map((name) => `actions/${name}/action.yml`),
];

describe('every action that is used', () => {
  for (const file of files)
    test(`in ${file} is one commit, with its version beside it`, () => {
      const used = readFileSync(new URL(file, folder), 'utf8').match(/uses: .*/g) ?? [];
      assert.ok(used.length > 0);
      for (const each of used) assert.match(each, /^uses: [\w.-]+\/[\w.-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    });
});

for (const file of files.filter((each) => each.startsWith('workflows/'))) {
  const { on, permissions, jobs } = parse(readFileSync(new URL(file, folder), 'utf8')) as Workflow;
  const name = file.replace('workflows/', '');

  describe(`the workflow ${name}`, () => {
    test('gives no rights but what a job asks for', () => {
      assert.deepEqual(permissions, {});
      for (const [id, job] of Object.entries(jobs)) {
        const written = Object.entries(job.permissions ?? { all: 'write' }).flatMap(([right, how]) => (how === 'write' ? [right] : []));
        assert.deepEqual(written, mayWrite[`${name}/${id}`] ?? [], id);
      }
    });

    test('does not run what strangers wrote with rights of ours', () => assert.ok(!('pull_request_target' in on)));

    test('puts nothing that was written elsewhere into a command', () => {
      for (const { steps } of Object.values(jobs)) for (const { run = '' } of steps) assert.doesNotMatch(run, /\$\{\{/);
    });

    test('leaves no token in the files that it checks out', () => {
      for (const step of Object.values(jobs).flatMap(({ steps }) => steps))
        if (step.uses?.startsWith('actions/checkout@')) assert.equal(step.with?.['persist-credentials'], false);
    });

    test('ends by itself', () => {
      for (const [id, job] of Object.entries(jobs)) assert.ok(job['timeout-minutes'], id);
    });
  });
}
