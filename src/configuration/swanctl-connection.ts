import { isCombined } from '../ike/algorithm.ts';
import type { Proposal } from '../settings/end.ts';
import type { Inherited, Setting } from './braced.ts';
import { settingsIn } from './braced.ts';
import { charonDefaults, charonProposal } from './charon-proposals.ts';
import { firstOf } from './address-lists.ts';
import { charonIdentity, charonSeconds } from './charon-words.ts';
import type { EndBuilder, Noted } from './format.ts';
import { noted } from './format.ts';

const wordsOf = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Keys that charon takes in a connection, its ends and its children (src/libcharon/plugins/vici/vici_config.c). */
export const connectionKeys = wordsOf(
  'version local_addrs remote_addrs local_port remote_port proposals vips aggressive pull dscp encap mobike dpd_delay dpd_timeout fragmentation childless send_certreq send_cert ocsp ppk_id ppk_required keyingtries unique reauth_time rekey_time over_time rand_time pools if_id_in if_id_out mediation mediated_by mediation_peer',
);
const endKeys = wordsOf('round certs cert_policy cacerts pubkeys auth id ca_id eap_id aaa_id xauth_id groups revocation');
export const childKeys = wordsOf(
  'ah_proposals esp_proposals sha256_96 local_ts remote_ts rekey_time life_time rand_time rekey_bytes life_bytes rand_bytes rekey_packets life_packets rand_packets updown hostaccess mode policies policies_fwd_out dpd_action ipcomp inactivity reqid priority interface mark_in mark_in_sa mark_out set_mark_in set_mark_out if_id_in if_id_out label label_mode tfc_padding replay_window hw_offload copy_df copy_ecn copy_dscp start_action close_action per_cpu_sas',
);

type Settings = ReadonlyMap<string, Setting>;
/** Hands a setting on, where it has a value. */
export type Take = (key: string, into: (value: string, line: number) => void) => void;

export const takerOf =
  (settings: Settings): Take =>
  (key, into) => {
    const setting = settings.get(key);
    if (setting?.value && !isRunOn(setting)) into(setting.value, setting.line);
  };

/** A second setting in the line of the first is a part of its value. */
function isRunOn({ value }: Setting): boolean {
  const [, key = ''] = /\s([a-z_]{2,20})\s?=/.exec(value.slice(0, 400)) ?? [];
  return [connectionKeys, endKeys, childKeys].some((keys) => keys.has(key));
}

export function noteUnknown(settings: Settings, known: ReadonlySet<string>, notes: Noted[]): void {
  for (const [key, setting] of settings) {
    const { line } = setting;
    if (known.has(key) && isRunOn(setting))
      notes.push(noted(line, key, 'Another setting is in the same line, which makes it a part of this value: write one on each line.'));
    if (!known.has(key) && !/^(?:cert|cacert)/.test(key)) {
      // What is no word of a configuration may be a key.
      const name = /^[a-z_]{2,24}\d?$/.test(key) ? key : '';
      notes.push(noted(line, name, `charon knows no ${name || 'such option'} here, and does not load the connection: unknown option.`));
    }
  }
}

/** Whoever calls, and nobody to be called: what charon takes where no address of the peer stands in the whole connection. */
export function setAnyPeer(end: EndBuilder, line: number): void {
  if (!end.has('peer-address')) end.set('peer-address', 'any', line);
}

/** Reads what stands in a connection itself and in its local and remote sections. */
export function readConnection(end: EndBuilder, settings: Settings, below: ReadonlyMap<string, Inherited>, notes: Noted[]): void {
  noteUnknown(settings, connectionKeys, notes);
  const take = takerOf(settings);
  take('version', (value, line) => setVersion(end, value, line, notes));
  take('aggressive', (value, line) => setFlag(value, line, notes, (is) => end.set('ike-mode', is ? 'aggressive' : 'main', line)));
  take('local_addrs', (value, line) => setAddress(end, 'local-address', value, line, notes));
  take('remote_addrs', (value, line) => setAddress(end, 'peer-address', value, line, notes));
  take('proposals', (value, line) => {
    const proposals = proposalsOf(value, 'ike', line, notes);
    if (proposals) end.set('ike-proposals', proposals, line);
  });
  take('mobike', (value, line) => setFlag(value, line, notes, (is) => end.set('mobike', is, line)));
  take('encap', (value, line) => setFlag(value, line, notes, (is) => end.set('nat-traversal', is ? 'always' : 'automatic', line)));
  take('fragmentation', (value, line) => {
    if (/^(?:yes|accept|no|force)$/i.test(value)) end.set('ike-fragmentation', !/^no$/i.test(value), line);
    else notes.push(noted(line, value, refused('yes, accept, no or force')));
  });
  take('dpd_delay', (value, line) => setTime(end, 'dpd', value, line, notes));
  // Without a rekey, a new authentication is what ends an IKE SA.
  take(
    'reauth_time',
    (value, line) => !isRekeyed(settings) && charonSeconds(value) !== 0 && setTime(end, 'ike-lifetime', value, line, notes),
  );
  take('rekey_time', (value, line) => charonSeconds(value) !== 0 && setTime(end, 'ike-lifetime', value, line, notes));
  readEnd(end, 'local', below, notes);
  readEnd(end, 'remote', below, notes);
}

