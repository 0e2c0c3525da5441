import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { longId, shortId } from '../../../src/text/short-id.ts';

describe('an id beside a text', () => {
  test('has a letter for each word of the text', () => {
    assert.equal(shortId('asa-713902-qm-fsm-error', 'QM FSM error!'), 'asa-713902-A-B-C');
    assert.equal(longId('asa-713902-A-B-C', 'QM FSM error!'), 'asa-713902-qm-fsm-error');
  });

  test('is the same once it is long again', () => {
    const word = fc.stringMatching(/^[a-z0-9]{1,8}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), fc.array(word), (id, text) => {
        assert.equal(longId(shortId(id.join('-'), text.join(' ')), text.join(' ')), id.join('-'));
      }),
    );
  });
});
