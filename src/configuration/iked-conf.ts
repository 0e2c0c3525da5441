import type { Cipher, Group, Hash } from '../ike/algorithm.ts';
import { cipherNamed, groupNamed, hashNamed } from '../ike/algorithm.ts';
import { Key } from '../settings/key.ts';
import type { Identity, ParameterId, Proposal, SelectorPair, Values } from '../settings/end.ts';
import type { Configuration, Format, Noted, Vpn } from './format.ts';
import { EndBuilder, noted } from './format.ts';
import { groupWord, identityOf } from './strongswan-words.ts';

const format = 'iked.conf';

/** Policies of OpenIKED: iked.conf(5). */
export const ikedConf: Format = { format, read, lineFor };

interface Word {
  readonly text: string;
  readonly isQuoted: boolean;
  readonly line: number;
}

/** Statements as words: one a line, further where a backslash ends it or a brace is open; `#` begins a comment. */
function statementsOf(text: string): Word[][] {
  const statements: Word[][] = [];
  let words: Word[] = [];
  let [goesOn, depth] = [false, 0];
  text.split('\n').forEach((raw, index) => {
    const line = raw.replace(/\r$/, '').slice(0, 50_000);
    if (!goesOn && depth === 0 && words.length) {
      statements.push(words);
      words = [];
    }
    for (const [found, quoted] of line.matchAll(/#.*$|"((?:[^"\\]|\\.)*)"|[{}]|\\\s*$|[^\s"{}#]+/g)) {
      if (found.startsWith('#')) break;
      if (/^\\\s*$/.test(found)) continue;
      if (found === '{') depth++;
      if (found === '}') depth = Math.max(0, depth - 1);
      words.push({ text: quoted ?? found, isQuoted: quoted !== undefined, line: index + 1 });
    }
    goesOn = /\\\s*$/.test(line);
  });
  if (words.length) statements.push(words);
  return statements;
}

function read(text: string): Configuration {
  const notes: Noted[] = [];
  const macros = new Map<string, string>();
  const settings = new Map<string, Word>();
  const vpns: Vpn[] = [];
  for (const statement of statementsOf(text)) {
    const [first, second, third] = statement;
    if (!first) continue;
    if (second?.text === '=' && third) macros.set(`$${first.text}`, third.text);
    else if (/^\w+=$/.test(first.text) && second) macros.set(`$${first.text.slice(0, -1)}`, second.text);
    else if (first.text === 'set' && second) settings.set(second.text, third ?? second);
    else if (first.text === 'ikev2')
      vpns.push(
        policyOf(
          statement.slice(1).map((word) => ({ ...word, text: macros.get(word.text) ?? word.text })),
          settings,
          notes,
        ),
      );
    else if (first.text === 'include') notes.push(noted(first.line, '', 'What it includes is not in this text: paste it too.'));
    else if (!/^(?:user|config)$/.test(first.text))
      notes.push(noted(first.line, first.text, 'iked knows no such statement, and refuses the whole file.'));
  }
  return { format, release: null, vpns, notes };
}

/** Words that begin something else, so that a list before them ends. */
const keywords: ReadonlySet<string> = new Set(
  'active passive quick skip esp ah ipcomp tunnel transport inet inet6 proto rdomain from to local peer ikesa childsa srcid dstid ikelifetime lifetime bytes psk rsa eap ecdsa256 ecdsa384 ecdsa521 rfc7427 config request tag tap iface'.split(
    ' ',
  ),
);

function policyOf(words: readonly Word[], settings: ReadonlyMap<string, Word>, notes: Noted[]): Vpn {
  const end = new EndBuilder();
  const line = words[0]?.line ?? 1;
  const name = words[0] && (words[0].isQuoted || !keywords.has(words[0].text)) ? words[0].text : 'ikev2';
  const pairs: SelectorPair[] = [];
  const [ike, child]: [Proposal[], Proposal[]] = [[], []];
  const childGroups: Group[] = [];
  let initiation: Values['initiation'] = 'responds only';
  for (let at = name === 'ikev2' ? 0 : 1; at < words.length; at++) {
    const [word, next] = [words[at], words[at + 1]];
    if (!word) break;
    const taken = (): Word | undefined => {
      at++;
      return next;
    };
    switch (word.text) {
      case 'active':
        initiation = 'starts';
        break;
      case 'tunnel':
      case 'transport':
        end.set('encapsulation', word.text, word.line);
        break;
      case 'from': {
        const from = taken()?.text ?? '';
        const to = words.slice(at + 1).find(({ text }) => text !== '(' && !/^\(/.test(text) && text !== 'port');
        if (to?.text === 'to') {
          at = words.indexOf(to) + 1;
          pairs.push({ local: [network(from)], remote: [network(words[at]?.text ?? '')] });
        }
        break;
      }
      case 'local':
        end.set('local-address', addressOf(taken()?.text ?? 'any'), word.line);
        break;
      case 'peer':
        end.set('peer-address', addressOf(taken()?.text ?? 'any'), word.line);
        break;
      case 'ikesa':
      case 'childsa': {
        const body = transformsAfter(words, at + 1);
        at += body.length;
        const proposal = transformsOf(body, word.text === 'ikesa' ? 'ike' : 'child', notes);
        if (word.text === 'ikesa') ike.push(proposal);
        else {
          childGroups.push(...(proposal.groups.length ? proposal.groups : [0]));
          child.push(proposal);
        }
        break;
      }
      case 'srcid':
      case 'dstid':
        end.set(word.text === 'srcid' ? 'local-id' : 'peer-id', identityOf(taken()?.text ?? ''), word.line);
        break;
      case 'ikelifetime':
      case 'lifetime': {
        const seconds = secondsIn(taken()?.text ?? '');
        if (seconds === null)
          notes.push(
            noted(
              word.line,
              `${word.text} ${next?.text ?? ''}`,
              'iked takes seconds, minutes (60m) or hours (1h), and refuses the whole file.',
            ),
          );
        else end.set(word.text === 'lifetime' ? 'child-lifetime' : 'ike-lifetime', seconds, word.line);
        break;
      }
      case 'psk': {
        const key = taken();
        end.set('auth-method', 'pre-shared key', word.line);
        if (key) end.set('pre-shared-key', keyOf(key.text), key.line);
        break;
      }
      case 'rsa':
      case 'ecdsa256':
      case 'ecdsa384':
      case 'ecdsa521':
      case 'rfc7427':
        end.set('auth-method', 'certificate', word.line);
        break;
    }
  }
  end.set('initiation', initiation, line);
  if (ike.length) end.set('ike-proposals', ike, line);
  if (child.length) {
    const alike = new Set(child.map(({ groups }) => groups.join())).size < 2;
    end.set('child-proposals', alike ? child.map((one) => ({ ...one, groups: [] })) : child, line);
    end.set('pfs', [...new Set(childGroups)], line);
  }
  if (pairs.length) end.set('selectors', [joined(pairs)], line);
  readSettings(end, settings);
  return { name, line, end: end.end() };
}

/** All flows of a policy are of one child SA. */
const joined = (pairs: readonly SelectorPair[]): SelectorPair => ({
  local: [...new Set(pairs.flatMap(({ local }) => local))],
  remote: [...new Set(pairs.flatMap(({ remote }) => remote))],
});

const network = (text: string): string =>
  text === 'any' || text === '0/0'
    ? '0.0.0.0/0'
    : text === 'any6'
      ? '::/0'
      : text.includes('/') || text === 'dynamic'
        ? text
        : `${text}/${text.includes(':') ? 128 : 32}`;
const addressOf = (text: string): string => (/^(?:any|0\.0\.0\.0\/0|0\/0)$/.test(text) ? 'any' : text.replace(/\/32$/, ''));

function transformsAfter(words: readonly Word[], from: number): readonly Word[] {
  let to = from;
  while (to < words.length && !keywords.has(words[to]?.text ?? '')) to++;
  return words.slice(from, to);
}

function transformsOf(words: readonly Word[], purpose: 'ike' | 'child', notes: Noted[]): Proposal {
  const [encryption, integrity, prf, groups, esn]: [Cipher[], Hash[], Hash[], Group[], boolean[]] = [[], [], [], [], []];
  for (let at = 0; at < words.length; at++) {
    const [word, value] = [words[at], words[at + 1]];
    if (!word) break;
    if (word.text === 'esn' || word.text === 'noesn') {
      esn.push(word.text === 'esn');
      continue;
    }
    const [cipher, hash, group] = [cipherNamed(value?.text ?? '', 128), hashNamed(value?.text ?? ''), groupNamed(value?.text ?? '')];
    at++;
    if (word.text === 'enc' && cipher) encryption.push(cipher);
    else if (word.text === 'auth' && hash) integrity.push(hash);
    else if (word.text === 'prf' && hash) prf.push(hash);
    else if (word.text === 'group' && group !== null) groups.push(group);
    else notes.push(noted(word.line, `${word.text} ${value?.text ?? ''}`, 'iked knows no such algorithm, and refuses the whole file.'));
  }
  return { encryption, integrity, prf: purpose === 'ike' ? prf : [], groups, esn };
}

/** Seconds; null for what iked refuses: days, and parts of hours. */
function secondsIn(text: string): number | null {
  const [, number, unit = 's'] = /^(\d{1,9})([smh])?/.exec(text) ?? [];
  if (number === undefined || /^\d+[^\dsmh]/.test(text)) return null;
  return Number(number) * ({ s: 1, m: 60, h: 3600 }[unit] ?? 1);
}

/** `0x` is hex, in quotes or not; nothing else has a meaning of its own. */
function keyOf(text: string): Key {
  const hex = /^0x([\da-f]+)$/i.exec(text)?.[1];
  return new Key(hex ? Array.from(hex.match(/../g) ?? [], (byte) => String.fromCharCode(parseInt(byte, 16))).join('') : text);
}

/** What holds for all policies. */
function readSettings(end: EndBuilder, settings: ReadonlyMap<string, Word>): void {
  for (const [key, { text, line }] of settings)
    switch (key) {
      case 'fragmentation':
      case 'nofragmentation':
        end.set('ike-fragmentation', key === 'fragmentation', line);
        break;
      case 'mobike':
      case 'nomobike':
        end.set('mobike', key === 'mobike', line);
        break;
      case 'dpd_check_interval':
        if (/^\d+$/.test(text)) end.set('dpd', Number(text), line);
        break;
      case 'passive':
        end.set('initiation', 'responds only', line);
        break;
    }
}

const cipherWord = (cipher: Cipher): string =>
  cipher
    .replace('-cbc', '')
    .replace(/^aes-gcm-16-(\d+)$/, 'aes-$1-gcm')
    .replace(/^aes-gcm-12-(\d+)$/, 'aes-$1-gcm-12');
const hashWord = (hash: Hash): string => (hash.startsWith('aes') ? hash : `hmac-${hash}`);

function lineFor<Id extends ParameterId>(id: Id, value: Values[Id], name: string): string | null {
  const words = wordsFor(id, value);
  return words === null ? null : id === 'dpd' || id === 'mobike' || id === 'ike-fragmentation' ? words : `ikev2 "${name}" … \\\n  ${words}`;
}

function wordsFor(id: ParameterId, value: Values[ParameterId]): string | null {
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  switch (id) {
    case 'local-address':
    case 'peer-address':
      return `${id === 'local-address' ? 'local' : 'peer'} ${text}`;
    case 'local-id':
    case 'peer-id':
      return `${id === 'local-id' ? 'srcid' : 'dstid'} ${(value as Identity).value}`;
    case 'ike-proposals':
      return (value as readonly Proposal[]).map((one) => `ikesa ${transformsText(one, 'ike', [])}`).join(' \\\n  ');
    case 'child-proposals':
      return (value as readonly Proposal[]).map((one) => `childsa ${transformsText(one, 'child', [])}`).join(' \\\n  ');
    case 'pfs': {
      const groups = (value as readonly Group[]).filter((group) => group !== 0);
      return groups.length ? `childsa … ${groups.map((group) => `group ${groupWord(group)}`).join(' ')}` : null;
    }
    case 'ike-lifetime':
      return `ikelifetime ${text}`;
    case 'child-lifetime':
      return `lifetime ${text}`;
    case 'encapsulation':
      return text;
    case 'initiation':
      return value === 'starts' ? 'active' : 'passive';
    case 'selectors':
      return (value as readonly SelectorPair[])
        .flatMap(({ local, remote }) => local.flatMap((from) => remote.map((to) => `from ${from} to ${to}`)))
        .join(' \\\n  ');
    case 'dpd':
      return `set dpd_check_interval ${text}`;
    case 'mobike':
    case 'ike-fragmentation':
      return `set ${value ? '' : 'no'}${id === 'mobike' ? 'mobike' : 'fragmentation'}`;
    default:
      return null;
  }
}

const transformsText = ({ encryption, integrity, prf, groups, esn }: Proposal, purpose: 'ike' | 'child', pfs: readonly Group[]): string =>
  [
    ...integrity.map((one) => `auth ${hashWord(one)}`),
    ...encryption.map((one) => `enc ${cipherWord(one)}`),
    ...(purpose === 'ike' ? (prf.length ? prf : integrity).map((one) => `prf ${hashWord(one)}`) : []),
    ...(groups.length ? groups : pfs).map((one) => `group ${groupWord(one)}`),
    ...esn.map((one) => (one ? 'esn' : 'noesn')),
  ].join(' ');
