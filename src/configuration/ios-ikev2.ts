import { groupNamed, hashNamed, type Cipher, type Group, type Hash } from '../ike/algorithm.ts';
import type { Identity, Proposal } from '../settings/end.ts';
import { Key } from '../settings/key.ts';
import { keyFrom, keyOfBoth } from './cisco-keys.ts';
import { takeAll, type Command, type Names, type Notes, type Rule } from './cisco-lines.ts';
import { cipherOf, listed } from './cisco-transforms.ts';
import { EndBuilder, unreadIdentity } from './format.ts';
import { addressIdentity, inDomain, setPeerId, type Match } from './ios-identity.ts';
import { IosKeyrings, setKey } from './ios-keyrings.ts';

interface Suite {
  readonly command: Command;
  readonly notes: Notes;
  encryption: readonly Cipher[];
  integrity: readonly Hash[];
  prf: readonly Hash[];
  group: readonly Group[];
}

interface Policy {
  readonly name: string;
  readonly command: Command;
  readonly proposals: string[];
  readonly addresses: string[];
}

interface Profile {
  readonly command: Command;
  readonly end: EndBuilder;
  readonly matches: Match[];
  readonly methods: Map<string, string>;
  /** Keys that stand in the profile itself, by `local` and `remote`. */
  readonly keys: Map<string, Key>;
  readonly notes: Notes;
  keyring: { readonly name: string; readonly line: number } | null;
  template: string | null;
}

/** It is offered, and what is in it can't be told from the text. */
const notSaid: Proposal = { encryption: [], integrity: [], prf: [], groups: [], esn: [] };

/** IKEv2 of IOS: proposals and policies, which hold for the addresses that they name, keyrings and profiles. */
export class IosIkev2 {
  readonly notes: Notes;
  readonly #suites = new Map<string, Suite>();
  readonly #policies = new Map<string, Policy>();
  /** By the address that they name; `''` holds for all. */
  readonly #policyFor = new Map<string, Policy>();
  readonly #keyrings: IosKeyrings;
  readonly #profiles = new Map<string, Profile>();
  readonly #templates = new Map<string, string>();
  readonly #all = new EndBuilder();

  constructor(notes: Notes) {
    this.notes = notes;
    this.#keyrings = new IosKeyrings(notes);
  }

  /** Takes the line where it is one of IKEv2. */
  take(command: Command): boolean {
    if (!/^(?:no )?crypto ikev2 /.test(command.text)) return false;
    takeAll([command], rules, plain, this, this.notes);
    return true;
  }

  all(): EndBuilder {
    return this.#all;
  }

  /** The profile that makes a tunnel of a template for whoever calls. */
  profileOfTemplate(number: string): string | undefined {
    return this.#templates.get(number);
  }

  /** True where the text has profiles. */
  get isSaid(): boolean {
    return this.#profiles.size > 0;
  }

  /** What the text says of IKEv2 with a peer by a profile, from a local address where that is known. */
  endFor(profileName: string, peer: string, local: string | null, at: Pick<Command, 'line' | 'text'>, called: Names): EndBuilder {
    const end = new EndBuilder().fillFrom(this.#all.end());
    called['ikev2 profile'] = profileName;
    this.#setProposals(end, local, called);
    const profile = this.#profiles.get(profileName);
    if (!profile) {
      this.notes.add(at, `crypto ikev2 profile ${profileName} is not in this text: paste it too.`);
      return end;
    }
    const said = new EndBuilder().fillFrom(profile.end.end());
    setPeerId(said, profile.matches, peer, profile.command, this.notes);
    if (profile.keyring) this.#keyrings.setKey(said, profile.keyring, peer, called);
    return said.fillFrom(end.end());
  }

  #setProposals(end: EndBuilder, local: string | null, called: Names): void {
    // A policy that names the address is nearer than one that holds for all.
    const policy = this.#policyFor.get(local ?? '') ?? this.#policyFor.get('');
    if (!policy) {
      this.#noteIdle(local);
      return;
    }
    called['ikev2 policy'] = policy.name;
    const [only, ...others] = policy.proposals;
    if (only !== undefined && only !== 'default' && !others.length) called['ikev2 proposal'] = only;
    const proposals = policy.proposals.flatMap((name) => this.#proposal(name, policy));
    if (proposals.some((one) => one !== notSaid)) end.set('ike-proposals', proposals, policy.command.line);
  }

  #noteIdle(local: string | null): void {
    const [policy] = this.#policies.values();
    if (policy) {
      const why = 'Its address is not the one that this VPN leaves from, so IOS offers its default proposals.';
      const unknown =
        'The address that this VPN leaves from is not in this text: where it is another one, IOS offers its default proposals.';
      this.notes.add(policy.command, local === null ? unknown : why);
      return;
    }
    for (const { command } of this.#suites.values())
      this.notes.add(
        command,
        'No crypto ikev2 policy in this text names it. Without one IOS offers its default proposals: paste the policy, or add one.',
      );
  }

  #proposal(name: string, policy: Policy): readonly Proposal[] {
    const suite = this.#suites.get(name);
    if (!suite) {
      const why =
        name === 'default'
          ? 'What the default proposal holds depends on the release: add the lines of show crypto ikev2 proposal default.'
          : null;
      this.notes.add(policy.command, why ?? `crypto ikev2 proposal ${name} is not in this text: paste it too.`);
      return [notSaid];
    }
    return [suiteProposal(suite)];
  }

