import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { checkExamples } from '../../../src/diagnosis/check-examples.ts';
import { checkMessages } from '../../../src/diagnosis/check.ts';
import { diagnose, messages } from './knowledge.ts';

test('every example matches its own template', () => {
  assert.deepEqual(checkMessages(messages), []);
});

test('an example that another template claims is an issue', () => {
  const [message] = messages.filter(({ problems }) => problems[0] === 'pre-shared-key-mismatch');
  assert.ok(message);
  const planted = { ...message, problems: ['mtu-mss'] };
  assert.deepEqual(
    checkExamples([planted], diagnose).map(({ code, at }) => [code, at]),
    [['diagnosis/example-claimed', `${message.by}.messages.${message.id}.example`]],
  );
});

describe('an example', () => {
  for (const { id, example, problems } of messages) {
    const [first] = problems;
    if (first === undefined) {
      test(`${id} gives no finding of its own`, () => {
        assert.deepEqual(
          diagnose(example).findings.filter(({ message }) => message === id),
          [],
        );
      });
    } else {
      test(`${id} is ${first}`, () => {
        const [best] = diagnose(example).findings;
        assert.equal(best?.problem, first);
        assert.equal(best.lines[0]?.number, 1);
      });
    }
  }
});

test('an unverified message is never sure', () => {
  for (const { id, example, source, problems } of messages.filter((message) => message.source === 'unverified')) {
    const [best] = diagnose(example).findings;
    if (best?.message === id && problems.length)
      assert.equal(best.confident && best.lines.every(({ message }) => message === id), false, `${id} ${source}`);
  }
});
