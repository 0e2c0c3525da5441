import type { Line } from '../line.ts';
import { firstGroup } from '../pattern.ts';
import type { StateFact } from './fact.ts';

const address = String.raw`(\d{1,3}(?:\.\d{1,3}){3})`;
/** A request of IKE as tcpdump prints it: who asks whom. */
const asks = new RegExp(String.raw`\b${address}\.(?:500|4500) > ${address}\.(?:500|4500): .*(?:\[I\]|phase 1 I )`);
/** How lists of connections tell their peers: swanctl, ipsec status, Cisco, Junos, iked, VyOS, clouds. */
const listed = new RegExp(
  String.raw`^\s*remote(?:_addrs)?\s*[:=]\s*${address}|\.\.\.${address}|\bset peer ${address}|^\s*address ${address};|\bpeer ${address}|\bright=${address}|"?(?:gateway|cpe|peer|customer)[-_ ]?(?:ip)?[-_ ]?address"?\s*[:=]\s*"?${address}`,
  'i',
);

/** Finds who asks for a tunnel and stands in none of the connections that the text lists. */
export function readStrangers(lines: readonly Line[]): StateFact[] {
  const lists = lines.filter(({ text }) => listed.test(text));
  const [list] = lists;
  if (!list) return [];
  const peers = lists.flatMap(({ text }) => firstGroup(listed, text) ?? []);
  const asked = lines.flatMap(({ text }) => {
    const [, from = '', to = ''] = asks.exec(text) ?? [];
    return from ? [{ from, to }] : [];
  });
  const stranger = asked.find(({ from }) => !lists.some(({ text }) => text.includes(from)));
  return stranger && !asked.some(({ to }) => peers.includes(to)) ? [{ line: list.number, says: 'peer unlisted' }] : [];
}
