import { isCapture } from '../reading/capture/signature.ts';

/** A file's text; a capture, as it is or packed by gzip; or a sentence that says what it is and what to give instead. */
export type Opened = { readonly text: string } | { readonly capture: Blob; readonly packed: boolean } | { readonly refused: string };

/** More than this is not unpacked: no log that somebody reads is so long. */
const mostBytes = 200_000_000;
/** So much of a file tells what it is. */
const head = 4096;

interface Signature {
  readonly bytes: readonly number[];
  readonly refused: string;
}

const packedBy = (name: string): string => `This is packed by ${name}. Unpack it and give the text.`;

const signatures: readonly Signature[] = [
  { bytes: [0x50, 0x4b, 0x03, 0x04], refused: 'This is a zip archive. Unpack it and give one file of it.' },
  { bytes: [0xfd, 0x37, 0x7a, 0x58], refused: packedBy('xz') },
  { bytes: [0x28, 0xb5, 0x2f, 0xfd], refused: packedBy('zstd') },
  { bytes: [0x42, 0x5a, 0x68], refused: packedBy('bzip2') },
  { bytes: [0x25, 0x50, 0x44, 0x46], refused: 'This is a PDF. Copy its text and paste it.' },
];

/** Opens what somebody drops: plain text in UTF-8 or UTF-16, a capture, also packed by gzip. Anything else is named. */
export async function open(file: Blob): Promise<Opened> {
  const begin = new Uint8Array(await file.slice(0, head).arrayBuffer());
  if (begins(begin, [0x1f, 0x8b])) return unpack(file);
  if (isCapture(begin)) return { capture: file, packed: false };
  const known = signatures.find(({ bytes }) => begins(begin, bytes));
  if (known) return { refused: known.refused };
  const encoding = encodingOf(begin);
  if (encoding === null)
    return { refused: 'This is no text and no capture. Give a log, a show output, a configuration, or what tcpdump -w wrote.' };
  return { text: encoding === 'utf-8' ? await file.text() : new TextDecoder(encoding).decode(await file.arrayBuffer()) };
}

async function unpack(file: Blob): Promise<Opened> {
  const parts: BlobPart[] = [];
  let size = 0;
  const stream = file.stream().pipeThrough(new DecompressionStream('gzip')).getReader();
  try {
    for (let { done, value } = await stream.read(); !done; { done, value } = await stream.read()) {
      if (!value) continue;
      if (size === 0 && isCapture(value)) {
        await stream.cancel();
        return { capture: file, packed: true };
      }
      size += value.byteLength;
      if (size > mostBytes) {
        await stream.cancel();
        return { refused: `This unpacks to more than ${mostBytes / 1e6} MB. Give the part around the failure.` };
      }
      parts.push(value);
    }
  } catch {
    return { refused: 'This gzip file is cut off or damaged. Unpack what there is and give the text.' };
  }
  const inner = new Blob(parts);
  const again = new Uint8Array(await inner.slice(0, 2).arrayBuffer());
  return begins(again, [0x1f, 0x8b]) ? { refused: 'This is packed by gzip twice. Unpack it and give the text.' } : open(inner);
}

/** By its mark, else by where its zero bytes stand; null for what is no text. */
function encodingOf(begin: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | null {
  if (begins(begin, [0xff, 0xfe])) return 'utf-16le';
  if (begins(begin, [0xfe, 0xff])) return 'utf-16be';
  let [even, odd] = [0, 0];
  begin.forEach((byte, at) => {
    if (byte !== 0) return;
    if (at % 2) odd += 1;
    else even += 1;
  });
  if (even === 0 && odd === 0) return 'utf-8';
  // Text that is mostly of ASCII letters has every other byte zero.
  const half = begin.length / 2;
  if (odd > half * 0.6 && even < half * 0.1) return 'utf-16le';
  return even > half * 0.6 && odd < half * 0.1 ? 'utf-16be' : null;
}

function begins(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, at) => bytes[at] === byte);
}
