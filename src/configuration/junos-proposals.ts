import { cipherNamed, groupNamed, hashNamed, isCombined, type Group } from '../ike/algorithm.ts';
import type { Proposal } from '../settings/end.ts';
import type { Branch, Leaf } from './branch.ts';
import { ahAlone } from './child-groups.ts';
import type { Called } from './format.ts';
import { ikeSets, ipsecSets } from './junos-proposal-sets.ts';
import type { Remarks } from './remarks.ts';

/** Proposals that a policy of Junos names, and what else its proposals say. */
export interface Named {
  /** Null where one of them is not in the text, or does not say all that counts: what is taken then is not known. */
  readonly proposals: readonly Proposal[] | null;
  readonly line: number;
  /** What the first of them has that has it. */
  readonly lifetime?: Leaf;
  readonly kilobytes?: Leaf;
  readonly method?: { readonly value: 'pre-shared key' | 'certificate'; readonly line: number };
  readonly called: Called;
}

type Kind = 'ike' | 'ipsec';

/** What a policy's `proposals` or `proposal-set` mean; null where it names none that the text holds. */
export function namedProposals(policy: Branch, kind: Kind, root: Branch, remarks: Remarks): Named | null {
  const set = policy.value('proposal-set');
  const names = policy.values('proposals');
  if (set && names.length === 0) return ofSet(set, kind, remarks);
  const found = names.flatMap((name) => {
    const proposal = root.at('security', kind, 'proposal', name.value);
    if (!proposal)
      remarks.add(name.line, `The proposal ${name.value} is not in this text: paste show configuration security ${kind} as well.`);
    return proposal ?? [];
  });
  if (names.length === 0) return null;
  const read = found.flatMap((branch) => readProposal(branch, kind, remarks) ?? []);
  const ofEsp = read.filter((one) => one !== 'AH');
  const line = names[0]?.line ?? policy.latest;
  const hasFirst = found[0]?.word === names[0]?.value;
  return {
    proposals: read.length === names.length ? ofEsp : null,
    line: found.length === 1 && found[0] ? found[0].line : line,
    ...(hasFirst ? { ...first('lifetime', found, 'lifetime-seconds'), ...first('kilobytes', found, 'lifetime-kilobytes') } : {}),
    ...methodOf(found),
    called: Object.fromEntries(names.map(({ value }, at) => [at ? `${kind} proposal ${at + 1}` : `${kind} proposal`, value])),
  };
}

function ofSet(set: Leaf, kind: Kind, remarks: Remarks): Named | null {
  const sets = kind === 'ike' ? ikeSets : ipsecSets;
  const known = Object.hasOwn(sets, set.value) ? sets[set.value] : undefined;
  if (!known) {
    remarks.add(set.line, `No proposal set has this name; Junos knows ${Object.keys(sets).join(', ')}.`);
    return null;
  }
  return {
    proposals: known.proposals,
    line: set.line,
    ...(known.method && { method: { value: known.method, line: set.line } }),
    called: {},
  };
}

function first<Key extends string>(key: Key, proposals: readonly Branch[], word: string): { readonly [K in Key]?: Leaf } {
  const leaf = proposals.flatMap((proposal) => proposal.value(word) ?? [])[0];
  return (leaf ? { [key]: leaf } : {}) as { readonly [K in Key]?: Leaf };
}

function methodOf(proposals: readonly Branch[]): Pick<Named, 'method'> {
  const leaf = proposals.flatMap((proposal) => proposal.value('authentication-method') ?? [])[0];
  if (!leaf) return {};
  return { method: { value: leaf.value === 'pre-shared-keys' ? 'pre-shared key' : 'certificate', line: leaf.line } };
}

function readProposal(branch: Branch, kind: Kind, remarks: Remarks): Proposal | 'AH' | null {
  branch.pass('description', 'apply-groups', 'signature-hash-algorithm');
  const protocol = kind === 'ipsec' ? branch.value('protocol') : undefined;
  if (protocol?.value === 'ah') {
    branch.pass('encryption-algorithm', 'authentication-algorithm', 'lifetime-seconds', 'lifetime-kilobytes');
    remarks.add(protocol.line, ahAlone);
    return 'AH';
  }
  const cipher = algorithm(branch, 'encryption-algorithm', cipherNamed, remarks);
  const hash = algorithm(branch, 'authentication-algorithm', hashNamed, remarks);
  const group = algorithm(branch, 'dh-group', groupNamed, remarks);
  if (cipher === 'unknown' || hash === 'unknown' || group === 'unknown') return null;
  const combined = cipher !== null && isCombined(cipher);
  const missing = [
    ...(cipher ? [] : ['encryption-algorithm']),
    ...(hash === null && (kind === 'ike' || !combined) ? ['authentication-algorithm'] : []),
    ...(kind === 'ike' && group === null ? ['dh-group'] : []),
  ];
  if (missing.length)
    remarks.add(branch.latest, `The proposal ${branch.word} has no ${missing.join(' and no ')}: what Junos takes then is not known here.`);
  // A list without it would say that there is none.
  if (cipher === null || (hash === null && (kind === 'ike' || !combined))) return null;
  const esn = branch.at('extended-sequence-number') !== undefined;
  return {
    encryption: [cipher],
    integrity: hash && !combined ? [hash] : [],
    // Beside AES-GCM the hash of IKE is that of the PRF.
    prf: hash && combined && kind === 'ike' ? [hash] : [],
    groups: kind === 'ike' && group !== null ? [group] : [],
    esn: esn ? [true] : [],
  };
}

function algorithm<T>(branch: Branch, word: string, named: (text: string) => T | null, remarks: Remarks): T | 'unknown' | null {
  const leaf = branch.value(word);
  if (!leaf) return null;
  // The same name in a proposal of IKE, and yet packets that the other end drops: what comes of it is not foretold.
  if (leaf.value === 'hmac-sha-256-96') {
    remarks.add(
      leaf.line,
      'This is SHA-256 cut to 96 bits, of an old draft: packets of a peer that cuts to 128 bits, as RFC 4868 says, are dropped. Set hmac-sha-256-128.',
    );
    return 'unknown';
  }
  const known = named(leaf.value);
  if (known !== null) return known;
  remarks.add(leaf.line, `No ${word} of Junos has the name ${leaf.value.slice(0, 40)}: the commit fails, and the proposal is not taken.`);
  return 'unknown';
}

/** The groups of `perfect-forward-secrecy keys`. */
export function groupsOfPfs(policy: Branch, remarks: Remarks): { readonly value: readonly Group[]; readonly line: number } | null {
  const keys = policy.values('perfect-forward-secrecy', 'keys');
  const line = keys.at(-1)?.line;
  if (line === undefined) return null;
  const groups = keys.flatMap(({ value, line: at }) => {
    const group = groupNamed(value);
    if (group === null) remarks.add(at, `Junos knows no group of the name ${value.slice(0, 40)}.`);
    return group ?? [];
  });
  return groups.length ? { value: groups, line } : null;
}
