import { Key } from '../settings/key.ts';
import type { ParameterId, Proposal, SelectorPair, Values } from '../settings/end.ts';
import type { Entry } from './braced.ts';
import { readBraced, sectionsOf, valueOf } from './braced.ts';
import type { Configuration, Format, Noted, Vpn } from './format.ts';
import { EndBuilder, noted } from './format.ts';
import { groupWord, identityOf, identityText, proposalOf, proposalText, secondsOf } from './strongswan-words.ts';

const format = 'swanctl.conf';

/** Connections of strongSwan as `swanctl` loads them: https://docs.strongswan.org/docs/latest/swanctl/swanctlConf.html */
export const swanctlConf: Format = { format, read, lineFor };

function read(text: string): Configuration {
  const notes: Noted[] = [];
  const root = readBraced(text, notes);
  const templates = new Map(root.filter(({ value }) => value === null).map((section) => [section.key, section]));
  const connections = sectionsOf(root, 'connections').flatMap(({ entries }) => entries.filter(({ value }) => value === null));
  const secrets = sectionsOf(root, 'secrets').flatMap(({ entries }) =>
    entries.filter(({ key, value }) => value === null && key.startsWith('ike')),
  );
  const vpns = connections.map((connection): Vpn => {
    const end = new EndBuilder();
    readConnection(end, entriesOf(connection, templates), notes);
    readSecret(end, secrets);
    return { name: connection.key, line: connection.line, end: end.end() };
  });
  return { format, release: null, vpns, notes };
}

/** What a section says, with what its templates say where it does not. */
function entriesOf({ entries, from }: Entry, templates: ReadonlyMap<string, Entry>): readonly Entry[] {
  const inherited = from.flatMap((name) => templates.get(name.split('.').at(-1) ?? '')?.entries ?? []);
  return [...inherited.filter(({ key, value }) => value === null || !valueOf(entries, key)), ...entries];
}

const known: ReadonlySet<string> = new Set(
  'version local_addrs remote_addrs local_port remote_port proposals vips aggressive pull dscp encap mobike dpd_delay dpd_timeout fragmentation childless send_certreq send_cert ocsp ppk_id ppk_required keyingtries unique reauth_time rekey_time over_time rand_time pools if_id_in if_id_out mediation mediated_by mediation_peer'.split(
    ' ',
  ),
);

function readConnection(end: EndBuilder, entries: readonly Entry[], notes: Noted[]): void {
  const take = (key: string, into: (value: string, line: number, entry: Entry) => unknown): void => {
    const entry = valueOf(entries, key);
    if (entry?.value) into(entry.value, entry.line, entry);
  };
  for (const { key, value, line } of entries)
    if (value !== null && !known.has(key))
      notes.push(noted(line, `${key} = …`, `swanctl knows no ${key} here, and refuses the connection.`));
  take('version', (value, line) => {
    if (/^[012]$/.test(value)) end.set('ike-version', value === '0' ? [2, 1] : [value === '1' ? 1 : 2], line);
    else notes.push(noted(line, value, 'The version is 0 (both), 1 or 2.'));
  });
  take('aggressive', (value, line) => end.set('ike-mode', isYes(value) ? 'aggressive' : 'main', line));
  take('local_addrs', (value, line) => end.set('local-address', addressOf(value, notes, line), line));
  take('remote_addrs', (value, line) => end.set('peer-address', addressOf(value, notes, line), line));
  take('proposals', (value, line) => setProposals(end, 'ike', value, line, notes));
  take('mobike', (value, line) => end.set('mobike', isYes(value), line));
  take('encap', (value, line) => end.set('nat-traversal', isYes(value) ? 'always' : 'automatic', line));
  take('fragmentation', (value, line) => end.set('ike-fragmentation', value !== 'no', line));
  for (const [key, id] of [
    ['dpd_delay', 'dpd'],
    ['rekey_time', 'ike-lifetime'],
  ] as const)
    take(key, (value, line) => setTime(end, id, value, line, notes));
  const [local] = entries.filter(({ key, value }) => value === null && /^local/.test(key));
  const [remote] = entries.filter(({ key, value }) => value === null && /^remote/.test(key));
  readAuthentication(end, local?.entries ?? [], 'local-id');
  readAuthentication(end, remote?.entries ?? [], 'peer-id');
  const children = sectionsOf(entries, 'children').flatMap((section) => section.entries.filter(({ value }) => value === null));
  readChildren(end, children, notes);
}

const isYes = (value: string): boolean => /^(?:yes|true|1|enabled|force|accept)$/i.test(value);

