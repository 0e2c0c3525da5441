import type { Layer } from '../tree/tree.ts';
import type { Evidence } from './evidence.ts';

/** What the text as a whole is about: which protocols and ways of authenticating it names, and the layer of each problem. */
export interface Setting {
  readonly named: ReadonlyMap<string, number>;
  readonly layers: ReadonlyMap<string, Layer>;
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

/** True for a message that speaks of the way of authenticating itself: its own order holds. */
function namesMethod({ message }: Evidence): boolean {
  return message.texts.some((text) => /shared|psk|certificate|public key|rsa|signature/i.test(text));
}
