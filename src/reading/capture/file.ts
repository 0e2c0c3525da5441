import type { FileReader, FrameTaker } from './file-reader.ts';
import { longestFrame } from './file-reader.ts';
import { formatOf, headBytes } from './signature.ts';

/** The reader for a file that begins so. @throws RangeError with what it is instead, and what to give. */
export async function createFileReader(begin: Uint8Array, taker: FrameTaker): Promise<FileReader> {
  const format = formatOf(begin);
  if (!format) throw new RangeError('This is no capture: give what tcpdump -w wrote (pcap or pcapng).');
  if ('refused' in format) throw new RangeError(format.refused);
  return format.format === 'pcap' ? createPcapReader(begin, taker) : (await import('./pcapng.ts')).createPcapngReader(taker);
}

function createPcapReader(begin: Uint8Array, taker: FrameTaker): FileReader {
  const magic = new DataView(begin.buffer, begin.byteOffset, begin.byteLength).getUint32(0);
  const little = magic === 0xd4c3b2a1 || magic === 0x4d3cb2a1;
  const fraction = magic === 0xa1b23c4d || magic === 0x4d3cb2a1 ? 1e-9 : 1e-6;
  let link = -1;
  let damaged: string | null = null;

  const read = (bytes: Uint8Array): number => {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    let at = 0;
    if (link < 0) {
      if (bytes.length < headBytes) return 0;
      // The upper half says how long check sums are, which nobody needs.
      link = view.getUint32(20, little) & 0xffff;
      at = headBytes;
    }
    const last = bytes.length - 16;
    while (at <= last) {
      const captured = view.getUint32(at + 8, little);
      if (captured > longestFrame) {
        damaged = `a packet says that it has ${captured} bytes: what follows cannot be read`;
        return bytes.length;
      }
      const end = at + 16 + captured;
      if (end > bytes.length) break;
      const time = view.getUint32(at, little) + view.getUint32(at + 4, little) * fraction;
      if (!taker.take(bytes, at + 16, end, view.getUint32(at + 12, little), link, time)) break;
      at = end;
    }
    return at;
  };

  return {
    format: 'pcap',
    read,
    get damaged() {
      return damaged;
    },
  };
}
