import type { Line } from '../line.ts';
import type { Range } from '../ranges.ts';
import { bitsOf, networkOf, numberOf, overlap } from '../ranges.ts';
import type { StateFact } from './fact.ts';

const address = String.raw`\d{1,3}(?:\.\d{1,3}){3}`;
/** What Cisco encrypts: from these, to those; ASA has masks, IOS the opposite. */
const rule = new RegExp(String.raw`\bpermit ip (${address}) (${address}) (${address}) (${address})`);
/** The two sides of the other end in one line, as its console or somebody tells them. */
const sides = new RegExp(
  String.raw`\blocal (?:networks?|subnets?|prefix(?:es)?)\W{0,3}(?:are |is )?((?:${address}/\d+[, ]*)+).*?\bremote (?:networks?|subnets?|prefix(?:es)?)\W{0,3}(?:are |is )?((?:${address}/\d+[, ]*)+)`,
  'i',
);
const isUp = /#pkts \w+: [1-9]|\bIPsec\w* Tunnels\s*: [1-9]|\bINSTALLED\b|"?tunnel_status"?\s*:\s*"?UP\b/i;

/** Finds a network of a crypto ACL that the other end writes differently, where no IPsec SA stands. */
export function readCryptoAcls(lines: readonly Line[]): StateFact[] {
  if (lines.some(({ text }) => isUp.test(text))) return [];
  const theirs = lines.flatMap(({ text }) => {
    const [, local = '', remote = ''] = sides.exec(text) ?? [];
    return local ? [{ local: rangesOf(local), remote: rangesOf(remote) }] : [];
  });
  const found = lines.find(({ text }) => {
    const [, from = '', fromMask = '', to = '', toMask = ''] = rule.exec(text) ?? [];
    const [own, far] = [rangeOf(from, fromMask), rangeOf(to, toMask)];
    return own !== null && far !== null && theirs.some(({ local, remote }) => isUnlike(own, remote) || isUnlike(far, local));
  });
  return found ? [{ line: found.number, says: 'networks differ' }] : [];
}

/** None of the list is the same network, and one of them is a part of it or holds it. */
const isUnlike = (one: Range, list: readonly Range[]): boolean =>
  list.some((other) => overlap(one, other)) && !list.some((other) => one[0] === other[0] && one[1] === other[1]);

const rangesOf = (list: string): Range[] =>
  list
    .split(/[, ]+/)
    .map(networkOf)
    .filter((one) => one !== null);

function rangeOf(first: string, mask: string): Range | null {
  const hosts = numberOf(mask);
  if (hosts === null) return null;
  return networkOf(`${first}/${mask.startsWith('255.') ? bitsOf(mask) : 32 - Math.log2(hosts + 1)}`);
}
