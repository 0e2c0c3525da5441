import { Key } from '../settings/key.ts';
import type { Identity, ParameterId, Proposal, SelectorPair, Values } from '../settings/end.ts';
import { addressNumber } from '../settings/networks.ts';
import type { Configuration, Format, Noted, Vpn } from './format.ts';
import { EndBuilder, noted } from './format.ts';
import type { Dialect } from './looks/ipsec-conf.ts';
import { groupWord, identityOf, identityText, proposalOf, proposalText, secondsOf } from './strongswan-words.ts';

/** `ipsec.conf` and `ipsec.secrets` of Libreswan, in one text or each by itself: ipsec.conf(5). */
export const ipsecConfLibreswan: Format = formatFor('Libreswan');
/** `ipsec.conf` and `ipsec.secrets` of strongSwan, as its starter reads them. */
export const ipsecConfStrongswan: Format = formatFor('strongSwan');

function formatFor(dialect: Dialect): Format {
  return {
    format: `ipsec.conf (${dialect})`,
    read: (text) => read(text, dialect),
    lineFor: (id, value, name) => lineFor(id, value, name, dialect),
  };
}

interface Line {
  readonly key: string;
  readonly value: string;
  readonly line: number;
}

interface Section {
  readonly type: string;
  readonly name: string;
  readonly line: number;
  readonly lines: Line[];
}

interface Secret {
  readonly ids: readonly string[];
  readonly key: Key;
  readonly line: number;
}

function read(text: string, dialect: Dialect): Configuration {
  const notes: Noted[] = [];
  const { sections, secrets } = sectionsOf(text, notes, dialect);
  const byName = new Map(sections.filter(({ type }) => type === 'conn').map((section) => [section.name, section]));
  const setup = sections.find(({ type }) => type === 'config');
  const vpns = [...byName.values()].flatMap((section): Vpn[] => {
    if (section.name === '%default') return [];
    const lines = linesOf(section, byName, new Set());
    if (isOff(lines)) return [];
    const end = new EndBuilder();
    readConnection(end, lines, notes, dialect);
    if (dialect === 'Libreswan') warnOfVersion1(lines, setup, notes);
    readSecret(end, secrets);
    return [{ name: section.name, line: section.line, end: end.end() }];
  });
  return { format: `ipsec.conf (${dialect})`, release: null, vpns, notes };
}

const isOff = (lines: ReadonlyMap<string, Line>): boolean => !lines.has('left') && !lines.has('right');

