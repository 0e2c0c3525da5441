import type { Proposal } from '../settings/end.ts';
import { charonDefaults, charonProposal } from './charon-proposals.ts';
import { charonIdentity, charonSeconds } from './charon-words.ts';
import { ahAlone, setAhAlone, setChildProposals, setCutShort } from './child-groups.ts';
import type { EndBuilder, Noted } from './format.ts';
import { noted } from './format.ts';
import { ownSide, readEnds } from './ipsec-conf-ends.ts';
import type { Lines } from './ipsec-conf-text.ts';

/** Words of a connection that starter knows (src/starter/keywords.txt), those of an end without the side. */
const known = new Set(
  'keyexchange type compress installpolicy aggressive authby eap_identity aaa_identity mobike forceencaps fragmentation ikedscp ikelifetime lifetime margintime lifebytes marginbytes lifepackets marginpackets keyingtries rekeyfuzz rekey reauth ike esp ah dpddelay dpdtimeout dpdaction closeaction sha256_96 inactivity modeconfig xauth xauth_identity mediation mediated_by me_peerid reqid replay_window mark mark_in mark_out tfc auto'.split(
    ' ',
  ),
);
const knownOfEnd = new Set(
  'ikeport subnet subnetwithin protoport sourceip dns firewall hostaccess allowany updown auth auth2 id id2 sigkey rsasigkey cert cert2 certpolicy sendcert ca ca2 groups groups2'.split(
    ' ',
  ),
);
const dropped = new Set(['pfs', 'pfsgroup', 'eap', 'leftnexthop', 'rightnexthop']);

/** Reads a connection as strongSwan's starter does. */
export function readStrongswan(end: EndBuilder, lines: Lines, notes: Noted[]): void {
  for (const [key, { line }] of lines) noteUnknown(key, line, notes);
  const take = (key: string, into: (value: string, line: number) => unknown): void => {
    const found = lines.get(key);
    if (found?.value) into(found.value, found.line);
  };
  readEnds(end, lines, 'strongSwan', ({ value }) => charonIdentity(value), notes);
  const flag = (key: string, set: (is: boolean, line: number) => unknown): void =>
    take(key, (value, line) => {
      if (value === 'yes' || value === 'no') set(value === 'yes', line);
      else notes.push(noted(line, `${key}=${value}`, fatal('yes or no')));
    });
  take('keyexchange', (value, line) => {
    const versions = ({ ike: [2, 1], ikev1: [1], ikev2: [2] } as const)[value];
    if (versions) end.set('ike-version', versions, line);
    else notes.push(noted(line, `keyexchange=${value}`, fatal('ike, ikev1 or ikev2')));
  });
  flag('aggressive', (is, line) => end.set('ike-mode', is ? 'aggressive' : 'main', line));
  for (const key of ['authby', `${ownSide(lines, 'strongSwan')}auth`]) take(key, (value, line) => setMethod(end, key, value, line, notes));
  take('ike', (value, line) => setIke(end, value, line, notes));
  take('esp', (value, line) => setChildProposals(end, proposalsOf(value, 'child', line, notes), line));
  flag('sha256_96', (is, line) => {
    if (is) setCutShort(end, line, 'sha256_96=yes', notes);
  });
  take('ah', (value, line) => {
    const isAlone = !lines.get('esp')?.value;
    if (isAlone) setAhAlone(end, line);
    notes.push(noted(line, `ah=${value}`, isAlone ? ahAlone : 'AH is not compared, and an SDDC does not speak it.'));
  });
  for (const [key, id] of times) take(key, (value, line) => setTime(end, id, value, line, notes));
  readDpd(end, lines, notes);
  flag('mobike', (is, line) => end.set('mobike', is, line));
  flag('forceencaps', (is, line) => end.set('nat-traversal', is ? 'always' : 'automatic', line));
  take('fragmentation', (value, line) => {
    if (/^(?:yes|accept|force|no)$/.test(value)) end.set('ike-fragmentation', value !== 'no', line);
    else notes.push(noted(line, `fragmentation=${value}`, fatal('yes, accept, force or no')));
  });
  take('type', (value, line) => end.set('encapsulation', value.startsWith('transport') ? 'transport' : 'tunnel', line));
  take('replay_window', (value, line) => /^\d{1,9}$/.test(value) && end.set('replay-window', Number(value), line));
  take('lifebytes', (value, line) => /^\d{1,15}$/.test(value) && end.set('child-kilobytes', Math.floor(Number(value) / 1024), line));
  take('auto', (value, line) => setInitiation(end, value, line, notes));
}