function addressOf(value: string, notes: Noted[], line: number): string {
  const [first = '', ...more] = value.split(',').map((one) => one.trim());
  if (more.length) notes.push(noted(line, value, 'The first address of several is compared.'));
  return /^%any\d?$|^0\.0\.0\.0(?:\/0)?$/.test(first) ? 'any' : first;
}

function setTime(end: EndBuilder, id: 'dpd' | 'ike-lifetime' | 'child-lifetime', value: string, line: number, notes: Noted[]): void {
  const seconds = secondsOf(value);
  if (seconds === null) notes.push(noted(line, value, 'charon takes no such time and drops the connection: write 3600, 60m or 1h.'));
  else end.set(id, seconds, line);
}

function setProposals(end: EndBuilder, purpose: 'ike' | 'child', value: string, line: number, notes: Noted[]): void {
  const texts = value.split(',').map((one) => one.trim());
  if (texts.includes('default')) {
    if (texts.length > 1) notes.push(noted(line, value, 'Beside the default proposals the others are not compared.'));
    return;
  }
  const read = texts.filter(Boolean).map((one) => proposalOf(one, purpose));
  const unknown = read.flatMap((one) => one.unknown);
  if (unknown.length) notes.push(noted(line, value, `charon knows no algorithm ${unknown.join(', ')}, and refuses the connection.`));
  const proposals = read.map(({ proposal }) => proposal);
  if (purpose === 'ike') {
    if (proposals.some(({ groups }) => groups.length === 0))
      notes.push(noted(line, value, 'A proposal of IKE needs a group: charon refuses this one.'));
    if (proposals.some(({ prf }) => prf.length === 0))
      notes.push(noted(line, value, 'A proposal of IKE with GCM needs a PRF, such as prfsha256: charon refuses this one.'));
    end.set(
      'ike-proposals',
      proposals.filter(({ groups, prf }) => groups.length > 0 && prf.length > 0),
      line,
    );
    return;
  }
  const lists = new Set(proposals.map(({ groups }) => groups.join()));
  end.set('child-proposals', lists.size > 1 ? proposals : proposals.map((one) => ({ ...one, groups: [] })), line);
  const groups = [...new Set(proposals.flatMap((one) => (one.groups.length ? one.groups : [0])))];
  end.set('pfs', groups, line);
}

function readAuthentication(end: EndBuilder, entries: readonly Entry[], id: 'local-id' | 'peer-id'): void {
  const [auth, identity] = [valueOf(entries, 'auth'), valueOf(entries, 'id')];
  if (identity?.value) end.set(id, identityOf(identity.value), identity.line);
  if (auth?.value && (id === 'local-id' || !end.has('auth-method')))
    end.set('auth-method', auth.value.startsWith('psk') ? 'pre-shared key' : 'certificate', auth.line);
}

function readChildren(end: EndBuilder, children: readonly Entry[], notes: Noted[]): void {
  const pairs: SelectorPair[] = [];
  const [first] = children;
  for (const { entries } of children) {
    const [local, remote] = [valueOf(entries, 'local_ts'), valueOf(entries, 'remote_ts')];
    if (local?.value && remote?.value) pairs.push({ local: networks(local.value), remote: networks(remote.value) });
  }
  if (first && pairs.length === children.length && pairs.every(({ local, remote }) => !local.concat(remote).includes('dynamic')))
    end.set('selectors', pairs, first.line);
  if (!first) return;
  const proposals = children.map(({ entries }) => valueOf(entries, 'esp_proposals')?.value ?? 'default');
  if (new Set(proposals).size > 1)
    notes.push(noted(first.line, first.key, 'The proposals of the first child are compared; another child has others.'));
  const take = (key: string, into: (value: string, line: number) => unknown): void => {
    const entry = valueOf(first.entries, key);
    if (entry?.value) into(entry.value, entry.line);
  };
  take('esp_proposals', (value, line) => setProposals(end, 'child', value, line, notes));
  take('rekey_time', (value, line) => setTime(end, 'child-lifetime', value, line, notes));
  take('mode', (value, line) => end.set('encapsulation', value === 'transport' ? 'transport' : 'tunnel', line));
  take('replay_window', (value, line) => /^\d+$/.test(value) && end.set('replay-window', Number(value), line));
  take('start_action', (value, line) =>
    end.set('initiation', value.includes('start') ? 'starts' : value.includes('trap') ? 'on traffic' : 'responds only', line),
  );
}

const networks = (value: string): string[] =>
  value
    .split(',')
    .map((one) => one.trim())
    .filter(Boolean);

