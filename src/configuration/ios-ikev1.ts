import { groupNamed, hashNamed, type Cipher, type Group, type Hash } from '../ike/algorithm.ts';
import type { Identity, Proposal } from '../settings/end.ts';
import { keyFrom, networkFrom, PeerKeys, type PeerKey } from './cisco-keys.ts';
import { takeAll, type Command, type Names, type Notes, type Rule } from './cisco-lines.ts';
import { cipherOf, listed, noteUnsaid } from './cisco-transforms.ts';
import { EndBuilder, unreadIdentity } from './format.ts';
import { addressIdentity, inDomain, setPeerId, type Match } from './ios-identity.ts';

interface Policy {
  readonly number: number;
  readonly command: Command;
  encryption: readonly Cipher[];
  hash: readonly Hash[];
  group: readonly Group[];
  authentication: string;
  lifetime: { readonly seconds: number; readonly line: number } | null;
}

/** What policies offer, and the number of the first. */
interface Offer {
  readonly number: number | null;
  readonly offer: EndBuilder;
}

interface Profile {
  readonly line: number;
  readonly end: EndBuilder;
  readonly keyrings: string[];
  readonly matches: Match[];
}

/** IKEv1 of IOS: policies that hold for every peer, keys, keyrings and profiles. */
export class IosIkev1 {
  readonly notes: Notes;
  readonly #policies = new Map<number, Policy>();
  readonly #profiles = new Map<string, Profile>();
  /** By the name of the keyring; the keys of none are those of `crypto isakmp key`. */
  readonly #keyrings = new Map<string, PeerKeys<PeerKey>>();
  readonly #allKeys = new PeerKeys<PeerKey>();
  /** What holds for every peer. */
  readonly #all = new EndBuilder();
  #aggressive = new Map<string, number>();
  /** What is offered to peers without a key and with one. */
  readonly #offered = new Map<boolean, Offer>();

  constructor(notes: Notes) {
    this.notes = notes;
  }

  /** Takes the line where it is one of IKEv1. */
  take(command: Command): boolean {
    if (!/^(?:no )?crypto (?:isakmp|keyring)\b/.test(command.text)) return false;
    takeAll([command], rules, plain, this, this.notes);
    return true;
  }

  /** What the text says of IKEv1 with a peer, of a profile where one is named. */
  endFor(peer: string, profileName: string | null, at: Pick<Command, 'line' | 'text'>, called: Names): EndBuilder {
    const profile = profileName === null ? undefined : this.#profiles.get(profileName);
    if (profileName !== null && !profile) this.notes.add(at, `crypto isakmp profile ${profileName} is not in this text: paste it too.`);
    const end = new EndBuilder().fillFrom(profile?.end.end() ?? {}).fillFrom(this.#all.end());
    if (profileName !== null) called['isakmp profile'] = profileName;
    if (profile) setPeerId(end, profile.matches, peer, { line: profile.line, text: `crypto isakmp profile ${profileName}` }, this.notes);
    const aggressive = this.#aggressive.get(peer);
    if (aggressive !== undefined) end.set('ike-mode', 'aggressive', aggressive);
    const [ring] = profile?.keyrings ?? [];
    if (ring !== undefined && ring !== 'default') called.keyring = ring;
    this.#setKey(end, peer, profile);
    const { number, offer } = this.#offer(end.has('pre-shared-key'));
    if (number !== null) called['isakmp policy'] = String(number);
    return end.fillFrom(offer.end());
  }

  #setKey(end: EndBuilder, peer: string, profile: Profile | undefined): void {
    // Without a profile that names keyrings IOS looks into all of them.
    const found = profile?.keyrings.length ? this.#keyOf(profile, peer) : this.#allKeys.find(peer);
    if (found?.key) end.set('pre-shared-key', found.key, found.line);
  }

