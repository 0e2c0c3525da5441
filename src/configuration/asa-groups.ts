import type { IkeVersion } from '../settings/end.ts';
import { Key } from '../settings/key.ts';
import { keyFrom, keyOfBoth } from './cisco-keys.ts';
import { takeAll, type Command, type Notes, type Rule } from './cisco-lines.ts';
import { EndBuilder } from './format.ts';

interface Method {
  readonly says: 'pre-shared key' | 'certificate';
  readonly key: Key | null;
  readonly line: number;
}

interface TunnelGroup {
  readonly name: string;
  readonly notes: Notes;
  readonly end: EndBuilder;
  policy: string | null;
  policyLine: number;
  ikev1: Method | null;
  local: Method | null;
  remote: Method | null;
  /** The line that makes it one for remote users. */
  forUsers: Command | null;
}

/** What a group policy lets through, with the policy and its words. */
interface Allowed {
  readonly versions: readonly IkeVersion[];
  readonly line: number;
  readonly policy: string;
  readonly words: string;
}

/** Tunnel groups and group policies of an ASA: what holds for one peer. */
export class AsaGroups {
  readonly #notes: Notes;
  readonly #groups = new Map<string, TunnelGroup>();
  /** Group policies, by the first line of each. */
  readonly #policies = new Map<string, number>();
  /** Versions that a group policy lets through. */
  readonly #versions = new Map<string, Allowed>();

  constructor(notes: Notes) {
    this.#notes = notes;
  }

  take(command: Command): boolean {
    const [, name, what = ''] = /^tunnel-group (\S+) (\S+)/.exec(command.text) ?? [];
    if (name !== undefined && what !== 'webvpn-attributes') this.#group(name, command);
    const policy = /^group-policy (\S+) attributes$/.exec(command.text)?.[1];
    if (policy !== undefined) this.#policy(policy, command);
    const named = /^group-policy (\S+)/.exec(command.text)?.[1];
    if (named !== undefined && !this.#policies.has(named)) this.#policies.set(named, command.line);
    return name !== undefined || command.text.startsWith('group-policy ');
  }

  /** Versions that the peer's group policy lets through; null where the text does not say it. */
  versionsFor(peer: string): Allowed | null {
    return this.#versions.get(this.#groupFor(peer)?.policy ?? 'DfltGrpPolicy') ?? this.#versions.get('DfltGrpPolicy') ?? null;
  }

  /** Notes where the peer's own group policy leaves open which versions of IKE it lets through. */
  noteOpenPolicy(peer: string): void {
    const name = this.#groupFor(peer)?.policy;
    if (!name || this.versionsFor(peer)) return;
    const line = this.#policies.get(name);
    if (line === undefined)
      this.#notes.add(
        { line: this.#groupFor(peer)?.policyLine ?? 0, text: `default-group-policy ${name}` },
        `group-policy ${name} is not in this text: paste it too.`,
      );
    else
      this.#notes.add(
        { line, text: `group-policy ${name}` },
        'It does not set vpn-tunnel-protocol, so that of DfltGrpPolicy applies: see show running-config all group-policy DfltGrpPolicy.',
      );
  }

  has(peer: string): boolean {
    return this.#groups.has(peer);
  }

  /** What the peer's tunnel group says for a version of IKE. */
  endFor(peer: string, version: IkeVersion, at: Pick<Command, 'line' | 'text'>): EndBuilder {
    const group = this.#groupFor(peer);
    const end = new EndBuilder();
    if (!group) {
      // Whoever calls falls to a group that does not stand in the text unless it was changed.
      if (peer !== 'any')
        this.#notes.add(at, `tunnel-group ${peer} is not in this text, and without one there is no key for this peer: paste it too.`);
      return end;
    }
    end.fillFrom(group.end.end());
    if (group.forUsers) {
      end.set('enabled', 'in part', group.forUsers.line);
      this.#notes.add(group.forUsers, 'A VPN between two sites has a tunnel-group of the type ipsec-l2l; this one is for remote users.');
    }
    if (version === 1) setMethod(end, group.ikev1);
    else this.#setBoth(end, group);
    return end;
  }

