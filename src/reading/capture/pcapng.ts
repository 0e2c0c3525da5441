import type { FileReader, FrameTaker } from './file-reader.ts';
import { longestFrame } from './file-reader.ts';

/** Custom blocks, and entries of a journal. */
const isNumbered = (type: number): boolean => type === 0x0bad || type === 0x40000bad || type === 9;

interface Interface {
  readonly link: number;
  /** Seconds of one unit of its clock, and what is added to it. */
  readonly unit: number;
  readonly offset: number;
  /** So much of a packet is kept at most; 0 for all of it. */
  readonly snap: number;
}

const noInterface: Interface = { link: -1, unit: 1e-6, offset: 0, snap: 0 };
/** A section may name many interfaces; more than these are not told apart. */
const mostInterfaces = 4096;

/** Reads pcapng. */
export function createPcapngReader(taker: FrameTaker): FileReader {
  let little = true;
  let interfaces: Interface[] = [];
  let damaged: string | null = null;
  /** Of a block that nobody reads: what is still to be passed over. */
  let passing = 0;

  const read = (bytes: Uint8Array): number => {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    let at = Math.min(passing, bytes.length);
    passing -= at;
    while (passing === 0 && at + 12 <= bytes.length) {
      const type = view.getUint32(at, little);
      // A section says its byte order itself, behind its length.
      if (type === 0x0a0d0d0a) {
        const order = view.getUint32(at + 8);
        if (order !== 0x1a2b3c4d && order !== 0x4d3c2b1a) return broken(bytes, 'a section does not say its byte order');
        little = order === 0x4d3c2b1a;
        interfaces = [];
      }
      const length = view.getUint32(at + 4, little);
      if (length < 12 || length % 4 !== 0) return broken(bytes, `a block says that it has ${length} bytes`);
      const isRead = type === 1 || type === 6 || type === 3 || type === 2;
      if (isRead && length > longestFrame + 65536) return broken(bytes, `a packet says that it has ${length} bytes`);
      if (at + length > bytes.length) {
        if (isRead) break;
        if (isNumbered(type)) taker.number();
        passing = length - (bytes.length - at);
        return bytes.length;
      }
      if (isRead) {
        if (!take(bytes, view, at, length, type)) break;
      } else if (isNumbered(type)) taker.number();
      if (damaged) return bytes.length;
      at += length;
    }
    return at;
  };

  const broken = (bytes: Uint8Array, why: string): number => {
    damaged = `${why}: what follows cannot be read`;
    return bytes.length;
  };

  const take = (bytes: Uint8Array, view: DataView, at: number, length: number, type: number): boolean => {
    const end = at + length - 4;
    if (type === 1) {
      if (length >= 20 && interfaces.length < mostInterfaces) interfaces.push(interfaceOf(view, at, end, little));
      return true;
    }
    if (type === 3) {
      if (length < 16) return true;
      const long = view.getUint32(at + 8, little);
      const start = at + 12;
      const { link, snap } = interfaces[0] ?? noInterface;
      // It does not say how much it holds: its end is padded.
      return taker.take(bytes, start, Math.min(end, start + (snap ? Math.min(long, snap) : long)), long, link, 0);
    }
    if (length < 32) return true;
    const number = type === 6 ? view.getUint32(at + 8, little) : view.getUint16(at + 8, little);
    const { link, unit, offset } = interfaces[number] ?? noInterface;
    const captured = view.getUint32(at + 20, little);
    const start = at + 28;
    if (start + captured > end) {
      damaged = `a packet says that it has ${captured} bytes, more than its block: what follows cannot be read`;
      return true;
    }
    const time = (view.getUint32(at + 12, little) * 4294967296 + view.getUint32(at + 16, little)) * unit + offset;
    return taker.take(bytes, start, start + captured, view.getUint32(at + 24, little), link, time);
  };

  return {
    format: 'pcapng',
    read,
    get damaged() {
      return damaged;
    },
  };
}

function interfaceOf(view: DataView, at: number, end: number, little: boolean): Interface {
  let [unit, offset] = [1e-6, 0];
  for (let option = at + 16; option + 4 <= end;) {
    const code = view.getUint16(option, little);
    const length = view.getUint16(option + 2, little);
    if (code === 0 || option + 4 + length > end) break;
    if (code === 9 && length >= 1) {
      const resolution = view.getUint8(option + 4);
      unit = resolution & 0x80 ? 2 ** -(resolution & 0x7f) : 10 ** -resolution;
    }
    if (code === 14 && length >= 8) offset = Number(view.getBigInt64(option + 4, little));
    option += 4 + Math.ceil(length / 4) * 4;
  }
  return { link: view.getUint16(at + 8, little), unit, offset, snap: view.getUint32(at + 12, little) };
}
