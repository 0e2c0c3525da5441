import { exchangeName } from '../../ike/exchange.ts';
import { isError, notifyName } from '../../ike/notify.ts';
import { payload1, payload2, payloadName } from '../../ike/payload.ts';
import { attributeOf, transformName, transformTypes } from '../../ike/transform.ts';
import { vendorName } from '../../ike/vendor.ts';
import { hex, uint16, uint32 } from './bytes.ts';
import type { IkeMessage, Notify, Proposal, Transform } from './facts.ts';

/** What one message of IKE says in clear (RFC 7296 3.1, RFC 2408 3.1): what is told of it, and what is drawn on to tell more. */
export interface Decoded {
  readonly clear: Pick<
    IkeMessage,
    | 'exchange'
    | 'number'
    | 'id'
    | 'length'
    | 'encrypted'
    | 'isCut'
    | 'payloads'
    | 'proposals'
    | 'group'
    | 'notifies'
    | 'vendors'
    | 'fragment'
  >;
  readonly version: 1 | 2;
  readonly flags: number;
  /** What proves where the message came from and went to, as hashes in hex: of the sources, and of the destinations. */
  readonly nat: { readonly source: readonly string[]; readonly destination: readonly string[] };
  /** Of IKEv1: the hash of the first suite, by which NAT is found there. */
  readonly hashName: string | null;
}

const ikeHeader = 28;
const mostPayloads = 64;
const mostTransforms = 400;

/** True where these bytes can be a message of IKE: its version, its exchange, and a length that fits. */
export function isIke(bytes: Uint8Array, start: number, end: number): boolean {
  if (end - start < ikeHeader) return false;
  const version = bytes[start + 17] ?? 0;
  const exchange = bytes[start + 18] ?? 0;
  const length = uint32(bytes, start + 24);
  if (length < ikeHeader || length > end - start + 65535) return false;
  return version >> 4 === 1 ? exchange <= 6 || exchange === 32 || exchange === 33 : version >> 4 === 2 && exchange >= 34 && exchange <= 60;
}

/** Reads a message as far as its bytes go. `bytes` begin with its header. */
export function decodeIke(bytes: Uint8Array): Decoded {
  const version = (bytes[17] ?? 0) >> 4 === 1 ? 1 : 2;
  const flags = bytes[19] ?? 0;
  const length = uint32(bytes, 24);
  const end = Math.min(bytes.length, length);
  const number = bytes[18] ?? 0;
  const payloads: string[] = [];
  const proposals: Proposal[] = [];
  const notifies: Notify[] = [];
  const vendors: string[] = [];
  const nat = { source: [] as string[], destination: [] as string[] };
  let group: number | null = null;
  let fragment: IkeMessage['fragment'] = null;
  let encrypted = version === 1 && (flags & 1) === 1;
  let isCut = bytes.length < length;

  let next = bytes[16] ?? 0;
  for (let at = ikeHeader; !encrypted && next !== 0 && payloads.length < mostPayloads;) {
    if (at + 4 > end) {
      isCut = true;
      break;
    }
    const size = uint16(bytes, at + 2);
    payloads.push(payloadName(version, next));
    const to = Math.min(end, at + size);
    if (size < 4 || at + size > end) isCut = true;
    if (version === 2 && (next === payload2.encrypted || next === payload2.fragment)) {
      encrypted = true;
      if (next === payload2.fragment && at + 8 <= end) fragment = { number: uint16(bytes, at + 4), of: uint16(bytes, at + 6) };
      break;
    }
    read(version, next, at + 4, to);
    if (size < 4) break;
    next = bytes[at] ?? 0;
    at += size;
  }

  function read(of: 1 | 2, type: number, at: number, to: number): void {
    if (of === 1) {
      if (type === payload1.sa) proposals.push(...proposals1(bytes, at + 8, to));
      else if (type === payload1.notify) pushNotify(1, uint16(bytes, at + 6), at + 8 + (bytes[at + 5] ?? 0), to);
      else if (type === payload1.vendor) vendors.push(vendorName(hex(bytes, at, to)));
      else if (type === payload1.natD || type === 130) {
        // The first is the receiver's, the others are the sender's own (RFC 3947 3.2).
        if (nat.destination.length) nat.source.push(hex(bytes, at, to));
        else nat.destination.push(hex(bytes, at, to));
      }
      return;
    }
    if (type === payload2.sa) proposals.push(...proposals2(bytes, at, to));
    else if (type === payload2.ke && at + 2 <= to) group = uint16(bytes, at);
    else if (type === payload2.vendor) vendors.push(vendorName(hex(bytes, at, to)));
    else if (type === payload2.notify && at + 4 <= to) {
      const kind = uint16(bytes, at + 2);
      const data = at + 4 + (bytes[at + 1] ?? 0);
      if (kind === 16388) nat.source.push(hex(bytes, data, to));
      if (kind === 16389) nat.destination.push(hex(bytes, data, to));
      pushNotify(2, kind, data, to);
    }
  }

  function pushNotify(of: 1 | 2, type: number, data: number, to: number): void {
    notifies.push({ type, name: notifyName(of, type), isError: isError(type), data: hex(bytes, data, Math.min(to, data + 24)) });
  }

  const hashName = proposals[0]?.transforms.find(({ what }) => what === 'hash')?.name ?? null;
  return {
    version,
    flags,
    nat,
    hashName,
    clear: {
      exchange: exchangeName(version, number),
      number,
      id: uint32(bytes, 20),
      length,
      encrypted,
      isCut,
      payloads,
      proposals,
      group,
      notifies,
      vendors,
      fragment,
    },
  };
}

