import { exchangeName } from '../../ike/exchange.ts';
import { isError } from '../../ike/notify.ts';
import { payload1, payload2 } from '../../ike/payload.ts';
import type { VendorIds } from '../../ike/vendor.ts';
import { vendorName } from '../../ike/vendor.ts';
import { hex, uint16, uint32 } from './bytes.ts';
import { ikeHeader } from './is-ike.ts';
import type { IkeMessage, Notify, Proposal } from './facts.ts';

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

const mostPayloads = 64;
export const mostTransforms = 400;

/** What one version of IKE has of its own. */
export interface OfVersion {
  /** What is offered in an SA, from one place in the bytes to another. */
  readonly proposals: (bytes: Uint8Array, at: number, end: number) => Proposal[];
  readonly payloadName: (number: number) => string;
  readonly notifyName: (type: number) => string;
  /** Vendor ids that only it has. */
  readonly vendorIds: VendorIds;
}

/** The version of a message that begins so; what has a later one is read as version 2. */
export const versionOf = (bytes: Uint8Array): 1 | 2 => ((bytes[17] ?? 0) >> 4 === 1 ? 1 : 2);

/** Reads a message as far as its bytes go. `bytes` begin with its header; `own` is of its version. */
export function decodeIke(bytes: Uint8Array, own: OfVersion): Decoded {
  const version = versionOf(bytes);
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
    payloads.push(own.payloadName(next));
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
      if (type === payload1.sa) proposals.push(...own.proposals(bytes, at + 8, to));
      else if (type === payload1.notify) pushNotify(uint16(bytes, at + 6), at + 8 + (bytes[at + 5] ?? 0), to);
      else if (type === payload1.vendor) vendors.push(vendorName(hex(bytes, at, to), own.vendorIds));
      else if (type === payload1.natD || type === 130) {
        // The first is the receiver's, the others are the sender's own (RFC 3947 3.2).
        if (nat.destination.length) nat.source.push(hex(bytes, at, to));
        else nat.destination.push(hex(bytes, at, to));
      }
      return;
    }
    if (type === payload2.sa) proposals.push(...own.proposals(bytes, at, to));
    else if (type === payload2.ke && at + 2 <= to) group = uint16(bytes, at);
    else if (type === payload2.vendor) vendors.push(vendorName(hex(bytes, at, to), own.vendorIds));
    else if (type === payload2.notify && at + 4 <= to) {
      const kind = uint16(bytes, at + 2);
      const data = at + 4 + (bytes[at + 1] ?? 0);
      if (kind === 16388) nat.source.push(hex(bytes, data, to));
      if (kind === 16389) nat.destination.push(hex(bytes, data, to));
      pushNotify(kind, data, to);
    }
  }

  function pushNotify(type: number, data: number, to: number): void {
    notifies.push({ type, name: own.notifyName(type), isError: isError(type), data: hex(bytes, data, Math.min(to, data + 24)) });
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
export const protocolOf = (number: number): Proposal['protocol'] =>
  number === 1 || number === 2 || number === 3 ? protocols[number] : 'other';
