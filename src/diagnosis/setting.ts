import type { Layer } from '../tree/tree.ts';
import type { Evidence } from './evidence.ts';

/** What the text as a whole is about: which protocols and ways of authenticating it names, and the layer of each problem. */
export interface Setting {
  readonly named: ReadonlyMap<string, number>;
  readonly layers: ReadonlyMap<string, Layer>;
  /** The products that name themselves in the text. */
  readonly marked: ReadonlySet<string>;
}

/** Printers whose words many products print: their messages fit every text. */
const common: ReadonlySet<string> = new Set(['ike-notify', 'bgp', 'bgp-show', 'frr', 'strongswan', 'libreswan', 'racoon', 'network-tools', 'cisco-ios-xe']);
const kin: readonly (readonly string[])[] = [
  ['cisco-asa', 'cisco-ftd'],
  ['azure', 'windows-rras'],
  ['strongswan', 'pfsense', 'vyos', 'sophos', 'unifi', 'meraki', 'sddc'],
  ['racoon', 'mikrotik', 'palo-alto', 'meraki', 'f5-big-ip', 'other-clouds'],
];

/** Less than 1 for the words of a product in a text that another one evidently printed. */
export function kinshipOf({ message }: Evidence, marked: ReadonlySet<string>): number {
  if (marked.size === 0 || marked.has(message.by) || common.has(message.by)) return 1;
  return kin.some((family) => family.includes(message.by) && family.some((by) => marked.has(by))) ? 1 : 0.5;
}

/** Less than 1 for a message of the one protocol in a text that speaks of the other only: "authentication failed" is said by both. */
export function fitOf({ problems }: Evidence, { named, layers }: Setting): number {
  const ike = named.get('ike') ?? 0;
  const bgp = named.get('bgp') ?? 0;
  const layer = layers.get(problems[0] ?? '');
  if (layer === undefined || ike > 0 === bgp > 0) return 1;
  const isBgp = layer === 'bgp';
  if (bgp > 0) return isBgp || layer === 'traffic' || layer === 'stability' ? 1 : 0.5;
  return isBgp ? 0.5 : 1;
}

/** Where a message leaves key or certificate open and the text names only one of them, the other goes to the end. */
export function withMethod(evidence: Evidence, named: ReadonlyMap<string, number>): Evidence {
  const { problems } = evidence;
  if (!problems.includes('certificate-problem') || !problems.includes('pre-shared-key-mismatch') || namesMethod(evidence)) return evidence;
  const key = named.get('key') ?? 0;
  const certificate = named.get('certificate') ?? 0;
  if (key > 0 === certificate > 0) return evidence;
  const [right, wrong] = key > 0 ? ['pre-shared-key-mismatch', 'certificate-problem'] : ['certificate-problem', 'pre-shared-key-mismatch'];
  const rest = problems.filter((id) => id !== right && id !== wrong);
  return { ...evidence, problems: problems[0] === wrong ? [right, ...rest, wrong] : [...problems.filter((id) => id !== wrong), wrong] };
}

/** True where the line itself speaks of the way of authenticating: the message's own order holds. */
function namesMethod({ lines }: Evidence): boolean {
  return /shared|psk|certificate|public key|rsa|signature/i.test(lines[0]?.text ?? '');
}
