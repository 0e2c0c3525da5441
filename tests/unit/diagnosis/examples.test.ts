import assert from 'node:assert/strict';
import { test } from 'node:test';
import { diagnose, messages } from './knowledge.ts';

// That each is diagnosed as its own message's problem is a rule of the check, which diagnoses them all once: diagnosis/example-claimed.

test('an unverified message is never sure', () => {
  const unverified = messages.filter(({ source, problems }) => source === 'unverified' && problems.length);
  assert.ok(unverified.length > 0);
  const sure = unverified.filter(({ id, example }) => {
    const [best] = diagnose(example).findings;
    return best?.message === id && best.confident && best.lines.every(({ message }) => message === id);
  });
  assert.deepEqual(
    sure.map(({ id }) => id),
    [],
  );
});
