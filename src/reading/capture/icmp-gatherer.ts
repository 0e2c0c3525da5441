import type { Addresses } from './addresses.ts';
import type { Header } from './extension-headers.ts';
import { fragmentHeader, passHeaders, splitOf } from './extension-headers.ts';
import type { IcmpError } from './facts.ts';
import { uint16, uint32 } from './bytes.ts';
import type { Moment } from './moment.ts';
import { protocolName } from './protocols.ts';

const codes4: Readonly<Record<number, string>> = {
  0: 'net unreachable',
  1: 'host unreachable',
  2: 'protocol unreachable',
  3: 'port unreachable',
  4: 'need to frag',
  5: 'source route failed',
  9: 'net prohibited',
  10: 'host prohibited',
  13: 'admin prohibited filter',
};
const codes6: Readonly<Record<number, string>> = {
  0: 'no route',
  1: 'admin prohibited',
  2: 'beyond scope',
  3: 'address unreachable',
  4: 'port unreachable',
  5: 'source address failed policy',
  6: 'reject route',
};

export interface IcmpGatherer {
  /** An error of ICMP. */
  take(version: 4 | 6, bytes: Uint8Array, start: number, end: number, from: number, to: number): void;
  facts(): { readonly errors: readonly IcmpError[]; readonly more: number };
}

const mostErrors = 200;

/** Keeps errors of ICMP with the packet that they quote; equal ones once. */
export function createIcmpGatherer(moment: Moment, addresses: Addresses): IcmpGatherer {
  const errors = new Map<string, { -readonly [K in keyof IcmpError]: IcmpError[K] }>();
  let more = 0;
  return {
    take: (version, bytes, start, end, from, to) => {
      const type = bytes[start] ?? 0;
      const code = bytes[start + 1] ?? 0;
      const about = quoted(bytes, start + 8, end, addresses);
      const key = `${from} ${to} ${type} ${code} ${about?.protocol} ${about?.from} ${about?.to} ${about?.ports?.[1]}`;
      const known = errors.get(key);
      if (known) {
        known.times += 1;
        known.last = moment.packet;
        return;
      }
      if (errors.size >= mostErrors) {
        more += 1;
        return;
      }
      const mtu4 = type === 3 && code === 4 ? uint16(bytes, start + 6) : 0;
      const mtu = version === 4 ? mtu4 : type === 2 ? uint32(bytes, start + 4) : 0;
      errors.set(key, {
        packet: moment.packet,
        time: moment.time,
        from: addresses.text(from),
        to: addresses.text(to),
        type,
        code,
        says: saysOf(version, type, code),
        mtu: mtu || null,
        about,
        times: 1,
        last: moment.packet,
      });
    },
    facts: () => ({ errors: [...errors.values()], more }),
  };
}

function saysOf(version: 4 | 6, type: number, code: number): string {
  if (version === 4) return type === 3 ? (codes4[code] ?? `unreachable ${code}`) : type === 11 ? 'time exceeded' : 'source quench';
  if (type === 1) return codes6[code] ?? `unreachable ${code}`;
  return type === 2 ? 'packet too big' : type === 3 ? 'time exceeded' : 'parameter problem';
}

/** The packet that an error quotes: its addresses, and the ports where they are there. */
function quoted(bytes: Uint8Array, at: number, end: number, addresses: Addresses): IcmpError['about'] {
  const version = (bytes[at] ?? 0) >> 4;
  if (version !== 4 && version !== 6) return null;
  const header: Header =
    version === 4 ? { protocol: bytes[at + 9] ?? 0, at: at + ((bytes[at] ?? 0) & 15) * 4 } : { protocol: bytes[at + 6] ?? 0, at: at + 40 };
  if (header.at < at + 20 || header.at > end) return null;
  // What follows the first fragment has no ports (RFC 791 3.1, RFC 8200 4.5).
  let isFirst = version === 6 || (uint16(bytes, at + 6) & 0x1fff) === 0;
  if (version === 6 && passHeaders(bytes, end, header) && header.protocol === fragmentHeader && header.at + 8 <= end) {
    isFirst = (splitOf(bytes, header) & 0xfff8) === 0;
    header.protocol = bytes[header.at] ?? 0;
    header.at += 8;
  }
  const [from, to] =
    version === 4
      ? [addresses.of4(bytes, at + 12), addresses.of4(bytes, at + 16)]
      : [addresses.of6(bytes, at + 8), addresses.of6(bytes, at + 24)];
  const hasPorts = isFirst && (header.protocol === 17 || header.protocol === 6) && header.at + 4 <= end;
  return {
    protocol: protocolName(header.protocol),
    from: addresses.text(from),
    to: addresses.text(to),
    ports: hasPorts ? [uint16(bytes, header.at), uint16(bytes, header.at + 2)] : null,
  };
}
