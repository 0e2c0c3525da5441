import type { Group } from '../ike/algorithm.ts';
import type { Identity, Proposal } from '../settings/end.ts';
import { ahAlone, setAhAlone, setCutShort } from './child-groups.ts';
import type { EndBuilder, Noted } from './format.ts';
import { noted, unreadIdentity } from './format.ts';
import { ownSide, readEnds } from './ipsec-conf-ends.ts';
import type { Conn, Line, Lines } from './ipsec-conf-text.ts';
import { plutoProposal } from './pluto-proposals.ts';
import { plutoFlag, plutoIdentity, plutoSeconds } from './pluto-words.ts';

/** Words of a connection that Libreswan 4 and 5 know (lib/libipsecconf/keywords.c), those of an end without the side. */
const known = new Set(
  'auto ike esp ah phase2 hostaddrfamily clientaddrfamily type authby keyexchange ikev2 ppk ppk-ids intermediate esn decap-dscp encap-dscp nopmtudisc fragmentation mobike narrowing pam-authorize send-redirect redirect-to accept-redirect accept-redirect-to pfs nat-keepalive initial-contact cisco-unity cisco-split send-no-esp-tfc fake-strongswan send-vendorid send-esp-tfc-padding-not-supported sha2-truncbug share-lease ms-dh-downgrade require-id-on-certificate dns-match-id ipsec-max-bytes ipsec-max-packets salifetime retransmit-timeout retransmit-interval ikepad nat-ikev1-method policy-label sec-label remote-peer-type remote_peer_type nm-configured xauthby xauthfail modecfgpull modecfgdns modecfgdomains modecfgbanner ignore-peer-dns mark mark-in mark-out vti-interface vti-routing vti-shared ipsec-interface nic-offload encapsulation forceencaps overlapip reauth rekey rekeymargin rekeyfuzz keyingtries replay-window ikelifetime failureshunt negotiationshunt enable-tcp tcp-remoteport connalias compress metric dpddelay dpdtimeout dpdaction sendca mtu priority tfc reqid nflog aggressive iptfs iptfs-fragmentation iptfs-packet-size iptfs-max-queue-size iptfs-reorder-window iptfs-init-delay iptfs-drop-time session-resumption ikev1-policy debug x-comment'.split(
    ' ',
  ),
);
const knownOfEnd = new Set(
  'subnet subnets sourceip ikeport interface-ip vti nexthop updown id rsasigkey ecdsakey eddsakey pubkey cert ckaid sendcert ca xauthserver xauthclient modecfgserver modecfgclient username xauthusername addresspool auth cat protoport autheap groundhog'.split(
    ' ',
  ),
);

/** Reads a connection as Libreswan does. */
export function readLibreswan(end: EndBuilder, lines: Lines, setup: Conn | null, notes: Noted[]): void {
  for (const [key, { line }] of lines) noteUnknown(key, line, notes);
  const take = (key: string, into: (value: string, line: number) => unknown): void => {
    const found = lines.get(key);
    if (found?.value) into(found.value, found.line);
  };
  const flag = (key: string, set: (is: boolean, line: number) => unknown): void =>
    take(key, (value, line) => {
      const is = plutoFlag(value);
      if (is === null) notes.push(noted(line, `${key}=${value}`, refused('yes or no')));
      else set(is, line);
    });
  readEnds(end, lines, 'Libreswan', (line) => identity(line, notes), notes);
  readVersion(end, lines, setup, notes);
  flag('aggressive', (is, line) => end.set('ike-mode', is ? 'aggressive' : 'main', line));
  for (const key of ['authby', `${ownSide(lines, 'Libreswan')}auth`]) take(key, (value, line) => setMethod(end, key, value, line, notes));
  take('ike', (value, line) => {
    const proposals = proposalsOf(value, 'ike', line, notes);
    if (proposals.length) end.set('ike-proposals', proposals, line);
  });
  take('esp', (value, line) => setEsp(end, proposalsOf(value, 'child', line, notes), lines.get('esn')?.value, line, notes));
  flag('sha2-truncbug', (is, line) => {
    if (is) setCutShort(end, line, 'sha2-truncbug=yes', notes);
  });
  readAh(end, lines, notes);
  flag('pfs', (is, line) => !is && end.set('pfs', [0], line));
  for (const [key, id] of times) take(key, (value, line) => setTime(end, id, value, line, notes));
  flag('mobike', (is, line) => end.set('mobike', is, line));
  take('fragmentation', (value, line) => {
    if (/^(?:yes|force|insist|no|never)$/.test(value)) end.set('ike-fragmentation', !/^n/.test(value), line);
    else notes.push(noted(line, `fragmentation=${value}`, refused('yes, no or force')));
  });
  take('encapsulation', (value, line) => {
    const how = ({ yes: 'always', no: 'off', auto: 'automatic' } as const)[value];
    if (how) end.set('nat-traversal', how, line);
    else notes.push(noted(line, `encapsulation=${value}`, refused('yes, no or auto')));
  });
  take('forceencaps', (_, line) =>
    notes.push(noted(line, 'forceencaps', 'Libreswan 4 ignores it: encapsulation=yes is what means it now.')),
  );
  take('type', (value, line) => end.set('encapsulation', value === 'transport' ? 'transport' : 'tunnel', line));
  take('replay-window', (value, line) => /^\d{1,9}$/.test(value) && end.set('replay-window', Number(value), line));
  take('mtu', (value, line) => /^\d{1,6}$/.test(value) && end.set('mtu', Number(value), line));
  take('ipsec-max-bytes', (value, line) => setKilobytes(end, value, line));
  for (const key of ['vti', 'interface-ip'])
    take(ownSide(lines, 'Libreswan') + key, (value, line) => value.includes('/') && end.set('vti-address', value, line));
  take('auto', (value, line) => setInitiation(end, value, line, notes));
}

