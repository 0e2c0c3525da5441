import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { lexicon } from '../../../content/lexicon.ts';
import { createConcepts } from '../../../src/diagnosis/concepts.ts';
import { createToEnglish } from '../../../src/diagnosis/german.ts';
import { weights } from '../../../src/diagnosis/weights.ts';
import { diagnose } from './knowledge.ts';

const concepts = createConcepts(lexicon, weights);

describe('a German phrase', () => {
  const toEnglish = createToEnglish({
    schluessel: 'key',
    gegenstelle: 'remote peer',
    'stimmt nicht': 'wrong',
    nicht: 'not',
    falsch: 'wrong',
  });
  const english = (text: string) => toEnglish(text.split(' ')).join(' ');

  test('becomes the English one, and what is not known stays', () => {
    assert.equal(english('psk der gegenstelle'), 'psk der remote peer');
  });

  test('is the longest that fits', () => {
    assert.equal(english('das stimmt nicht'), 'das wrong');
    assert.equal(english('stimmt schon nicht'), 'stimmt schon not');
  });

  test('may have umlauts or not', () => {
    assert.equal(english('schlüssel'), 'key');
    assert.equal(english('schluessel'), 'key');
  });

  test('has endings', () => {
    for (const word of ['falsche', 'falschen', 'falsches', 'falscher']) assert.equal(english(word), 'wrong');
  });
});

test('no word of ours in English is taken for a German one', () => {
  const words = Object.entries(lexicon.synonyms).flatMap(([concept, phrases]) =>
    [concept, ...phrases].flatMap((phrase) => phrase.split(' ')),
  );
  const known = new Set(words);
  assert.deepEqual(
    Object.keys(lexicon.german).filter((phrase) => known.has(phrase)),
    [],
  );
});

test('both languages say the same', () => {
  assert.deepEqual(concepts.of('Schlüssel stimmt nicht überein'), concepts.of('key mismatch'));
  assert.deepEqual(concepts.of('auf beiden Seiten'), concepts.of('on both sides'));
});

describe('a German question reaches its problem', () => {
  const asked: Readonly<Record<string, string>> = {
    'VPN Zertifikat ist abgelaufen': 'certificate-problem',
    'Tunnel bricht jede Stunde ab': 'lifetime-rekey',
    'beide Seiten warten, niemand startet den Tunnel': 'respond-only-both-ends',
    'gleiches Netz auf beiden Seiten vom VPN': 'overlapping-networks',
    'Tunnel steht, kein Ping, Route fehlt': 'routing-missing',
    'BGP steht, aber keine Routen': 'bgp-no-prefixes',
    'UDP 500 beim Provider gesperrt': 'firewall-blocking-ipsec',
    'Nach Neustart der Gegenstelle Tunnel grün, kein Traffic': 'stale-sa',
    'Leitung am Standort tot, Gegenstelle nicht erreichbar': 'peer-unreachable',
    'BGP Kennwort falsch': 'bgp-authentication',
  };
  for (const [text, problem] of Object.entries(asked)) test(text, () => assert.equal(diagnose(text).findings[0]?.problem, problem));
});

test('German sentences are somebody’s, not a status', () => {
  const text = [
    'Hallo zusammen, wir haben seit gestern ein Problem mit dem Tunnel nach Kassel.',
    'Die Firewall ist noch die alte und von uns hat niemand etwas geändert.',
  ].join('\n');
  assert.deepEqual(
    diagnose(text).blocks.map(({ kind }) => kind),
    ['prose'],
  );
});