  #groupFor(peer: string): TunnelGroup | undefined {
    return this.#groups.get(peer) ?? (peer === 'any' ? this.#groups.get('DefaultL2LGroup') : undefined);
  }

  #setBoth(end: EndBuilder, { local, remote, name }: TunnelGroup): void {
    const at = { line: local?.line ?? remote?.line ?? 0, text: `tunnel-group ${name}` };
    if (!local || !remote) {
      if (at.line) this.#notes.add(at, 'IKEv2 needs both local-authentication and remote-authentication: add what is missing.');
      return;
    }
    if (local.says !== remote.says) {
      end.set('enabled', 'in part', at.line);
      this.#notes.add(at, 'Its two ends authenticate in different ways; the local one was compared.');
    }
    const key = local.key && remote.key && keyOfBoth(local.key, remote.key);
    setMethod(end, { ...local, key: key ?? (local.key && Key.hidden()) });
    if (local.key && remote.key && !key)
      this.#notes.add(
        at,
        'Its local and its remote key differ, so neither was compared: its local key must be the remote key at the other end.',
      );
  }

  #group(name: string, command: Command): void {
    const nothing = { policy: null, policyLine: 0, ikev1: null, local: null, remote: null, forUsers: null };
    const group = this.#groups.get(name) ?? { name, notes: this.#notes, end: new EndBuilder(), ...nothing };
    this.#groups.set(name, group);
    if (/^tunnel-group \S+ type (?!ipsec-l2l)/.test(command.text)) group.forUsers = command;
    if (/ (?:ipsec|general)-attributes$/.test(command.text)) takeAll(command.inside, groupRules, plain, group, this.#notes);
  }

  #policy(name: string, { inside }: Command): void {
    for (const { text, line } of inside) {
      const words = /^vpn-tunnel-protocol (.+)$/.exec(text)?.[1]?.toLowerCase().split(' ', 16);
      if (!words) continue;
      const versions: readonly IkeVersion[] = [
        ...(words.includes('ikev2') ? ([2] as const) : []),
        ...(/\bikev1|\bipsec(?: |$)/.test(words.join(' ')) ? ([1] as const) : []),
      ];
      this.#versions.set(name, { versions, line, policy: name, words: words.join(' ') });
    }
  }
}

function setMethod(end: EndBuilder, method: Method | null): void {
  if (!method) return;
  end.set('auth-method', method.says, method.line);
  if (method.key) end.set('pre-shared-key', method.key, method.line);
}

const plain =
  /^(?:no |exit|address-pool|authentication-server-group|authorization|accounting|dhcp-server|peer-id-validate|chain|ikev1 (?:user-authentication|radius)|radius|isakmp ikev1-user-authentication|ikev2 (?:mobike|rsa-sig|manual)|strip-|password-|secondary|username|annotation|nat-assigned|ipv6-address-pool|scep|override)/;

const groupRules: readonly Rule<TunnelGroup>[] = [
  [/^default-group-policy (\S+)$/, (into, [name = ''], { line }) => void Object.assign(into, { policy: name, policyLine: line })],
  [/^(?:ikev1 )?pre-shared-key (.+)$/, (into, [typed = ''], command) => void (into.ikev1 = keyed(typed, command, into.notes))],
  [/^(?:ikev1 )?trust-point (\S+)/, (into, _, { line }) => void (into.ikev1 ??= { says: 'certificate', key: null, line })],
  [
    /^ikev2 (local|remote)-authentication pre-shared-key (.+)$/,
    (into, [side, typed = ''], command) => takeSide(into, side, keyed(typed, command, into.notes)),
  ],
  [
    /^ikev2 (local|remote)-authentication certificate/,
    (into, [side], { line }) => takeSide(into, side, { says: 'certificate', key: null, line }),
  ],
  [/^isakmp keepalive threshold (\d+)/, ({ end }, [seconds], { line }) => end.set('dpd', Number(seconds), line)],
  // A peer that is never taken for silent is never asked.
  [/^isakmp keepalive (?:disable|threshold infinite)/, ({ end }, _, { line }) => end.set('dpd', 0, line)],
];

const keyed = (typed: string, command: Command, notes: Notes): Method => ({
  says: 'pre-shared key',
  key: keyFrom(typed, command, notes),
  line: command.line,
});

function takeSide(into: TunnelGroup, side: string | undefined, method: Method): void {
  if (side === 'local') into.local = method;
  else into.remote = method;
}
