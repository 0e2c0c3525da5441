import { sumOfMarks } from './sum-of-marks.ts';

const at = String.raw`^(?:[\w./-]+(?:\(config[\w-]*\))?[#>] ?)?[ \t]*`;
const marks: readonly (readonly [mark: RegExp, weight: number])[] = [
  [new RegExp(`${at}crypto ikev2 (?:proposal|keyring|profile) \\S+[ \\t]*$`, 'm'), 0.7],
  [new RegExp(`${at}crypto ipsec transform-set \\S+ (?:esp|ah)-`, 'm'), 0.6],
  [new RegExp(`${at}crypto isakmp (?:policy \\d+[ \\t]*$|key \\S+ |profile \\S+[ \\t]*$)`, 'm'), 0.4],
  [new RegExp(`${at}crypto (?:map \\S+ \\d+ ipsec-isakmp|keyring \\S+)`, 'm'), 0.5],
  [new RegExp(`${at}set (?:ikev2-profile|isakmp-profile|transform-set) \\S+[ \\t]*$`, 'm'), 0.5],
  [new RegExp(`${at}interface (?:Tunnel ?\\d|GigabitEthernet|FastEthernet|TenGigabitEthernet|Loopback|Vlan)`, 'm'), 0.2],
  [new RegExp(`${at}ip (?:tcp adjust-mss \\d|access-list extended \\S|address [\\d.]+ 255\\.)`, 'm'), 0.3],
  [new RegExp(`${at}router bgp [\\d.]+[ \\t]*$`, 'm'), 0.3],
  [new RegExp(`${at}neighbor \\S+ remote-as [\\d.]+[ \\t]*$`, 'm'), 0.2],
  [/^(?:Building configuration\.\.\.|Current configuration : \d+ bytes|service timestamps )/m, 0.4],
  [/^ *address-family ipv4 unicast[ \t]*$/m, -0.1],
  // Huawei, H3C, and what F5 runs its routing from.
  [/^ *(?:sysname |undo |ike (?:proposal|peer) |ipsec (?:proposal|transform-set) |peer \S+ as-number |tmsh )/m, -0.9],
  // FRR and ASA have lines in common with IOS.
  [
    /^(?:frr (?:version|defaults)|Building configuration\.\.\.\s+Current configuration:[ \t]*$)|^ *no bgp ebgp-requires-policy|^ *network \d[\d.]*\/\d|^service integrated-vtysh-config/m,
    -0.6,
  ],
  [
    /^(?:ASA Version |PIX Version |tunnel-group \S+ |crypto (?:ipsec )?ikev1 |crypto ipsec ikev2 |crypto map \S+ \d+ (?:set|match) |access-list \S+ extended | *nameif )/m,
    // However much of it IOS has as well: a release before 8.4 shares most lines.
    -3,
  ],
];

/** How much a text looks like IOS. */
export const looksLikeIos = (text: string): number => sumOfMarks(text, marks);
