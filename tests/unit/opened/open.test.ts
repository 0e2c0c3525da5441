import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { open } from '../../../src/opened/open.ts';

const log = 'Nov 28 08:00:00 gw charon: 05[IKE] received AUTHENTICATION_FAILED notify error\n';
const gz = (data: string | Uint8Array) => Uint8Array.from(gzipSync(data));
const blob = (...parts: BlobPart[]) => new Blob(parts);
const utf16 = (text: string, big = false) => {
  const bytes = Buffer.from(text, 'utf16le');
  return Uint8Array.from(big ? bytes.swap16() : bytes);
};

describe('a file is opened', () => {
  test('as UTF-8', async () => assert.deepEqual(await open(blob(log)), { text: log }));
  test('packed by gzip', async () => assert.deepEqual(await open(blob(gz(log))), { text: log }));
  test('as UTF-16, by its mark', async () => {
    assert.deepEqual(await open(blob(utf16(`\ufeff${log}`))), { text: log });
    assert.deepEqual(await open(blob(utf16(`\ufeff${log}`, true))), { text: log });
  });
  test('as UTF-16 without one', async () => {
    assert.deepEqual(await open(blob(utf16(log))), { text: log });
    assert.deepEqual(await open(blob(utf16(log, true))), { text: log });
  });
  test('as UTF-16 packed by gzip', async () => assert.deepEqual(await open(blob(gz(utf16(`\ufeff${log}`)))), { text: log }));
  test('where it is empty', async () => assert.deepEqual(await open(blob()), { text: '' }));
  test('whatever its text is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (text) => {
        fc.pre(!text.includes('\0') && !text.startsWith('\ufeff') && !/^(?:BZh|PK\u0003\u0004|%PDF|\n\r\r\n|GMBU|RTSS|TRSNIFF)/.test(text));
        assert.deepEqual(await open(blob(text)), { text });
      }),
    );
  });
});

describe('a capture is known by how it begins', () => {
  const pcap = Uint8Array.of(0xd4, 0xc3, 0xb2, 0xa1, 2, 0, 4, 0);
  test('as pcap and as pcapng', async () => {
    for (const bytes of [pcap, Uint8Array.of(0xa1, 0xb2, 0x3c, 0x4d, 0, 2), Uint8Array.of(0x0a, 0x0d, 0x0d, 0x0a, 0x1c, 0, 0, 0)]) {
      const file = blob(bytes);
      assert.deepEqual(await open(file), { capture: file, packed: false });
    }
  });
  test('packed by gzip', async () => {
    const file = blob(gz(pcap));
    assert.deepEqual(await open(file), { capture: file, packed: true });
  });
});

describe('a file is named, with what to do instead', () => {
  const refused = async (bytes: BlobPart) => {
    const opened = await open(blob(bytes));
    return 'refused' in opened ? opened.refused : 'opened';
  };
  test('an archive', async () => assert.match(await refused(Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0)), /zip archive/));
  test('something else than text', async () => assert.match(await refused(Uint8Array.of(1, 0, 0, 0, 7, 0, 0, 0, 9)), /no text/));
  test('a gzip file that is cut off', async () => assert.match(await refused(gz(log.repeat(50)).subarray(0, 40)), /cut off/));
});
