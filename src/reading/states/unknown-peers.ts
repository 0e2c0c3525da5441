import { addressesOf, isLinkLocal, isPrivate } from '../../text/addresses.ts';
import type { Line } from '../line.ts';
import type { StateFact } from './fact.ts';

/** A packet of IKE's first exchange as tcpdump, FortiOS, PAN-OS and RouterOS print it. */
const packet = /\b(\d{1,3}(?:\.\d{1,3}){3})[.:]500 ?(?:->|>) ?(\d{1,3}(?:\.\d{1,3}){3})[.:]500\b/;
/** What is asked for or filtered by is no list. */
const command = /\bhost\b|\bfilters?\b|\btcpdump\b|\bsniffer\b|\bgrep\b|\bping\b/i;
/** A list of tunnels says of each how it is. */
const ofTunnels =
  /\bRD\b|\bv[12]:\d|\bQM_IDLE\b|\bMM_[A-Z]|:(?:500|4500)\b|\bup\b|\bdown\b|selectors|established|ready|\bactive\b|\binit\b|connecting|erouted|installed|\bvpn\b|\bipsec\b|remote[-_ ]?g|peer/i;
const leastOfList = 2;
const manySent = 2;

/** Finds IKE that comes from an address that the list of tunnels beside it does not have: its peer has another address there, or none. */
export function readUnknownPeers(lines: readonly Line[]): StateFact[] {
  const sent = lines.flatMap(({ number, text }) => {
    const [, from = '', to = ''] = packet.exec(text) ?? [];
    return from ? [{ line: number, from, to }] : [];
  });
  const packets = new Set(sent.map(({ line }) => line));
  const listed = lines.filter(({ number, text }) => !packets.has(number) && !command.test(text) && ofTunnels.test(text));
  const known = listed.flatMap(({ text }) => addressesOf(text).filter((one) => !isPrivate(one) && !isLinkLocal(one)));
  const often = (address: string): number => known.filter((one) => one === address).length;
  const first = sent.find(({ from, to }) => {
    const same = sent.filter((one) => one.from === from && one.to === to).length;
    const isAnswered = sent.some((one) => one.from === to && one.to === from);
    // This end's own address stands in every row, or in none.
    return same >= manySent && !isAnswered && often(from) === 0 && often(to) !== 1;
  });
  const others = new Set(known.filter((one) => one !== first?.to));
  return first && others.size >= leastOfList ? [{ line: first.line, says: 'peer unknown' }] : [];
}