/** The secret whose identities are those of the connection, or that names none. */
function readSecret(end: EndBuilder, secrets: readonly Entry[]): void {
  const own = new Set([end.get('local-id')?.value, end.get('local-address')].filter(Boolean));
  const peers = new Set([end.get('peer-id')?.value, end.get('peer-address')].filter(Boolean));
  const scored = secrets.flatMap(({ entries }) => {
    const ids = entries.filter(({ key }) => /^id/.test(key)).map(({ value }) => identityOf(value ?? '').value);
    const secret = valueOf(entries, 'secret');
    const score = ids.length === 0 ? 1 : ids.some((id) => peers.has(id)) ? (ids.some((id) => own.has(id)) ? 3 : 2) : 0;
    return secret && score ? { secret, score } : [];
  });
  const [best] = scored.sort((a, b) => b.score - a.score);
  if (best) end.set('pre-shared-key', keyOf(best.secret.value ?? ''), best.secret.line);
}

/** A secret as charon takes it, in quotes or not: `0x` is hex, `0s` is Base64. */
function keyOf(text: string): Key {
  const hex = /^0x([\da-f]*)$/i.exec(text)?.[1];
  if (hex !== undefined)
    return new Key(
      Array.from((hex.length % 2 ? `0${hex}` : hex).match(/../g) ?? [], (byte) => String.fromCharCode(parseInt(byte, 16))).join(''),
    );
  const base64 = /^0s([\w+/]+=*)$/.exec(text)?.[1];
  return new Key(base64 === undefined ? text : decoded(base64));
}

function decoded(base64: string): string {
  try {
    return atob(base64);
  } catch {
    return base64;
  }
}

/** Lines within a connection, or within one of its children. */
function lineFor<Id extends ParameterId>(id: Id, value: Values[Id], name: string): string | null {
  const own = inConnection(id, value);
  if (own) return `connections {\n  ${name} {\n    ${own}\n  }\n}`;
  const child = inChild(id, value);
  return child ? `connections {\n  ${name} {\n    children {\n      ${name} {\n        ${child}\n      }\n    }\n  }\n}` : null;
}

function inConnection(id: ParameterId, value: Values[ParameterId]): string | null {
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  switch (id) {
    case 'ike-version': {
      const versions = value as Values['ike-version'];
      return `version = ${versions.length > 1 ? 0 : (versions[0] ?? 2)}`;
    }
    case 'ike-mode':
      return `aggressive = ${value === 'aggressive' ? 'yes' : 'no'}`;
    case 'local-address':
      return `local_addrs = ${value === 'any' ? '%any' : text}`;
    case 'peer-address':
      return `remote_addrs = ${value === 'any' ? '%any' : text}`;
    case 'ike-proposals':
      return `proposals = ${(value as readonly Proposal[]).map((one) => proposalText(one, 'ike')).join(', ')}`;
    case 'ike-lifetime':
      return `rekey_time = ${text}s`;
    case 'dpd':
      return `dpd_delay = ${text}s`;
    case 'mobike':
    case 'ike-fragmentation':
      return `${id === 'mobike' ? id : 'fragmentation'} = ${value ? 'yes' : 'no'}`;
    case 'nat-traversal':
      return value === 'off' ? null : `encap = ${value === 'always' ? 'yes' : 'no'}`;
    case 'local-id':
    case 'peer-id':
      return `${id === 'local-id' ? 'local' : 'remote'} {\n      id = ${identityText(value as Values['local-id'])}\n    }`;
    case 'auth-method':
      return `local {\n      auth = ${value === 'certificate' ? 'pubkey' : 'psk'}\n    }`;
    default:
      return null;
  }
}

function inChild(id: ParameterId, value: Values[ParameterId]): string | null {
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  switch (id) {
    case 'child-proposals':
      return `esp_proposals = ${(value as readonly Proposal[]).map((one) => proposalText(one, 'child')).join(', ')}`;
    case 'pfs': {
      const groups = (value as readonly number[]).filter((group) => group !== 0).map(groupWord);
      return groups.length ? `# each of esp_proposals ends in -${groups.join('-')}` : '# none of esp_proposals names a group';
    }
    case 'selectors': {
      const [pair, ...more] = value as readonly SelectorPair[];
      return pair && !more.length ? `local_ts = ${pair.local.join(', ')}\n        remote_ts = ${pair.remote.join(', ')}` : null;
    }
    case 'child-lifetime':
      return `rekey_time = ${text}s`;
    case 'encapsulation':
      return `mode = ${text}`;
    case 'replay-window':
      return `replay_window = ${text}`;
    case 'initiation':
      return `start_action = ${value === 'starts' ? 'start' : value === 'on traffic' ? 'trap' : 'none'}`;
    default:
      return null;
  }
}
