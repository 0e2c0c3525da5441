import { sumOfMarks } from './sum-of-marks.ts';

const at = String.raw`^(?:[\w./-]+(?:\(config[\w-]*\))?[#>] ?)?[ \t]*`;
const marks: readonly (readonly [mark: RegExp, weight: number])[] = [
  [/^(?:: Saved[ \t]*$|ASA Version \d|PIX Version \d)/m, 0.9],
  [new RegExp(`${at}tunnel-group \\S+ (?:type ipsec-|ipsec-attributes|general-attributes)`, 'm'), 0.7],
  [new RegExp(`${at}crypto (?:ikev1 (?:policy|enable)|isakmp enable|ikev2 (?:policy \\d+[ \\t]*$|enable)) ?`, 'm'), 0.5],
  [new RegExp(`${at}crypto ipsec (?:ikev1 transform-set|ikev2 ipsec-proposal) \\S`, 'm'), 0.8],
  [new RegExp(`${at}crypto map \\S+ (?:\\d+ (?:match address|set (?:peer|pfs|transform-set|ikev))|interface) `, 'm'), 0.6],
  [new RegExp(`${at}(?:access-list \\S+ extended (?:permit|deny)|sysopt connection |group-policy \\S+ attributes) ?`, 'm'), 0.4],
  [new RegExp(`${at}(?:nameif \\S|security-level \\d|tunnel source interface \\S)`, 'm'), 0.4],
  [new RegExp(`${at}address-family ipv4 unicast[ \\t]*$`, 'm'), 0.1],
  // IOS shows the family without unicast.
  [/^ *address-family ipv4 unicast\s+network [\d.]+ mask /m, 0.5],
  [new RegExp(`${at}prefix-list \\S+ seq \\d+ `, 'm'), 0.3],
  [new RegExp(`${at}crypto (?:ikev2 (?:keyring|profile)|keyring) \\S`, 'm'), -0.8],
];

/** How much a text looks like ASA. */
export const looksLikeAsa = (text: string): number => sumOfMarks(text, marks);
