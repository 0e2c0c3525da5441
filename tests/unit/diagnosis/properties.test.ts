import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { diagnose, messages } from './knowledge.ts';

const spoken = messages.filter(({ problems, source }) => problems.length === 1 && source !== 'unverified').map(({ example }) => example);
const noise = fc.constantFrom(
  'kernel: eth0: link becomes ready',
  'systemd[1]: Started Session 12 of user admin.',
  'CRON[811]: (root) CMD (run-parts /etc/cron.hourly)',
  'snmpd[422]: Connection from UDP: [192.0.2.9]:41000',
  'dhclient: bound to 192.0.2.44 -- renewal in 1700 seconds.',
);
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.array(fc.constantFrom(...spoken, 'x', '', '\r', '{', '\u001b[31m'), { maxLength: 20 }).map((lines) => lines.join('\n')),
);

test('any text has an answer in order', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { findings, lineCount, unsure } = diagnose(text);
      const count = text.split(/\n/).length;
      assert.ok(lineCount <= count);
      findings.forEach(({ confidence, confident, lines }, index) => {
        assert.ok(confidence >= 0 && confidence <= 1);
        assert.ok(confidence <= (findings[index - 1]?.confidence ?? 1));
        assert.ok(!confident || index === 0);
        for (const { number, text: shown, start, end } of lines) {
          assert.ok(number >= 1 && number <= count);
          assert.ok(start >= 0 && start <= end && end <= shown.length);
        }
      });
      assert.equal(new Set(findings.map(({ problem }) => problem)).size, findings.length);
      assert.equal(unsure, !findings.some(({ confident }) => confident));
    }),
  );
});

test('noise around a message changes nothing', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...spoken),
      fc.array(noise, { maxLength: 30 }),
      fc.array(noise, { maxLength: 30 }),
      (line, before, after) => {
        assert.equal(diagnose([...before, line, ...after].join('\n')).findings[0]?.problem, diagnose(line).findings[0]?.problem);
      },
    ),
  );
});

test('a line printed a thousand times does not drown another', () => {
  const cause = 'charon: 09[IKE] tried 1 shared key for "a" - "b", but MAC mismatched';
  const flood = Array.from({ length: 1000 }, () => 'charon: 09[IKE] retransmit 3 of request with message ID 0');
  assert.equal(diagnose([...flood, cause].join('\n')).findings[0]?.problem, 'pre-shared-key-mismatch');
});

test('the same text has the same answer', () => {
  fc.assert(
    fc.property(anyText, (text) => assert.deepEqual(diagnose(text), diagnose(text))),
    { numRuns: 30 },
  );
});