  #keyOf({ keyrings, line }: Profile, peer: string): PeerKey | undefined {
    const missing = keyrings.find((ring) => ring !== 'default' && !this.#keyrings.has(ring));
    if (missing !== undefined)
      this.notes.add({ line, text: `keyring ${missing}` }, `crypto keyring ${missing} is not in this text: paste it too.`);
    const found = keyrings.flatMap((ring) => this.#keyrings.get(ring === 'default' ? '' : ring)?.find(peer) ?? []);
    return found[0];
  }

  /** The policies in their order, with a key those that take one; worked out once, as peers have the same. */
  #offer(hasKey: boolean): Offer {
    const known = this.#offered.get(hasKey);
    if (known) return known;
    const all = [...this.#policies.values()].sort((one, other) => one.number - other.number);
    const ofKey = all.filter(({ authentication }) => authentication === 'pre-share');
    const policies = hasKey && ofKey.length ? ofKey : all;
    const [first] = policies;
    const end = new EndBuilder();
    const offered: Offer = { number: first?.number ?? null, offer: end };
    this.#offered.set(hasKey, offered);
    if (!first) return offered;
    const proposals = policies.map((policy) => this.#proposal(policy));
    end.set('ike-proposals', proposals, first.command.line);
    if (first.lifetime) end.set('ike-lifetime', first.lifetime.seconds, first.lifetime.line);
    const method = first.authentication === 'pre-share' ? 'pre-shared key' : 'certificate';
    if (first.authentication) end.set('auth-method', method, first.command.line);
    else end.fillFrom({ 'auth-method': { value: method, by: 'default', line: null } });
    return offered;
  }

  /** What a policy does not say is not known: releases differ in their defaults. */
  #proposal({ encryption, hash, group, command, authentication }: Policy): Proposal {
    noteUnsaid({ encryption, hash, group }, command, this.notes);
    if (!authentication)
      this.notes.add(command, 'It names no authentication, so IOS asks for certificates: with a key write authentication pre-share.');
    return { encryption, integrity: hash, prf: [], groups: group, esn: [] };
  }

  policy(number: number, command: Command): void {
    const nothing = { encryption: [], hash: [], group: [], authentication: '', lifetime: null };
    const policy = this.#policies.get(number) ?? { number, command, ...nothing };
    this.#policies.set(number, policy);
    takeAll(command.inside, policyRules, /^(?:no |default |exit)/, { policy, notes: this.notes }, this.notes);
  }

  key(ring: string, typed: string, peer: string | null, command: Command): void {
    const keys = this.#keyrings.get(ring) ?? new PeerKeys<PeerKey>();
    this.#keyrings.set(ring, keys);
    const key = { peer: peer ?? '', key: keyFrom(typed, command, this.notes), line: command.line };
    if (peer === null) return;
    if (!keys.add(key))
      this.notes.add(command, 'There is a key for this peer already: IOS keeps the first and refuses this line. Remove the first with no.');
    this.#allKeys.add(key);
  }

  keyring(ring: string, command: Command): void {
    this.#keyrings.set(ring, this.#keyrings.get(ring) ?? new PeerKeys());
    takeAll(command.inside, keyringRules, /^(?:local-address|description|exit)/, { ike: this, ring }, this.notes);
  }

  newProfile(name: string, command: Command): void {
    const profile = this.#profiles.get(name) ?? { line: command.line, end: new EndBuilder(), keyrings: [], matches: [] };
    this.#profiles.set(name, profile);
    takeAll(command.inside, profileRules, plainOfProfile, profile, this.notes);
    if (!command.inside.some(({ text }) => text.startsWith('match ')))
      this.notes.add(command, 'It has no match line, so no peer that connects gets it: add match identity address.');
  }

  /** True where the text says how IKEv1 is to be. */
  get isSaid(): boolean {
    return this.#policies.size > 0 || this.#keyrings.size > 0;
  }

  all(): EndBuilder {
    return this.#all;
  }

  aggressiveWith(peer: string, line: number): void {
    this.#aggressive.set(peer, line);
  }
}

const plain =
  /^no crypto|^crypto isakmp (?:invalid-spi-recovery|aggressive-mode disable|client|nat keepalive|enable|xauth|diagnose|limit|performance|default|policy-set)|^crypto keyring$/;
const plainOfProfile =
  /^(?:no |exit|vrf |self-identity (?:address|fqdn)$|description|local-address|client |isakmp authorization|match certificate|ca trust-point|accounting|virtual-template|qos-group|match identity (?:group|user))/;

const rules: readonly Rule<IosIkev1>[] = [
  [/^crypto isakmp policy (\d+)/, (ike, [number], command) => ike.policy(Number(number), command)],
  [
    /^crypto isakmp key (.+?) address ([\d.]+)(?: ([\d.]+))?(?: no-xauth)?$/,
    (ike, [typed = '', address = '', mask = ''], command) => ike.key('', typed, networkFrom(address, mask), command),
  ],
  [/^crypto isakmp key (.+?) hostname (\S+)/, (ike, [typed = '', host = ''], command) => ike.key('', typed, host, command)],
  [
    /^crypto isakmp key(?: (.*))?$/,
    (ike, [typed = ''], command) => {
      ike.key('', typed, null, command);
      ike.notes.add(command, 'Half a line: behind the key belongs address and the peer’s address.');
    },
  ],
  [/^crypto keyring (\S+)/, (ike, [name = ''], command) => ike.keyring(name, command)],
  [/^crypto isakmp profile (\S+)/, (ike, [name = ''], command) => ike.newProfile(name, command)],
  [/^crypto isakmp keepalive (\d+)/, (ike, [seconds], { line }) => ike.all().set('dpd', Number(seconds), line)],
  [/^no crypto isakmp keepalive/, (ike, _, { line }) => ike.all().set('dpd', 0, line)],
  [/^(no )?crypto isakmp fragmentation/, (ike, [no], { line }) => ike.all().set('ike-fragmentation', !no, line)],
  [/^(no )?crypto isakmp enable$/, (ike, [no], { line }) => ike.all().set('enabled', !no, line)],
  [/^crypto isakmp identity address$/, () => undefined],
  [
    /^crypto isakmp identity (hostname|dn)$/,
    (ike, _, command) => {
      ike.all().set('local-id', unreadIdentity, command.line);
      ike.notes.add(command, 'The identity that it sends is made of the device’s name: it was not compared.');
    },
  ],
  [
    /^crypto isakmp peer (?:ip-)?(?:address|hostname) (\S+)/,
    (ike, [peer = ''], { inside }) => {
      const aggressive = inside.find(({ text }) => text.startsWith('set aggressive-mode'));
      if (aggressive) ike.aggressiveWith(peer, aggressive.line);
    },
  ],
];

interface InPolicy {
  readonly policy: Policy;
  readonly notes: Notes;
}

const policyRules: readonly Rule<InPolicy>[] = [
  [
    /^encr(?:yption)? (.+)$/,
    ({ policy, notes }, [word = ''], command) => void (policy.encryption = listed(word.replace(' ', '-'), cipherOf, command, notes)),
  ],
  [/^hash (\S+)$/, ({ policy, notes }, [word = ''], command) => void (policy.hash = listed(word, hashNamed, command, notes))],
  [/^group (\S+)$/, ({ policy, notes }, [word = ''], command) => void (policy.group = listed(word, groupNamed, command, notes))],
  [/^auth(?:entication)? (\S+)$/, ({ policy }, [method = '']) => void (policy.authentication = method)],
  [/^lifetime (\d+)$/, ({ policy }, [seconds], { line }) => void (policy.lifetime = { seconds: Number(seconds), line })],
];

const keyringRules: readonly Rule<{ readonly ike: IosIkev1; readonly ring: string }>[] = [
  [
    /^pre-shared-key address ([\d.]+)(?: ([\d.]+))? key (.+)$/,
    ({ ike, ring }, [address = '', mask = '', typed = ''], command) => ike.key(ring, typed, networkFrom(address, mask), command),
  ],
  [/^pre-shared-key hostname (\S+) key (.+)$/, ({ ike, ring }, [host = '', typed = ''], command) => ike.key(ring, typed, host, command)],
];

const profileRules: readonly Rule<Profile>[] = [
  [/^keyring (.+)$/, ({ keyrings }, [names = '']) => void keyrings.push(...names.split(' ', 16))],
  [
    /^self-identity (?:(fqdn|user-fqdn|address) )(\S+)$/,
    ({ end }, [type, value = ''], { line }) => end.set('local-id', identity(type, value), line),
  ],
  [
    /^match identity (host|user) (?:(domain) )?(\S+)$/,
    ({ matches }, [kind, domain, value = ''], { line }) => {
      const type = kind === 'user' ? 'email' : 'fqdn';
      matches.push({ id: domain ? inDomain(type, value) : { type, value }, line });
    },
  ],
  [
    /^match identity address ([\d.]+)(?: ([\d.]+))?/,
    ({ matches }, [address = '', mask = ''], { line }) => void matches.push({ id: addressIdentity(address, mask), line }),
  ],
  [/^keepalive (\d+)/, ({ end }, [seconds], { line }) => end.set('dpd', Number(seconds), line)],
  [/^initiate mode aggressive/, ({ end }, _, { line }) => end.set('ike-mode', 'aggressive', line)],
];

function identity(type: string | undefined, value: string): Identity {
  if (type === 'user-fqdn') return { type: 'email', value };
  return { type: type === 'fqdn' ? 'fqdn' : 'address', value };
}