const times = [
  ['ikelifetime', 'ike-lifetime'],
  ['salifetime', 'child-lifetime'],
  ['dpddelay', 'dpd'],
] as const;

const refused = (takes: string): string => `Libreswan takes ${takes} here, and does not take the file with this value.`;

function noteUnknown(key: string, line: number, notes: Noted[]): void {
  const [, ofEnd] = /^(?:left|right)(.*)$/.exec(key) ?? [];
  if (!known.has(key) && (ofEnd === undefined || (ofEnd && !knownOfEnd.has(ofEnd))))
    notes.push(noted(line, key, 'Libreswan knows no such key, and takes nothing of a file with it.'));
}

function identity({ key, value, line }: Line, notes: Noted[]): Identity | null {
  // Who it is stands in the certificate, which is not in this text.
  if (value === '%fromcert') return null;
  const id = plutoIdentity(value);
  if (id) return id;
  notes.push(
    noted(line, `${key}=${value}`, `Libreswan looks this name up and takes its address: write @${value} where the name itself is meant.`),
  );
  return unreadIdentity;
}

function readVersion(end: EndBuilder, lines: Lines, setup: Conn | null, notes: Noted[]): void {
  const [older, newer] = [lines.get('ikev2'), lines.get('keyexchange')];
  const at = older ?? newer;
  if (!at) return;
  const version = versionOf(at.value);
  if (newer && newer.value !== 'ike')
    notes.push(
      noted(
        newer.line,
        `keyexchange=${newer.value}`,
        'Libreswan 5 takes it; 4 does not start with this value: there it is ikev2=yes or ikev2=no.',
      ),
    );
  if (version) end.set('ike-version', [version], at.line);
  else if (at.value !== 'ike') notes.push(noted(at.line, `${at.key}=${at.value}`, refused(older ? 'yes or no' : 'ikev2 or ikev1')));
  if (at.value === 'permit')
    notes.push(
      noted(at.line, `${at.key}=permit`, 'Libreswan 4 reads it as IKEv1; 3 starts with IKEv1 and answers IKEv2 too: write yes or no.'),
    );
  if (version !== 1 || setup?.lines.findLast(({ key }) => key === 'ikev1-policy')?.value === 'accept') return;
  if (end.get('enabled') !== false) end.set('enabled', 'in part', at.line);
  notes.push(
    noted(
      at.line,
      `${at.key}=${at.value}`,
      'Libreswan 4 and later load no connection of IKEv1 without ikev1-policy=accept in config setup.',
    ),
  );
}

function versionOf(value: string): 1 | 2 | null {
  if (/^(?:yes|propose|insist|always|ikev2)$/.test(value)) return 2;
  return /^(?:no|never|permit|ikev1)$/.test(value) ? 1 : null;
}

