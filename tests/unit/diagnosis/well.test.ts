import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { lexicon } from '../../../content/lexicon.ts';
import { createConcepts } from '../../../src/diagnosis/concepts.ts';
import { weights } from '../../../src/diagnosis/weights.ts';
import { createWellReader } from '../../../src/diagnosis/well.ts';
import { diagnose } from './knowledge.ts';

const readWell = createWellReader(lexicon, createConcepts(lexicon, weights));
const well = (text: string) => readWell(text).well;

describe('a cause that somebody finds well', () => {
  test('is taken out of what he tells', () => {
    const { told, well: named } = readWell('The tunnel drops at night, PSK is right.');
    assert.deepEqual(named, ['PSK is right']);
    assert.match(told, /drops at night/);
    assert.doesNotMatch(told, /PSK/);
  });

  test('is one of several in a sentence', () => {
    assert.deepEqual(well('ASN agreed, hold timer at default and the certificates are valid until May.'), [
      'ASN agreed',
      'hold timer at default',
      'the certificates are valid until May',
    ]);
  });

  test('is what works beside what does not', () => {
    assert.deepEqual(well('psk works, certs time out'), ['psk works']);
  });

  test('may be said in German', () => {
    assert.deepEqual(well('Der Schlüssel stimmt, aber es geht nichts'), ['Der Schlüssel stimmt']);
  });
});

describe('not well is', () => {
  test('what is denied', () => assert.deepEqual(well('the key is not correct'), []));
  test('what works under a condition', () => assert.deepEqual(well('The lifetime works only if they start'), []));
  test('what is asked', () => assert.deepEqual(well('Is the PSK ok?'), []));
  test('what is no cause', () => assert.deepEqual(well('ping works'), []));
});

test('a thing that is well is not to blame', () => {
  const text = 'Since the change of the provider the tunnels with certificates die at IKE_AUTH. The tunnels with PSK are up.';
  assert.notEqual(diagnose(text).findings[0]?.problem, 'pre-shared-key-mismatch');
});

describe('a text that says that nothing is broken', () => {
  const asked =
    'We see a rekey every 50 minutes on each of the four tunnels, with new SPIs. BGP has been up for 41 weeks. Is that a lifetime mismatch?';
  const isSure = (text: string) => diagnose(text).findings.some(({ confident }) => confident);

  test('gets no sure cause', () => {
    for (const calm of ['Just curious, nothing is wrong.', 'No complaints from anybody.', 'Out of curiosity:', 'Nur neugierig:'])
      assert.equal(isSure(`${calm} ${asked}`), false, calm);
  });

  test('is no such text where it takes that back', () => {
    const broken = 'the tunnel says NO_PROPOSAL_CHOSEN at phase 1, the encryption differs: AES-256 here and AES-128 there.';
    for (const taken of [
      'Nothing is wrong in the first minute, but',
      'If they start it, nothing is wrong.',
      'Nothing is wrong with the key?',
    ])
      assert.equal(isSure(`${taken} ${broken}`), isSure(broken), taken);
  });
});