/** `rekey_time = 0` is never. */
const isRekeyed = (settings: Settings): boolean => {
  const value = settings.get('rekey_time')?.value;
  return Boolean(value) && charonSeconds(value ?? '') !== 0;
};

const refused = (takes: string): string => `charon takes ${takes} here, and does not load the connection.`;

function setVersion(end: EndBuilder, value: string, line: number, notes: Noted[]): void {
  if (value === '0') end.set('ike-version', [2, 1], line);
  else if (value === '1' || value === '2') end.set('ike-version', [value === '1' ? 1 : 2], line);
  else notes.push(noted(line, `version = ${value}`, 'The version is 1, 2, or 0 for both.'));
}

/** Does something with yes or no; what is neither is told. */
function setFlag(value: string, line: number, notes: Noted[], set: (is: boolean) => void): void {
  if (/^(?:yes|true|enabled|1)$/i.test(value)) set(true);
  else if (/^(?:no|false|disabled|0)$/i.test(value)) set(false);
  else notes.push(noted(line, value, refused('yes or no')));
}

function setAddress(end: EndBuilder, id: 'local-address' | 'peer-address', value: string, line: number, notes: Noted[]): void {
  const first = firstOf(end, id, value, line, notes);
  if (first === null) return;
  const isAny = /^%any[46]?$|^0\.0\.0\.0(?:\/0)?$|^::(?:\/0)?$/.test(first);
  if (!isAny && /[/-]\d/.test(first) && /^[\d.:a-f/-]+$/i.test(first)) {
    notes.push(noted(line, value, 'Any address of this network may be the peer’s; nothing here says which.'));
    end.set(id, 'any', line);
  } else end.set(id, isAny ? 'any' : first, line);
}

/** Sets a time; one that charon refuses is told. */
export function setTime(end: EndBuilder, id: 'dpd' | 'ike-lifetime' | 'child-lifetime', value: string, line: number, notes: Noted[]): void {
  const seconds = charonSeconds(value);
  if (seconds === null) notes.push(noted(line, value, `${refused('whole numbers with s, m, h or d')} Write 3600, 60m or 1h.`));
  else end.set(id, seconds, line);
}

/** Proposals of a list; null where the list is the default alone. */
export function proposalsOf(value: string, purpose: 'ike' | 'child', line: number, notes: Noted[]): readonly Proposal[] | null {
  const texts = value.split(',').map((one) => one.trim());
  if (texts.every((one) => one === 'default')) return null;
  return texts.flatMap((text): readonly Proposal[] => {
    if (text === 'default') return charonDefaults[purpose];
    const { proposal, why } = charonProposal(text, purpose);
    if (why) notes.push(noted(line, text, proposal ? why : `charon does not load the connection: ${why}.`));
    else if (proposal && purpose === 'child' && isOpen(proposal))
      notes.push(noted(line, text, 'Without a hash charon negotiates ESP without integrity: name one, as in aes256-sha256.'));
    return proposal ? [proposal] : [];
  });
}

/** Nothing proves that its packets came unchanged. */
export const isOpen = ({ encryption, integrity }: Proposal): boolean => !integrity.length && !encryption.some(isCombined);

/** Reads the first local or remote section: whom it says to be, and how it proves it. */
function readEnd(end: EndBuilder, side: 'local' | 'remote', below: ReadonlyMap<string, Inherited>, notes: Noted[]): void {
  const [first, ...more] = [...below].filter(([name]) => name.startsWith(side));
  if (!first) return;
  const settings = settingsIn(first[1]);
  noteUnknown(settings, endKeys, notes);
  for (const [name, [section]] of more)
    if (section) notes.push(noted(section.line, `${name} {`, 'Of several rounds of authentication the first one is compared.'));
  const take = takerOf(settings);
  take('id', (value, line) => end.set(side === 'local' ? 'local-id' : 'peer-id', charonIdentity(value), line));
  take('auth', (value, line) => setMethod(end, side, value, line, notes));
}

function setMethod(end: EndBuilder, side: 'local' | 'remote', value: string, line: number, notes: Noted[]): void {
  const method = value.startsWith('psk')
    ? 'pre-shared key'
    : /^(?:pubkey|rsa|ecdsa|bliss|ed25519|ed448|any)/.test(value)
      ? 'certificate'
      : null;
  const isApart = side === 'remote' && method !== null && (end.get('auth-method') ?? 'certificate') !== method;
  if (!method || isApart) end.set('enabled', 'in part', line);
  if (!method)
    notes.push(noted(line, `auth = ${value}`, 'Neither a pre-shared key nor a certificate: this authentication is not compared.'));
  else if (side === 'local') end.set('auth-method', method, line);
  // Without a word of it an end proves itself by a certificate.
  else if (isApart)
    notes.push(noted(line, `auth = ${value}`, 'The ends authenticate in different ways here; that of this end is compared.'));
}
