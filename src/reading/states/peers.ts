import { addressesOf, isLinkLocal, isPrivate } from '../../text/addresses.ts';
import type { Line } from '../line.ts';
import { anyOf, anyPiece, firstGroup, joinsValue } from '../pattern.ts';
import type { StateFact } from './fact.ts';

/** How lists of connections and of tunnels tell their peers: content. */
export interface PeerWords {
  /** A connection tells its peer as `{ip}`. */
  readonly listed: readonly string[];
  /** A row of a list of tunnels has one of these. */
  readonly tunnels: readonly string[];
  /** What is asked for or filtered by is no list. */
  readonly asked: readonly string[];
  /** What marks a packet as one that begins. */
  readonly begins: readonly string[];
}

const ip = String.raw`(\d{1,3}(?:\.\d{1,3}){3})`;
/** A packet of IKE as tcpdump, FortiOS, PAN-OS and RouterOS print it. */
const packet = new RegExp(String.raw`\b${ip}[.:](4?500) ?-?> ?${ip}[.:]4?500\b`);
/** A row that is nothing but addresses, as a filter or a list of two columns leaves it. */
const bare = /^\s*\d{1,3}(?:\.\d{1,3}){3}(?:\s+\d{1,3}(?:\.\d{1,3}){3})?\s*$/;
/** Words of somebody who tells, and of no row. */
const spoken = /\b(?:is|are|was|has|have|our|my|their|its|we|they|the)\b/i;
const leastOfList = 2;
const manySent = 2;

interface Sent {
  readonly line: number;
  readonly from: string;
  readonly to: string;
  readonly isFirst: boolean;
  readonly begins: boolean;
}

/** Builds what finds IKE that comes from an address that the list beside it does not have: its peer has another address there, or none. */
export function createPeerReader(words: PeerWords): (lines: readonly Line[]) => StateFact[] {
  const gaps = { '{ip}': ip, '{is}': joinsValue, '{gap}': '[-_ ]?', '{x}': String.raw`\S+` };
  const listed = anyOf(words.listed, gaps);
  const [tunnels, asked, begins] = [anyPiece(words.tunnels), anyPiece(words.asked), anyPiece(words.begins)];

  return (lines) => {
    const sent = lines.flatMap(sentIn);
    if (sent.length === 0) return [];
    const packets = new Set(sent.map(({ line }) => line));
    const others = lines.filter(({ number, text }) => !packets.has(number) && !asked.test(text));
    const stranger = ofConnections(sent, others) ?? ofTunnels(sent, others);
    return stranger ? [{ line: stranger.line, says: 'peer unlisted' }] : [];
  };

  function sentIn({ number, text }: Line): Sent[] {
    const [, from = '', port = '', to = ''] = packet.exec(text) ?? [];
    return from ? [{ line: number, from, to, isFirst: port === '500', begins: begins.test(text) }] : [];
  }

  /** Connections name their peers: who begins and is none of them is one too many. */
  function ofConnections(sent: readonly Sent[], others: readonly Line[]): Sent | undefined {
    const first = sent.filter((one) => one.begins);
    const lists = others.filter(({ text }) => listed.test(text));
    const peers = lists.flatMap(({ text }) => firstGroup(listed, text) ?? []);
    if (lists.length === 0 || first.some(({ to }) => peers.includes(to))) return undefined;
    return first.find(({ from }) => !lists.some(({ text }) => text.includes(from)));
  }

  /** Rows of tunnels do not say whose an address is: this end's own stands in every row, or in none. */
  function ofTunnels(sent: readonly Sent[], others: readonly Line[]): Sent | undefined {
    const rows = others.filter(({ text }) => !spoken.test(text) && (tunnels.test(text) || bare.test(text)));
    const known = rows.flatMap(({ text }) => addressesOf(text).filter((one) => !isPrivate(one) && !isLinkLocal(one)));
    const often = (address: string): number => known.filter((one) => one === address).length;
    const first = sent.find(({ from, to, isFirst }) => {
      const same = sent.filter((one) => one.from === from && one.to === to).length;
      const isAnswered = sent.some((one) => one.from === to && one.to === from);
      return isFirst && same >= manySent && !isAnswered && often(from) === 0 && often(to) !== 1;
    });
    return new Set(known.filter((one) => one !== first?.to)).size >= leastOfList ? first : undefined;
  }
}
