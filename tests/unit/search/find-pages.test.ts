import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { findPages, partsFor } from '../../../src/search/find-pages.ts';
import type { SearchedPage } from '../../../src/search/search-index.ts';
import { searchWords } from '../../../src/search/search-words.ts';
import { Words, writeIndex } from '../../../src/search/write-index.ts';

const page = (kind: string, address: string, title: string, text: string, headings = ''): SearchedPage => ({
  ...{ kind, address, title, text, headings },
  says: [kind === 'message' ? 'strongSwan' : `About ${title}`],
});

const pages = [
  page('problem', '/problems/mtu-mss/', 'Large packets are lost', 'The MTU of the tunnel is too small. Clamp the MSS. The MTU again.'),
  page('problem', '/problems/wrong-key/', 'The pre-shared keys differ', 'Type the key again.', 'What the MTU has to do with it'),
  page('device', '/devices/fortigate/', 'FortiGate', 'set mtu-override enable, and authentication by certificates'),
  page('message', '/messages/peer-not-responding/', 'Peer not responding', 'No answer came.'),
  page('message', '/messages/ike-not-responding/', 'IKE: Peer not responding to DPD', 'No answer came.'),
  page('step', '/steps/peer/', 'Does the peer answer?', 'A peer that is not responding is down. Is the peer responding?'),
];
const indexOf = (all: readonly SearchedPage[]) => {
  const words = new Words();
  return writeIndex(
    all.map((each) => words.read(each)),
    words,
  );
};
const { index, parts } = indexOf(pages);

function find(text: string, kind: string | null = null): string[] {
  const loaded = partsFor(text, index).map((file) => parts.get(file) ?? {});
  return findPages(text, kind, index, loaded).pages.map(({ address }) => address);
}

describe('a page is found', () => {
  test('by a word of its title, its headings and its text, in this order', () => {
    const said = ['The text', 'The heading', 'The title'].map((what) =>
      page(
        'step',
        `/steps/${what.slice(4)}/`,
        what === 'The title' ? 'Rekey' : 'Other',
        what === 'The text' ? 'rekey' : '',
        what === 'The heading' ? 'Rekey' : '',
      ),
    );
    const own = indexOf(said);
    const found = findPages('rekey', null, own.index, [...own.parts.values()]);
    assert.deepEqual(
      found.pages.map(({ address }) => address),
      ['/steps/title/', '/steps/heading/', '/steps/text/'],
    );
  });

  test('by all of the words, wherever they stand', () => {
    assert.deepEqual(find('large mtu'), ['/problems/mtu-mss/']);
    assert.deepEqual(find('large certificates'), []);
  });

  test('by a word with another ending', () => assert.deepEqual(find('certificate authenticated'), ['/devices/fortigate/']));

  test('by the beginning of a word of three letters or more', () => {
    assert.deepEqual(find('certif'), ['/devices/fortigate/']);
    assert.deepEqual(find('ce'), []);
  });

  test('first where it is titled in the reader’s own letters, a message before all', () => {
    assert.equal(find('Peer not responding')[0], '/messages/peer-not-responding/');
    assert.deepEqual(find('peer responding').slice(0, 1), ['/steps/peer/']);
    assert.ok(find('Peer not responding').includes('/steps/peer/'));
  });

  test('in its kind alone where one is chosen, and counted in each', () => {
    assert.deepEqual(find('mtu', 'device'), ['/devices/fortigate/']);
    assert.deepEqual(findPages('mtu', 'device', index, [...parts.values()]).counts, { problem: 2, device: 1 });
  });

  test('with its title, its kind and what it is about', () => {
    const [found] = findPages('clamp', null, index, [...parts.values()]).pages;
    const wanted = {
      address: '/problems/mtu-mss/',
      title: 'Large packets are lost',
      kind: 'problem',
      says: ['About Large packets are lost'],
    };
    assert.deepEqual(found, wanted);
  });

  test('by nothing that is said on every page', () => {
    assert.deepEqual(find('the of'), []);
    assert.deepEqual(find(''), []);
    assert.deepEqual(find('the MTU of it'), find('mtu'));
  });
});

describe('the parts of the index', () => {
  const many = Array.from({ length: 200 }, (_, place) =>
    page('step', `/steps/s-${place}/`, `Step ${place}`, `word${place} other${place % 7}`),
  );
  const large = indexOf(many);

  test('are several, and hold each word once', () => {
    const words = [...large.parts.values()].flatMap((part) => Object.keys(part));
    assert.ok(large.parts.size > 8);
    assert.equal(new Set(words).size, words.length);
  });

  test('of which one is loaded for a word, and two at most for its beginning', () => {
    assert.equal(partsFor('word150', large.index).length, 1);
    assert.ok(partsFor('word15', large.index).length <= 2);
    assert.deepEqual(partsFor('the', large.index), []);
  });

  test('that are named for a text hold all of its words', () => {
    const found = (text: string, all: boolean) => {
      const loaded = all ? [...large.parts.values()] : partsFor(text, large.index).map((file) => large.parts.get(file) ?? {});
      return findPages(text, null, large.index, loaded);
    };
    fc.assert(
      fc.property(fc.subarray([...many.flatMap(({ text }) => text.split(' ')), 'wor', 'othe', 'step'], { maxLength: 4 }), (words) => {
        assert.deepEqual(found(words.join(' '), false), found(words.join(' '), true));
      }),
      { numRuns: 100 },
    );
  });

  test('leave no page out: each is found by its own text', () => {
    fc.assert(
      fc.property(fc.constantFrom(...many), ({ text, address }) => {
        const loaded = partsFor(text, large.index).map((file) => large.parts.get(file) ?? {});
        assert.ok(findPages(text, null, large.index, loaded).pages.some((found) => found.address === address));
      }),
      { numRuns: 50 },
    );
  });
});

describe('the words of a text', () => {
  for (const [text, words] of [
    ['The Policies are routed', ['polici', 'rout']],
    ['NO_PROPOSAL_CHOSEN', ['propos', 'chosen']],
    ['%ASA-5-713904: x', ['asa', '713904']],
    ['', []],
  ] as const)
    test(`“${text}” are ${words.join(', ') || 'none'}`, () => assert.deepEqual(searchWords(text), words));
});
