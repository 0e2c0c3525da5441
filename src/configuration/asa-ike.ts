import { groupNamed, hashNamed, isCombined, type Cipher, type Group, type Hash } from '../ike/algorithm.ts';
import type { IkeVersion, Proposal, Values } from '../settings/end.ts';
import { takeAll, type Command, type Names, type Notes, type Rule } from './cisco-lines.ts';
import { cipherOf, listed, noteUnsaid } from './cisco-transforms.ts';
import { EndBuilder, unreadIdentity } from './format.ts';

interface Policy {
  readonly number: number;
  readonly command: Command;
  readonly notes: Notes;
  encryption: readonly Cipher[];
  integrity: readonly Hash[];
  prf: readonly Hash[];
  group: readonly Group[];
  authentication: string;
  lifetime: { readonly seconds: number; readonly line: number } | null;
}

type Method = Values['auth-method'];
const methodOf = (authentication: string): Method => (authentication === 'pre-share' ? 'pre-shared key' : 'certificate');

/** IKE of an ASA: policies that hold for every peer, the interfaces that it is on for, and what is one for the whole device. */
export class AsaIke {
  readonly notes: Notes;
  /** What holds for every peer. */
  readonly all = new EndBuilder();
  /** Where each version is on, `2 outside`. */
  readonly enabled = new Set<string>();
  sendsAddress: number | null = null;
  readonly #policies: Readonly<Record<IkeVersion, Map<number, Policy>>> = { 1: new Map(), 2: new Map() };
  readonly #offers = new Map<string, EndBuilder>();

  constructor(notes: Notes) {
    this.notes = notes;
  }

  /** Takes the line where it is one of IKE. */
  take(command: Command): boolean {
    if (!/^(?:no )?(?:crypto )?(?:isakmp|ikev1|ikev2) /.test(command.text)) return false;
    takeAll([command], rules, plain, this, this.notes);
    return true;
  }

  policy(version: IkeVersion, number: number, lines: readonly Command[], command: Command): void {
    const nothing = { encryption: [], integrity: [], prf: [], group: [], authentication: '', lifetime: null };
    const policy = this.#policies[version].get(number) ?? { number, command, notes: this.notes, ...nothing };
    this.#policies[version].set(number, policy);
    takeAll(lines, policyRules, /^(?:no |exit)/, policy, this.notes);
  }

  hasPolicy(version: IkeVersion): boolean {
    return this.#policies[version].size > 0;
  }

  /** The first policy of a version that takes this method, as its line calls it. */
  called(version: IkeVersion, method: Method | undefined): Names {
    const [first] = this.#sorted(version, method);
    if (!first) return {};
    const kind = first.command.text.includes('isakmp') ? 'isakmp' : 'ikev1';
    return version === 2 ? { 'ikev2 policy': String(first.number) } : { 'ikev1 policy': `${kind} policy ${first.number}` };
  }

  /** Policies in their order. In IKEv1 each takes one method: with the peer's own those that take another count for nothing. */
  #sorted(version: IkeVersion, method: Method | undefined): readonly Policy[] {
    const all = [...this.#policies[version].values()].sort((one, other) => one.number - other.number);
    const ofMethod = all.filter(({ authentication }) => !authentication || !method || methodOf(authentication) === method);
    if (all[0] && !ofMethod.length)
      this.notes.add(all[0].command, `No policy takes a peer with a ${method}: its authentication is another.`);
    return ofMethod;
  }

  /** What the text says of a version to peers of this method, where it is known. */
  endFor(version: IkeVersion, method: Method | undefined): EndBuilder {
    const key = `${version} ${method ?? ''}`;
    const known = this.#offers.get(key);
    if (known) return known;
    const end = new EndBuilder();
    this.#offers.set(key, end);
    const policies = this.#sorted(version, method);
    const proposals = policies.flatMap((policy) => (version === 1 ? [asOne(policy)] : split(policy)));
    const [first] = policies;
    // One that says nothing but its lifetime is only half in this text.
    if (first && proposals.some(says)) end.set('ike-proposals', proposals, first.command.line);
    if (first?.lifetime) end.set('ike-lifetime', first.lifetime.seconds, first.lifetime.line);
    if (first?.authentication) end.set('auth-method', methodOf(first.authentication), first.command.line);
    return end.fillFrom(this.all.end());
  }
}

const plain =
  /^(?:no )?(?:crypto )?(?:isakmp|ikev1|ikev2) (?:am-disable|ipsec-over-tcp|disconnect-notify|reload-wait|limit|cookie-challenge|remote-access|redirect|notify|client-services|identity (?:auto|address))/;