function sectionsOf(text: string, notes: Noted[], dialect: Dialect): { readonly sections: Section[]; readonly secrets: Secret[] } {
  const sections: Section[] = [];
  const secrets: Secret[] = [];
  text.split('\n').forEach((raw, index) => {
    const line = index + 1;
    const bare = raw.replace(/\r$/, '').slice(0, 20_000);
    if (/^\s*(?:#|$)/.test(bare)) return;
    const [, type, name = ''] = /^(config|conn|ca)\s+(\S+)/.exec(bare) ?? [];
    if (type) return void sections.push({ type, name, line, lines: [] });
    if (/^\s*include\s/.test(bare)) return void notes.push(noted(line, bare, 'What it includes is not in this text: paste it too.'));
    const [, before = '', kind, secret = ''] = /^([^"]*?):\s*(PSK|RSA|ECDSA|XAUTH|EAP)\s+(.*)$/i.exec(bare) ?? [];
    if (kind) {
      if (kind.toUpperCase() === 'PSK')
        secrets.push({ ids: before.trim().split(/\s+/).filter(Boolean), key: keyOf(secret.trim(), dialect), line });
      return;
    }
    const [, key, value = ''] = /^\s+([\w-]+)\s*=\s*(.*?)\s*$/.exec(bare) ?? [];
    const open = sections.at(-1);
    if (key && open) open.lines.push({ key: key.toLowerCase(), value: unquoted(withoutComment(value)), line });
    else if (/^\S/.test(bare) && open)
      notes.push(noted(line, bare.split('=')[0] ?? '', 'A setting of a conn begins with a blank: this line stands outside of it.'));
  });
  return { sections, secrets };
}

const withoutComment = (value: string): string => (value.startsWith('"') ? value : value.replace(/\s+#.*$/, ''));
const unquoted = (value: string): string => /^"(.*)"$/.exec(value)?.[1] ?? value;

/** A secret as the daemon takes it: in quotes these characters, without them `0x` hex and `0s` Base64; strongSwan reads them in quotes too. */
function keyOf(text: string, dialect: Dialect): Key {
  const quoted = /^"(.*?)"|^'(.*?)'/.exec(text);
  const bare = quoted ? (quoted[1] ?? quoted[2] ?? '') : (text.split(/\s/)[0] ?? '');
  if (quoted && dialect === 'Libreswan') return new Key(bare);
  const hex = /^0x([\da-f]+)$/i.exec(bare)?.[1];
  if (hex) return new Key(Array.from(hex.match(/../g) ?? [], (byte) => String.fromCharCode(parseInt(byte, 16))).join(''));
  const base64 = /^0s([\w+/]+=*)$/.exec(bare)?.[1];
  try {
    return new Key(base64 ? atob(base64) : bare);
  } catch {
    return new Key(bare);
  }
}

/** What a connection says, with what it takes from others and from `%default`; the last word of a key holds. */
function linesOf(section: Section, all: ReadonlyMap<string, Section>, seen: Set<string>): ReadonlyMap<string, Line> {
  seen.add(section.name);
  const lines = new Map<string, Line>();
  const take = (other: Section | undefined): void => {
    if (other && !seen.has(other.name)) for (const [key, line] of linesOf(other, all, seen)) lines.set(key, line);
  };
  if (section.name !== '%default') take(all.get('%default'));
  for (const { key, value } of section.lines) if (key === 'also') take(all.get(value));
  for (const line of section.lines) if (line.key !== 'also') lines.set(line.key, line);
  return lines;
}

function warnOfVersion1(lines: ReadonlyMap<string, Line>, setup: Section | undefined, notes: Noted[]): void {
  const version = lines.get('ikev2') ?? lines.get('keyexchange');
  if (!version || !/^(?:no|never|ikev1)$/i.test(version.value)) return;
  const policy = setup?.lines.find(({ key }) => key === 'ikev1-policy')?.value;
  if (policy !== 'accept')
    notes.push(noted(version.line, version.value, 'Libreswan 4 and later take IKEv1 only with ikev1-policy=accept in config setup.'));
}

function readConnection(end: EndBuilder, lines: ReadonlyMap<string, Line>, notes: Noted[], dialect: Dialect): void {
  const take = (key: string, into: (value: string, line: number) => unknown): void => {
    const found = lines.get(key);
    if (found?.value) into(found.value, found.line);
  };
  take('left', (value, line) => setAddress(end, 'local-address', value, line));
  take('right', (value, line) => setAddress(end, 'peer-address', value, line));
  take('leftid', (value, line) => end.set('local-id', identity(value, dialect), line));
  take('rightid', (value, line) => end.set('peer-id', identity(value, dialect), line));
  take('ikev2', (value, line) => end.set('ike-version', versions(value), line));
  take('keyexchange', (value, line) => {
    if (dialect === 'strongSwan') end.set('ike-version', value === 'ikev1' ? [1] : value === 'ikev2' ? [2] : [2, 1], line);
    else if (/^ikev[12]$/.test(value))
      notes.push(noted(line, value, 'Libreswan 4 does not start with this value: it is ikev2=yes or no there. Newer ones take it.'));
    if (dialect === 'Libreswan' && /^ikev[12]$/.test(value)) end.set('ike-version', [value === 'ikev1' ? 1 : 2], line);
  });
  for (const key of ['aggressive', 'aggrmode']) take(key, (value, line) => end.set('ike-mode', isYes(value) ? 'aggressive' : 'main', line));
  for (const key of ['authby', 'auth', 'leftauth']) take(key, (value, line) => setMethod(end, value, line));
  take('ike', (value, line) => setIke(end, value, line, notes, dialect));
  for (const key of ['esp', 'phase2alg']) take(key, (value, line) => setEsp(end, value, line, notes, dialect));
  take('pfs', (value, line) => setPfs(end, value, line));
  take('type', (value, line) => end.set('encapsulation', value === 'transport' ? 'transport' : 'tunnel', line));
  for (const [key, id] of times) take(key, (value, line) => setTime(end, id, value, line, notes, dialect));
  take('mobike', (value, line) => end.set('mobike', isYes(value), line));
  take('fragmentation', (value, line) => end.set('ike-fragmentation', value !== 'no', line));
  for (const key of ['encapsulation', 'forceencaps'])
    take(key, (value, line) =>
      end.set('nat-traversal', value === 'no' && key === 'encapsulation' ? 'off' : isYes(value) ? 'always' : 'automatic', line),
    );
  take('replay-window', (value, line) => /^\d+$/.test(value) && end.set('replay-window', Number(value), line));
  take('auto', (value, line) => setInitiation(end, value, line));
  setSelectors(end, lines, notes);
}

const times = [
  ['ikelifetime', 'ike-lifetime'],
  ['salifetime', 'child-lifetime'],
  ['lifetime', 'child-lifetime'],
  ['keylife', 'child-lifetime'],
  ['dpddelay', 'dpd'],
] as const;

const isYes = (value: string): boolean => /^(?:yes|true|1|force|insist|propose)$/i.test(value);
const versions = (value: string): readonly (1 | 2)[] => (/^(?:no|never)$/i.test(value) ? [1] : /^permit$/i.test(value) ? [1, 2] : [2]);

function identity(value: string, dialect: Dialect): Identity {
  if (value === '%fromcert' || value === '%any') return { type: 'any', value: '' };
  return identityOf(dialect === 'Libreswan' ? value.replace(/^@\[(.*)\]$/, 'keyid:$1') : value);
}

function setAddress(end: EndBuilder, id: 'local-address' | 'peer-address', value: string, line: number): void {
  if (/^%(?:defaultroute|any|group|opportunistic)/.test(value)) end.set(id, 'any', line);
  else end.set(id, value.replace(/^%(?=[\d[a-f])/, ''), line);
}

function setMethod(end: EndBuilder, value: string, line: number): void {
  if (/secret|psk/i.test(value)) end.set('auth-method', 'pre-shared key', line);
  else if (/rsa|ecdsa|pubkey|cert/i.test(value)) end.set('auth-method', 'certificate', line);
}

/** Libreswan: `aes256-sha2_256;dh14`, several groups joined by `+`. */
function normal(text: string, dialect: Dialect): string {
  return dialect === 'Libreswan'
    ? text
        .replace(/aes_gcm(?:_16)?_?(?=128|256)/gi, 'aesgcm')
        .replace(/aes_gcm$/i, 'aesgcm256')
        .replace(/[;+]/g, '-')
    : text;
}

function proposalsOf(value: string, purpose: 'ike' | 'child', line: number, notes: Noted[], dialect: Dialect): Proposal[] {
  const texts = value
    .replace(/!$/, '')
    .split(',')
    .map((one) => one.trim())
    .filter(Boolean);
  const read = texts.map((one) => proposalOf(normal(one, dialect), purpose));
  const unknown = read.flatMap((one) => one.unknown);
  if (unknown.length)
    notes.push(
      noted(
        line,
        value,
        `An algorithm that is not known: ${unknown.join(', ')}. The daemon does not load the connection with one that it does not know.`,
      ),
    );
  return read.map(({ proposal }) => proposal);
}

function setIke(end: EndBuilder, value: string, line: number, notes: Noted[], dialect: Dialect): void {
  const proposals = proposalsOf(value, 'ike', line, notes, dialect);
  if (dialect === 'strongSwan' && !value.endsWith('!'))
    notes.push(noted(line, value, 'Without ! at the end strongSwan also takes what it offers by itself; only these are compared.'));
  if (proposals.some(({ groups, prf }) => !groups.length || !prf.length)) {
    if (dialect === 'Libreswan')
      notes.push(noted(line, value, 'Where no group or hash stands Libreswan fills in its own; only what stands here is compared.'));
    return;
  }
  end.set('ike-proposals', proposals, line);
}

function setEsp(end: EndBuilder, value: string, line: number, notes: Noted[], dialect: Dialect): void {
  const proposals = proposalsOf(value, 'child', line, notes, dialect);
  // Where no hash stands pluto offers its own two; ESP without integrity is none of its.
  const filled = proposals.map((one): Proposal =>
    dialect === 'Libreswan' && !one.integrity.length && one.encryption.some((cipher) => /cbc|3des/.test(cipher))
      ? { ...one, integrity: ['sha2-512', 'sha2-256'] }
      : one,
  );
  end.set(
    'child-proposals',
    filled.map((one) => ({ ...one, groups: [] })),
    line,
  );
  const groups = [...new Set(proposals.flatMap((one) => one.groups))];
  if (groups.length) end.set('pfs', groups, line);
  else if (dialect === 'strongSwan') end.set('pfs', [0], line);
}

function setPfs(end: EndBuilder, value: string, line: number): void {
  if (!isYes(value)) end.set('pfs', [0], line);
}

function setTime(
  end: EndBuilder,
  id: 'dpd' | 'ike-lifetime' | 'child-lifetime',
  value: string,
  line: number,
  notes: Noted[],
  dialect: Dialect,
): void {
  const seconds = secondsOf(value);
  if (seconds === null)
    notes.push(noted(line, value, 'The daemon takes no such time; Libreswan says nothing and uses its default: write 3600, 60m or 1h.'));
  else if (dialect === 'Libreswan' && seconds > 86_400 && id !== 'dpd') {
    notes.push(noted(line, value, 'Libreswan makes 24 hours of it without a word.'));
    end.set(id, 86_400, line);
  } else end.set(id, seconds, line);
}

function setInitiation(end: EndBuilder, value: string, line: number): void {
  if (value === 'start' || value === 'up') end.set('initiation', 'starts', line);
  else if (value === 'route' || value === 'ondemand') end.set('initiation', 'on traffic', line);
  else if (value === 'add' || value === 'keep') end.set('initiation', 'responds only', line);
  else if (value === 'ignore') end.set('enabled', false, line);
}

function setSelectors(end: EndBuilder, lines: ReadonlyMap<string, Line>, notes: Noted[]): void {
  const networks = (side: 'left' | 'right'): { readonly at: Line; readonly list: string[] } | null => {
    const at = lines.get(`${side}subnets`) ?? lines.get(`${side}subnet`);
    return at
      ? {
          at,
          list: at.value
            .replace(/[{}]/g, ' ')
            .split(/[\s,]+/)
            .filter(Boolean),
        }
      : null;
  };
  const [left, right] = [networks('left'), networks('right')];
  const own = left?.list ?? hostOf(end.get('local-address'));
  const peer = right?.list ?? hostOf(end.get('peer-address'));
  for (const one of [left, right])
    if (one && one.at.key.endsWith('subnet') && one.list.length > 1 && lines.has('ikev2'))
      notes.push(
        noted(
          one.at.line,
          one.at.value,
          'Several networks stand in leftsubnets= and rightsubnets=: Libreswan drops this one and loads the connection without it.',
        ),
      );
  if (own.length && peer.length && (left || right)) end.set('selectors', [{ local: own, remote: peer }], (left ?? right)?.at.line ?? null);
}

const hostOf = (address: string | undefined): string[] =>
  address && addressNumber(address) ? [`${address}/${address.includes(':') ? 128 : 32}`] : [];

/** The secret whose names are those of the connection, or that names none. */
function readSecret(end: EndBuilder, secrets: readonly Secret[]): void {
  const names = (values: readonly (string | undefined)[]): Set<string> => new Set(values.flatMap((value) => value ?? []));
  const own = names([end.get('local-id')?.value, end.get('local-address')]);
  const peers = names([end.get('peer-id')?.value, end.get('peer-address')]);
  const scored = secrets.flatMap((secret) => {
    const ids = secret.ids
      .map((id) => identityOf(id))
      .filter(({ type }) => type !== 'any')
      .map(({ value }) => value);
    const score =
      secret.ids.length === 0 || ids.length === 0 ? 1 : ids.some((id) => peers.has(id)) ? (ids.some((id) => own.has(id)) ? 3 : 2) : 0;
    return score ? [{ secret, score }] : [];
  });
  const best = scored.sort((a, b) => b.score - a.score)[0]?.secret;
  if (best) end.set('pre-shared-key', best.key, best.line);
}

function lineFor(id: ParameterId, value: Values[ParameterId], name: string, dialect: Dialect): string | null {
  const line = settingFor(id, value, dialect);
  return line === null ? null : `conn ${name}\n    ${line.replaceAll('\n', '\n    ')}`;
}

function settingFor(id: ParameterId, value: Values[ParameterId], dialect: Dialect): string | null {
  const isLibreswan = dialect === 'Libreswan';
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  switch (id) {
    case 'local-address':
    case 'peer-address':
      return `${id === 'local-address' ? 'left' : 'right'}=${value === 'any' ? '%any' : text}`;
    case 'local-id':
    case 'peer-id':
      return `${id === 'local-id' ? 'left' : 'right'}id=${identityText(value as Identity)}`;
    case 'ike-version': {
      const [first] = value as Values['ike-version'];
      return isLibreswan ? `ikev2=${first === 1 ? 'no' : 'yes'}` : `keyexchange=ikev${first ?? 2}`;
    }
    case 'ike-mode':
      return `aggressive=${value === 'aggressive' ? 'yes' : 'no'}`;
    case 'auth-method':
      return isLibreswan
        ? `authby=${value === 'certificate' ? 'rsasig' : 'secret'}`
        : `authby=${value === 'certificate' ? 'pubkey' : 'secret'}`;
    case 'ike-proposals':
      return `ike=${(value as readonly Proposal[]).map((one) => pluto(proposalText(one, 'ike'), isLibreswan)).join(',')}${isLibreswan ? '' : '!'}`;
    case 'child-proposals':
      return `esp=${(value as readonly Proposal[]).map((one) => pluto(proposalText({ ...one, esn: [] }, 'child'), isLibreswan)).join(',')}${isLibreswan ? '' : '!'}`;
    case 'pfs': {
      const groups = (value as readonly number[]).filter((group) => group !== 0);
      if (isLibreswan) return groups.length ? `pfs=yes` : 'pfs=no';
      return groups.length ? `# each of esp= ends in -${groups.map(groupWord).join('-')}` : '# none of esp= names a group';
    }
    case 'ike-lifetime':
      return `ikelifetime=${text}s`;
    case 'child-lifetime':
      return `${isLibreswan ? 'salifetime' : 'lifetime'}=${text}s`;
    case 'dpd':
      return `dpddelay=${text}`;
    case 'encapsulation':
      return `type=${text}`;
    case 'mobike':
    case 'ike-fragmentation':
      return `${id === 'mobike' ? id : 'fragmentation'}=${value ? 'yes' : 'no'}`;
    case 'initiation':
      return `auto=${value === 'starts' ? 'start' : value === 'on traffic' ? (isLibreswan ? 'ondemand' : 'route') : 'add'}`;
    case 'selectors':
      return subnets(value as readonly SelectorPair[], isLibreswan);
    default:
      return null;
  }
}

/** Spellings that pluto has otherwise. */
const pluto = (text: string, isLibreswan: boolean): string =>
  isLibreswan
    ? text
        .replace(/aes(128|256)gcm16/g, 'aes_gcm$1')
        .replace(/sha(256|384|512)/g, 'sha2_$1')
        .replace(/-prfsha2_/g, '-sha2_')
        .replace(/ecp256/g, 'dh19')
        .replace(/ecp384/g, 'dh20')
        .replace(/ecp521/g, 'dh21')
        .replace(/curve25519/g, 'dh31')
    : text;

function subnets(pairs: readonly SelectorPair[], isLibreswan: boolean): string | null {
  const [pair, ...more] = pairs;
  if (!pair || more.length) return null;
  const side = (name: 'left' | 'right', list: readonly string[]): string =>
    isLibreswan && list.length > 1 ? `${name}subnets=${list.join(',')}` : `${name}subnet=${list.join(',')}`;
  return `${side('left', pair.local)}\n${side('right', pair.remote)}`;
}
