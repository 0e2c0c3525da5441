/** A capture is known by how it begins; so many bytes tell. */
export const headBytes = 24;
const signatures: readonly (readonly [bytes: readonly number[], name: string])[] = [
  [[0x73, 0x6e, 0x6f, 0x6f, 0x70, 0, 0, 0], 'a snoop capture (Solaris, Check Point fw monitor)'],
  [[0x47, 0x4d, 0x42, 0x55], 'a capture of Microsoft Network Monitor'],
  [[0x52, 0x54, 0x53, 0x53], 'a capture of Microsoft Network Monitor 1'],
  [[0x58, 0x43, 0x50, 0x00], 'a capture of NetXRay or Sniffer Basic'],
  [[0x54, 0x52, 0x53, 0x4e, 0x49, 0x46, 0x46], 'a capture of NAI Sniffer'],
];

const modified = new Set([0xa1b2cd34, 0x34cdb2a1, 0xa1e2cb12, 0x12cbe2a1]);

const convert = 'Turn it into pcap (editcap -F pcap IN OUT, or tshark -r IN -w OUT -F pcap) and give that.';

/** True for the first bytes of a capture, also of one that can only be named. */
export const isCapture = (begin: Uint8Array): boolean => formatOf(begin) !== null;

/** What a capture is, or why it can only be named. */
type Format = { readonly format: 'pcap' | 'pcapng' } | { readonly refused: string };

/** What a file that begins so is; null for no capture. */
export function formatOf(begin: Uint8Array): Format | null {
  if (begin.length < 4) return null;
  const view = new DataView(begin.buffer, begin.byteOffset, begin.byteLength);
  const magic = view.getUint32(0);
  if (magic === 0x0a0d0d0a) return { format: 'pcapng' };
  if ([0xa1b2c3d4, 0xd4c3b2a1, 0xa1b23c4d, 0x4d3cb2a1].includes(magic)) return { format: 'pcap' };
  if (modified.has(magic)) return { refused: `This is a variant of pcap that few programs write. ${convert}` };
  const named = signatures.find(([bytes]) => bytes.every((byte, at) => begin[at] === byte));
  return named ? { refused: `This is ${named[1]}. ${convert}` } : null;
}