const times = [
  ['ikelifetime', 'ike-lifetime'],
  ['lifetime', 'child-lifetime'],
] as const;

const fatal = (takes: string): string => `starter takes ${takes} here, and does not start with this value.`;

function noteUnknown(key: string, line: number, notes: Noted[]): void {
  const [, ofEnd] = /^(?:left|right)(.*)$/.exec(key) ?? [];
  if (dropped.has(key))
    notes.push(
      noted(line, key, key.startsWith('pfs') ? 'strongSwan 5 ignores it: the group of PFS stands in esp=.' : 'strongSwan 5 ignores it.'),
    );
  else if (!known.has(key) && (ofEnd === undefined || (ofEnd && !knownOfEnd.has(ofEnd))))
    notes.push(noted(line, key, 'strongSwan knows no such key, and ignores the line.'));
}

function setMethod(end: EndBuilder, key: string, value: string, line: number, notes: Noted[]): void {
  if (/^(?:secret|psk|xauthpsk)/.test(value)) end.set('auth-method', 'pre-shared key', line);
  else if (/^(?:rsa|ecdsa|bliss|ed\d|pubkey|any|xauthrsasig)/.test(value)) end.set('auth-method', 'certificate', line);
  else {
    end.set('enabled', 'in part', line);
    notes.push(noted(line, `${key}=${value}`, 'Neither a pre-shared key nor a certificate: this authentication is not compared.'));
  }
  if (value.startsWith('xauth')) notes.push(noted(line, `${key}=${value}`, 'XAuth is not compared, and an SDDC does not ask for it.'));
}

function setIke(end: EndBuilder, value: string, line: number, notes: Noted[]): void {
  const proposals = proposalsOf(value, 'ike', line, notes);
  if (proposals.length) end.set('ike-proposals', proposals, line);
}

/** Proposals, and without `!` at the end those that strongSwan offers by itself. */
function proposalsOf(value: string, purpose: 'ike' | 'child', line: number, notes: Noted[]): readonly Proposal[] {
  const isStrict = value.endsWith('!');
  const proposals = value
    .replace(/!$/, '')
    .split(',')
    .flatMap((text): readonly Proposal[] => {
      const { proposal, why } = charonProposal(text.trim(), purpose);
      if (why) notes.push(noted(line, text, proposal ? why : `charon skips this proposal: ${why}.`));
      return proposal ? [proposal] : [];
    });
  if (isStrict) return proposals;
  notes.push(
    noted(
      line,
      `${purpose === 'ike' ? 'ike' : 'esp'}=${value}`,
      'Without ! at its end strongSwan also takes its own defaults: write ! after it so that only this counts.',
    ),
  );
  return [...proposals, ...charonDefaults[purpose]];
}

function setTime(end: EndBuilder, id: 'dpd' | 'ike-lifetime' | 'child-lifetime', value: string, line: number, notes: Noted[]): void {
  const seconds = charonSeconds(value);
  if (seconds === null) notes.push(noted(line, value, `${fatal('whole numbers with s, m, h or d')} Write 3600, 60m or 1h.`));
  else end.set(id, seconds, line);
}

/** Without an action strongSwan does not ask whether its peer is there. */
function readDpd(end: EndBuilder, lines: Lines, notes: Noted[]): void {
  const [action, delay] = [lines.get('dpdaction'), lines.get('dpddelay')];
  if (action?.value === 'none') end.set('dpd', 0, action.line);
  else if (action?.value) setTime(end, 'dpd', delay?.value || '30s', (delay ?? action).line, notes);
  else if (delay)
    notes.push(
      noted(delay.line, `dpddelay=${delay.value}`, 'Without dpdaction= strongSwan checks no peer: write dpdaction=restart beside it.'),
    );
}

function setInitiation(end: EndBuilder, value: string, line: number, notes: Noted[]): void {
  const how = ({ start: 'starts', route: 'on traffic', add: 'responds only' } as const)[value];
  if (how) end.set('initiation', how, line);
  else if (value === 'ignore') end.set('enabled', false, line);
  else notes.push(noted(line, `auto=${value}`, fatal('ignore, add, route or start')));
}