function setMethod(end: EndBuilder, key: string, value: string, line: number, notes: Noted[]): void {
  const words = value.split(/[\s,]+/);
  if (words.includes('secret')) end.set('auth-method', 'pre-shared key', line);
  else if (words.some((word) => /^(?:rsa|ecdsa|eddsa)/.test(word))) end.set('auth-method', 'certificate', line);
  else {
    end.set('enabled', 'in part', line);
    notes.push(noted(line, `${key}=${value}`, 'Neither a pre-shared key nor a certificate: this authentication is not compared.'));
  }
}

function proposalsOf(value: string, purpose: 'ike' | 'child', line: number, notes: Noted[]): readonly Proposal[] {
  return value.split(',').flatMap((text): readonly Proposal[] => {
    const { proposal, why } = plutoProposal(text, purpose);
    if (why) notes.push(noted(line, text, proposal ? why : `Libreswan does not load the connection: ${why}.`));
    return proposal ? [proposal] : [];
  });
}

/** AH stands in ah=, or in the place of ESP by phase2=ah. */
function readAh(end: EndBuilder, lines: Lines, notes: Noted[]): void {
  const [phase, ah] = [lines.get('phase2'), lines.get('ah')];
  const at = phase?.value === 'ah' ? phase : ah?.value && phase?.value !== 'esp' && !lines.get('esp')?.value ? ah : null;
  if (!at) return;
  setAhAlone(end, at.line);
  notes.push(noted(at.line, `${at.key}=${at.value}`, ahAlone));
}

const sequenceNumbers: Readonly<Record<string, readonly boolean[]>> = { yes: [true], no: [false], either: [true, false] };

/** Sets proposals of ESP, and the group where it stands in them. */
function setEsp(end: EndBuilder, proposals: readonly Proposal[], esn: string | undefined, line: number, notes: Noted[]): void {
  if (!proposals.length) return;
  const named = proposals.filter(({ groups }) => groups.length);
  if (named.length && named.length < proposals.length)
    notes.push(noted(line, 'esp', 'Either each proposal names a group or none does: Libreswan does not load the connection.'));
  end.set(
    'child-proposals',
    proposals.map((one) => ({ ...one, groups: [], esn: sequenceNumbers[esn ?? ''] ?? [] })),
    line,
  );
  const groups: readonly Group[] = [...new Set(named.flatMap((one) => one.groups))];
  if (groups.length) end.set('pfs', groups, line);
}

const longest = 86_400;

function setTime(end: EndBuilder, id: 'dpd' | 'ike-lifetime' | 'child-lifetime', value: string, line: number, notes: Noted[]): void {
  const seconds = plutoSeconds(value);
  if (seconds === null)
    notes.push(noted(line, value, 'Libreswan takes its default without an error: write a whole number, as 3600, 90m or 8h.'));
  else if (id === 'dpd' || seconds <= longest) end.set(id, seconds, line);
  else {
    notes.push(noted(line, value, 'Libreswan reads it as 24 hours without an error.'));
    end.set(id, longest, line);
  }
}

const sizes: Readonly<Record<string, number>> = {
  '': 1 / 1024,
  b: 1 / 1024,
  ki: 1,
  kib: 1,
  mi: 1024,
  mib: 1024,
  gi: 1024 ** 2,
  gib: 1024 ** 2,
};

function setKilobytes(end: EndBuilder, value: string, line: number): void {
  const [, number, unit = ''] = /^(\d{1,15})([a-z]{0,3})$/i.exec(value) ?? [];
  const size = sizes[unit.toLowerCase()];
  if (number !== undefined && size) end.set('child-kilobytes', Math.floor(Number(number) * size), line);
}

function setInitiation(end: EndBuilder, value: string, line: number, notes: Noted[]): void {
  const how = (
    { start: 'starts', up: 'starts', ondemand: 'on traffic', route: 'on traffic', add: 'responds only', keep: 'responds only' } as const
  )[value];
  if (how) end.set('initiation', how, line);
  else if (value === 'ignore') end.set('enabled', false, line);
  else notes.push(noted(line, `auto=${value}`, refused('add, start, ondemand, keep or ignore')));
}