  suite(name: string, command: Command): void {
    const nothing = { encryption: [], integrity: [], prf: [], group: [] };
    const suite = this.#suites.get(name) ?? { command, notes: this.notes, ...nothing };
    this.#suites.set(name, suite);
    takeAll(command.inside, suiteRules, /^(?:no |exit)/, suite, this.notes);
  }

  policy(name: string, command: Command): void {
    const policy = this.#policies.get(name) ?? { name, command, proposals: [], addresses: [] };
    this.#policies.set(name, policy);
    takeAll(command.inside, policyRules, /^(?:match fvrf|no |exit)/, policy, this.notes);
    for (const address of policy.addresses.length ? policy.addresses : [''])
      if (!this.#policyFor.has(address)) this.#policyFor.set(address, policy);
    if (!policy.proposals.length) this.notes.add(command, 'It names no proposal, so IOS does not use it: add proposal and a name.');
  }

  keyring(name: string, command: Command): void {
    this.#keyrings.keyring(name, command);
  }

  profile(name: string, command: Command): void {
    const nothing = { matches: [], methods: new Map<string, string>(), keys: new Map<string, Key>(), keyring: null, template: null };
    const profile = this.#profiles.get(name) ?? { command, end: new EndBuilder(), notes: this.notes, ...nothing };
    this.#profiles.set(name, profile);
    takeAll(command.inside, profileRules, plainOfProfile, profile, this.notes);
    if (profile.template !== null) this.#templates.set(profile.template, name);
    checkProfile(profile, command, this.notes);
  }
}

const plain =
  /^no crypto ikev2 (?:proposal|policy) default|^(?:no )?crypto ikev2 (?:nat keepalive|redirect|cookie-challenge|limit|window|http-url|certificate-cache|diagnose|disconnect-revoked-peers|authorization|name-mangler|client|cluster|policy$|reconnect)/;
const plainOfProfile =
  /^(?:no |exit|description|match (?:fvrf|address|certificate)|ivrf|initial-contact|nat|pki|aaa|redirect|config-exchange|lifetime certificate|reconnect|anyconnect|dynamic|keyring ppk)/;

/** IOS needs of each kind one: what a proposal lacks is not said, as the rest of it may stand in another text. */
function suiteProposal({ command, notes, encryption, integrity, prf, group }: Suite): Proposal {
  const combined = encryption.some((cipher) => cipher.includes('gcm'));
  const missing = [
    ...(encryption.length ? [] : ['encryption']),
    ...(integrity.length || combined ? [] : ['integrity']),
    ...(prf.length || !combined ? [] : ['prf']),
    ...(group.length ? [] : ['group']),
  ];
  if (missing.length) notes.add(command, `It lacks ${missing.join(' and ')}, without which IOS does not use it: add what is missing.`);
  if (combined && integrity.length) notes.add(command, 'AES-GCM needs no integrity, and IOS refuses the two together: use prf instead.');
  return { encryption, integrity: combined ? [] : integrity, prf, groups: group, esn: [] };
}

function checkProfile(into: Profile, command: Command, notes: Notes): void {
  const isUsed = checkParts(into, command, notes);
  if (!isUsed) into.end.set('enabled', 'in part', command.line);
}

/** False where IOS does not use it, or would ask for something that an end with one method has not. */
function checkParts({ matches, methods, keyring }: Profile, command: Command, notes: Notes): boolean {
  const certificates = command.inside.some(({ text }) => text.startsWith('match certificate'));
  if (!matches.length && !certificates)
    notes.add(command, 'It has no match identity remote, so IOS does not use it: add one for the peer.');
  if (!methods.has('local') || !methods.has('remote'))
    notes.add(command, 'IOS uses a profile only with both authentication local and authentication remote: add what is missing.');
  if (methods.get('local') !== methods.get('remote') && methods.size > 1)
    notes.add(
      command,
      'Its two ends authenticate in different ways: the other end has to do it the other way round, which is not compared.',
    );
  if (!keyring && methods.get('remote') === 'pre-share' && !command.inside.some(({ text }) => / key |^keyring/.test(text)))
    notes.add(command, 'It names no keyring, so it has no key: add keyring local.');
  return (matches.length > 0 || certificates) && methods.size > 1 && methods.get('local') === methods.get('remote');
}

const rules: readonly Rule<IosIkev2>[] = [
  [/^crypto ikev2 proposal (\S+)$/, (ike, [name = ''], command) => ike.suite(name, command)],
  [/^crypto ikev2 policy (\S+)$/, (ike, [name = ''], command) => ike.policy(name, command)],
  [/^crypto ikev2 keyring (\S+)$/, (ike, [name = ''], command) => ike.keyring(name, command)],
  [/^crypto ikev2 profile (\S+)$/, (ike, [name = ''], command) => ike.profile(name, command)],
  [/^crypto ikev2 dpd (\d+)/, (ike, [seconds], { line }) => ike.all().set('dpd', Number(seconds), line)],
  [/^(no )?crypto ikev2 fragmentation/, (ike, [no], { line }) => ike.all().set('ike-fragmentation', !no, line)],
];

const suiteRules: readonly Rule<Suite>[] = [
  [/^encryption (.+)$/, (into, [words = ''], command) => void (into.encryption = listed(words, cipherOf, command, into.notes))],
  [/^no (integrity|prf)$/, (into, [kind]) => void (into[kind === 'prf' ? 'prf' : 'integrity'] = [])],
  [/^integrity (.+)$/, (into, [words = ''], command) => void (into.integrity = listed(words, hashNamed, command, into.notes))],
  [/^prf (.+)$/, (into, [words = ''], command) => void (into.prf = listed(words, hashNamed, command, into.notes))],
  [/^group (.+)$/, (into, [words = ''], command) => void (into.group = listed(words, groupNamed, command, into.notes))],
];

const policyRules: readonly Rule<Policy>[] = [
  [
    /^proposal (\S+)$/,
    ({ proposals }, [name = '']) => {
      if (!proposals.includes(name)) proposals.push(name);
    },
  ],
  [/^match address local (\S+)$/, ({ addresses }, [address = '']) => void addresses.push(address)],
];

const profileRules: readonly Rule<Profile>[] = [
  [
    /^match identity remote address (\d\S+)(?: ([\d.]+))?$/,
    ({ matches }, [address = '', mask = ''], { line }) => void matches.push({ id: addressIdentity(address, mask), line }),
  ],
  [/^match identity remote any$/, ({ matches }, _, { line }) => void matches.push({ id: { type: 'any', value: 'any' }, line })],
  [
    /^match identity remote (fqdn|email|key-id) (?:(domain) )?(\S+)$/,
    ({ matches }, [type = '', domain, value = ''], { line }) =>
      void matches.push({ id: domain ? inDomain(type, value) : identity(type, value), line }),
  ],
  [
    /^identity local (address|fqdn|email|key-id) (\S+)$/,
    ({ end }, [type = '', value = ''], { line }) => end.set('local-id', identity(type, value), line),
  ],
  [
    /^identity local dn$/,
    ({ end, notes }, _, command) => {
      end.set('local-id', unreadIdentity, command.line);
      notes.add(command, 'The name in its certificate is what it sends; it does not stand in the text.');
    },
  ],
  [
    /^authentication (local|remote) (\S+)(?: key (.+)| .+)?$/,
    (into, [side = '', method = '', typed], command) => takeMethod(into, side, method, typed ?? '', command),
  ],
  // The key is at a RADIUS server.
  [/^keyring aaa /, ({ end }, _, { line }) => end.set('pre-shared-key', Key.hidden(), line)],
  [/^keyring (?:local )?(?!ppk )(\S+)$/, (into, [name = ''], { line }) => void (into.keyring = { name, line })],
  [/^lifetime (\d+)$/, ({ end }, [seconds], { line }) => end.set('ike-lifetime', Number(seconds), line)],
  [/^dpd (\d+)/, ({ end }, [seconds], { line }) => end.set('dpd', Number(seconds), line)],
  [/^no dpd/, ({ end }, _, { line }) => end.set('dpd', 0, line)],
  [/^virtual-template (\d+)/, (into, [number = '']) => void (into.template = number)],
  [/^(no )?shutdown$/, ({ end }, [no], { line }) => end.set('enabled', Boolean(no), line)],
];

function takeMethod(into: Profile, side: string, method: string, typed: string, command: Command): void {
  into.methods.set(side, method);
  if (side === 'local') into.end.set('auth-method', method === 'pre-share' ? 'pre-shared key' : 'certificate', command.line);
  const key = typed ? keyFrom(typed, command, into.notes) : null;
  if (key) into.keys.set(side, key);
  const [local, remote] = [into.keys.get('local'), into.keys.get('remote')];
  if (local && remote) setKey(into.end, keyOfBoth(local, remote), command.line, command, into.notes);
  else if (local) into.end.set('pre-shared-key', local, command.line);
}

function identity(type: string, value: string): Identity {
  if (type === 'email' || type === 'fqdn' || type === 'key-id') return { type, value };
  return { type: 'address', value };
}