const protocols = { 1: 'IKE', 2: 'AH', 3: 'ESP' } as const;
const protocolOf = (number: number): Proposal['protocol'] => (number === 1 || number === 2 || number === 3 ? protocols[number] : 'other');

function proposals2(bytes: Uint8Array, at: number, end: number): Proposal[] {
  const found: Proposal[] = [];
  while (at + 8 <= end) {
    const size = uint16(bytes, at + 2);
    const to = Math.min(end, at + size);
    const transforms: Transform[] = [];
    let inner = at + 8 + (bytes[at + 6] ?? 0);
    while (inner + 8 <= to && transforms.length < mostTransforms) {
      const length = uint16(bytes, inner + 2);
      const type = bytes[inner + 4] ?? 0;
      const id = uint16(bytes, inner + 6);
      const keyLength = keyLengthIn(bytes, inner + 8, Math.min(to, inner + length));
      transforms.push({ what: transformTypes[type] ?? `transform ${type}`, name: transformName(type, id, keyLength), id, keyLength });
      if (length < 8) break;
      inner += length;
    }
    found.push({ number: bytes[at + 4] ?? 0, protocol: protocolOf(bytes[at + 5] ?? 0), transforms });
    if (size < 8 || bytes[at] === 0) break;
    at += size;
  }
  return found;
}

function keyLengthIn(bytes: Uint8Array, at: number, end: number): number | null {
  while (at + 4 <= end) {
    const type = uint16(bytes, at);
    if (type === 0x800e) return uint16(bytes, at + 2);
    at += type & 0x8000 ? 4 : 4 + uint16(bytes, at + 2);
  }
  return null;
}

/** Each transform of IKEv1 is a whole suite: it is told as a proposal of its own. */
function proposals1(bytes: Uint8Array, at: number, end: number): Proposal[] {
  const found: Proposal[] = [];
  while (at + 8 <= end) {
    const size = uint16(bytes, at + 2);
    const to = Math.min(end, at + size);
    const protocol = protocolOf(bytes[at + 5] ?? 0);
    let inner = at + 8 + (bytes[at + 6] ?? 0);
    while (inner + 8 <= to && found.length < mostTransforms) {
      const length = uint16(bytes, inner + 2);
      found.push({ number: bytes[inner + 4] ?? 0, protocol, transforms: attributes1(bytes, inner + 8, Math.min(to, inner + length)) });
      if (length < 8) break;
      inner += length;
    }
    if (size < 8 || bytes[at] === 0) break;
    at += size;
  }
  return found;
}

function attributes1(bytes: Uint8Array, at: number, end: number): Transform[] {
  const values: [type: number, value: number][] = [];
  while (at + 4 <= end && values.length < 32) {
    const type = uint16(bytes, at);
    const value = uint16(bytes, at + 2);
    if (type & 0x8000) {
      values.push([type & 0x7fff, value]);
      at += 4;
      continue;
    }
    // A long value: a lifetime of four bytes.
    if (value === 4 && at + 8 <= end) values.push([type, uint32(bytes, at + 4)]);
    at += 4 + value;
  }
  const keyLength = values.find(([type]) => type === 14)?.[1] ?? null;
  return values.flatMap(([type, value]) => {
    const named = attributeOf(type, value, keyLength);
    return named ? { what: named[0], name: named[1], id: value, keyLength: type === 1 ? keyLength : null } : [];
  });
}
