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
const common: ReadonlySet<string> = new Set([
  'ike-notify',
  'bgp',
  'bgp-show',
  'frr',
  'strongswan',
  'libreswan',
  'racoon',
  'network-tools',
  'cisco-ios-xe',
]);
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
  if (bgp > 0) return isBgp || layer === 'traffic' || layer === 'stability' ? 1 : 0.35;
  return isBgp ? 0.5 : 1;
}

/** Where a message leaves key or certificate open and its line, else the whole text, names only one of them, the other goes to the end. */
export function withMethod(evidence: Evidence, named: ReadonlyMap<string, number>): Evidence {
  const { problems, lines } = evidence;
  if (!problems.includes('certificate-problem') || !problems.includes('pre-shared-key-mismatch')) return evidence;
  const line = lines[0]?.text ?? '';
  const here = { key: keyWords.test(line), certificate: certificateWords.test(line) };
  const { key, certificate } =
    here.key || here.certificate ? here : { key: (named.get('key') ?? 0) > 0, certificate: (named.get('certificate') ?? 0) > 0 };
  if (key === certificate) return evidence;
  const [right, wrong] = key ? ['pre-shared-key-mismatch', 'certificate-problem'] : ['certificate-problem', 'pre-shared-key-mismatch'];
  const rest = problems.filter((id) => id !== right && id !== wrong);
  return { ...evidence, problems: problems[0] === wrong ? [right, ...rest, wrong] : [...problems.filter((id) => id !== wrong), wrong] };
}

const keyWords = /shared[- ](?:key|secret)|\bpsk\b/i;
const certificateWords = /certificate|public key|\brsa|signature/i;