const rules: readonly Rule<AsaIke>[] = [
  [/^crypto ikev2 policy (\d+)$/, (ike, [number], command) => ike.policy(2, Number(number), command.inside, command)],
  [/^(?:crypto )?(?:isakmp|ikev1) policy (\d+)$/, (ike, [number], command) => ike.policy(1, Number(number), command.inside, command)],
  // Before 7.0 each line named its policy.
  [
    /^(?:crypto )?isakmp policy (\d+) (.+)$/,
    (ike, [number, text = ''], command) => ike.policy(1, Number(number), [{ ...command, text }], command),
  ],
  [/^(?:crypto )?(?:isakmp|ikev1) enable (\S+)/, (ike, [zone = '']) => void ike.enabled.add(`1 ${zone}`)],
  [/^crypto ikev2 enable (\S+)/, (ike, [zone = '']) => void ike.enabled.add(`2 ${zone}`)],
  [/^(?:crypto )?isakmp identity address$/, (ike, _, { line }) => void (ike.sendsAddress = line)],
  [/^(?:crypto )?isakmp identity key-id (\S+)$/, ({ all }, [value = ''], { line }) => all.set('local-id', { type: 'key-id', value }, line)],
  [
    /^(?:crypto )?isakmp identity hostname$/,
    ({ all, notes }, _, command) => {
      all.set('local-id', unreadIdentity, command.line);
      notes.add(command, 'The identity that it sends is made of the device’s name: it was not compared.');
    },
  ],
  [/^(no )?(?:crypto )?isakmp nat-traversal/, ({ all }, [no], { line }) => all.set('nat-traversal', no ? 'off' : 'automatic', line)],
  [/^(no )?crypto ikev2 fragmentation/, ({ all }, [no], { line }) => all.set('ike-fragmentation', !no, line)],
];

const policyRules: readonly Rule<Policy>[] = [
  [/^encryption (.+)$/, (into, [words = ''], command) => void (into.encryption = listed(words, cipherOf, command, into.notes))],
  [
    /^(?:hash|integrity) (.+)$/,
    (into, [words = ''], command) => void (into.integrity = listed(words, hashNamed, command, into.notes, 'null')),
  ],
  [/^prf (.+)$/, (into, [words = ''], command) => void (into.prf = listed(words, hashNamed, command, into.notes))],
  [/^group (.+)$/, (into, [words = ''], command) => void (into.group = listed(words, groupNamed, command, into.notes))],
  [/^authentication (\S+)$/, (into, [method = '']) => void (into.authentication = method)],
  [/^lifetime (?:seconds )?(\d+)$/, (into, [seconds], { line }) => void (into.lifetime = { seconds: Number(seconds), line })],
  [
    /^lifetime (?:seconds )?none$/,
    ({ notes }, _, command) => notes.add(command, 'An IKE SA without an end: the lifetime was not compared.'),
  ],
];

const says = ({ encryption, integrity, groups }: Proposal): boolean => encryption.length + integrity.length + groups.length > 0;

function asOne({ encryption, integrity, group, command, notes }: Policy): Proposal {
  noteUnsaid({ encryption, hash: integrity, group }, command, notes);
  return { encryption, integrity, prf: [], groups: group, esn: [] };
}

/** Ciphers that prove integrity themselves are offered apart from the others. Where no PRF is said it is the release's own, not the integrity's hash. */
function split({ encryption, integrity, prf, group, command, notes }: Policy): readonly Proposal[] {
  const isCombinedAlone = encryption.length > 0 && encryption.every(isCombined);
  noteUnsaid({ encryption, ...(isCombinedAlone ? {} : { integrity }), group, prf }, command, notes);
  const kinds = encryption.length ? apart(encryption, integrity) : [{ encryption, integrity }];
  return kinds.map((one) => ({ ...one, integrity: prf.length ? one.integrity : [], prf, groups: group, esn: [] }));
}

/** Encryptions, each kind with the integrity that it takes. */
export function apart(encryption: readonly Cipher[], integrity: readonly Hash[]): readonly Pick<Proposal, 'encryption' | 'integrity'>[] {
  const combined = encryption.filter(isCombined);
  const plainOnes = encryption.filter((cipher) => !isCombined(cipher));
  const first = combined.length ? [{ encryption: combined, integrity: [] }] : [];
  const second = plainOnes.length ? [{ encryption: plainOnes, integrity }] : [];
  return encryption[0] !== undefined && isCombined(encryption[0]) ? [...first, ...second] : [...second, ...first];
}
