import type { Dialect } from '../syntax/ipsec-conf.ts';
import type { Noted } from './format.ts';
import { noted } from './format.ts';

/** A setting of a section, its key in small letters. */
export interface Line {
  readonly key: string;
  readonly value: string;
  readonly line: number;
}

export interface Conn {
  readonly name: string;
  readonly line: number;
  readonly lines: Line[];
}

/** A line of ipsec.secrets that holds a shared key. */
export interface SecretLine {
  /** Whose it is, as written. */
  readonly owners: string;
  /** All that stands behind `PSK`. */
  readonly rest: string;
  /** A blank stands before the colon. */
  readonly isApart: boolean;
  readonly line: number;
}

/** What stands in ipsec.conf and ipsec.secrets, which may be in one text. */
export interface IpsecText {
  readonly setup: Conn | null;
  readonly conns: readonly Conn[];
  readonly secrets: readonly SecretLine[];
}

/** Kinds of secrets; all but the first are no shared key of IKE. */
const secret = /:[ \t]*(PSK|RSA|ECDSA|BLISS|PKCS8|P12|PIN|EAP|NTLM|XAUTH|PPKS)(?=[ \t"'{]|$)/i;

/** Keys that begin a connection whose first line is missing. */
const ofConn = /^(?:(?:left|right)(?:id|subnets?|auth)?|keyexchange|ikev2|authby|ike|esp|also)$/;

/** Sorts the lines of a text. */
export function readIpsecText(text: string, notes: Noted[]): IpsecText {
  const sections: (readonly [type: string, section: Conn])[] = [];
  const secrets: SecretLine[] = [];
  let open: Conn | null = null;
  text.split('\n').forEach((raw, index) => {
    const line = index + 1;
    const bare = raw.trimEnd();
    const start = bare.trimStart();
    if (!start || start.startsWith('#')) return;
    const isIndented = start.length < bare.length;
    const setting = settingIn(start, line);
    if (setting && (isIndented || !secret.test(start))) {
      if (!open && ofConn.test(setting.key)) {
        notes.push(noted(line, setting.key, 'This stands in no conn: a line conn NAME is missing before it.'));
        open = { name: 'conn', line, lines: [] };
        sections.push(['conn', open]);
      } else if (open && !isIndented)
        notes.push(noted(line, setting.key, 'A setting begins with a blank: neither daemon takes the file with this line.'));
      open?.lines.push(setting);
      return;
    }
    const found = secret.exec(start);
    if (found) {
      if (found[1]?.toUpperCase() === 'PSK') secrets.push(secretOf(start, found, line));
      return;
    }
    const [, type, name] = /^(config|conn|ca)[ \t]+([^\s#]+)/.exec(isIndented ? '' : start) ?? [];
    if (type && name) {
      open = { name, line, lines: [] };
      sections.push([type, open]);
    } else if (/^include[ \t]/.test(start)) notes.push(noted(line, start, 'What it includes is not in this text: paste it too.'));
    else if (isIndented && open && /^[\w-]+$/.test(start)) notes.push(noted(line, start, 'This has no value: the line may be cut.'));
    else if (!isIndented) open = null;
  });
  return {
    setup: sections.find(([type]) => type === 'config')?.[1] ?? null,
    conns: sections.filter(([type]) => type === 'conn').map(([, section]) => section),
    secrets,
  };
}

function settingIn(text: string, line: number): Line | null {
  const [, key] = /^([a-z][\w-]{0,60})[ \t]*=/i.exec(text) ?? [];
  return key ? { key: key.toLowerCase(), value: valueOf(text.slice(text.indexOf('=') + 1).trim()), line } : null;
}

/** A value, without what stands around it or behind it. */
function valueOf(text: string): string {
  const close = text.startsWith('"') ? '"' : text.startsWith('{') ? '}' : null;
  if (close) {
    const end = text.indexOf(close, 1);
    return text.slice(1, end < 0 ? undefined : end).trim();
  }
  // A comment begins after a blank; elsewhere the sign is part of a word.
  for (let at = text.indexOf('#'); at >= 0; at = text.indexOf('#', at + 1))
    if (at === 0 || text[at - 1] === ' ' || text[at - 1] === '\t') return text.slice(0, at).trim();
  return text;
}

function secretOf(text: string, found: RegExpExecArray, line: number): SecretLine {
  const before = text.slice(0, found.index);
  return { owners: before.trim(), rest: text.slice(found.index + found[0].length).trim(), isApart: !before || /[ \t]$/.test(before), line };
}

/** Keys that mean the same. */
const same: Readonly<Record<Dialect, Readonly<Record<string, string>>>> = {
  strongSwan: { keylife: 'lifetime', rekeymargin: 'margintime' },
  Libreswan: {
    keylife: 'salifetime',
    lifetime: 'salifetime',
    'ipsec-lifetime': 'salifetime',
    phase2alg: 'esp',
    aggrmode: 'aggressive',
    policy_label: 'sec-label',
  },
};

/** What a connection says, by its key: itself before what it takes by `also`, and that before `%default`. */
export type Lines = ReadonlyMap<string, Line>;

/** What holds in a connection, as its daemon puts it together. */
export function linesOf(
  conn: Conn,
  all: ReadonlyMap<string, Conn>,
  own: ReadonlyMap<Conn, Lines>,
  dialect: Dialect,
  notes: Noted[],
): Lines {
  const lines = new Map<string, Line>();
  for (const part of partsOf(conn, all, dialect, notes))
    for (const [key, line] of own.get(part) ?? []) if (!lines.has(key)) lines.set(key, line);
  return lines;
}

/** More sections than anybody joins are not followed. */
const most = 10;

function partsOf(conn: Conn, all: ReadonlyMap<string, Conn>, dialect: Dialect, notes: Noted[]): Conn[] {
  const parts: Conn[] = [];
  const waiting = [conn];
  for (let one = waiting.shift(); one && parts.length < most; one = waiting.shift()) {
    if (parts.includes(one)) continue;
    parts.push(one);
    const others = one.lines.filter(({ key }) => key === 'also').slice(0, most);
    const found = others.flatMap(({ value, line }) => {
      const other = all.get(value);
      if (!other) notes.push(noted(line, `also=${value}`, `The section conn ${value} is not in this text: paste it too.`));
      return other ?? [];
    });
    // The last one counts most for strongSwan, with all that it takes; for Libreswan the first, level by level.
    if (dialect === 'strongSwan') waiting.unshift(...found.reverse());
    else waiting.push(...found);
  }
  const common = all.get('%default');
  return common ? [...parts, common] : parts;
}

/** Lines of one section: for strongSwan the last of a key holds, for Libreswan the first. */
export function ownLines(conn: Conn, dialect: Dialect, notes: Noted[]): Lines {
  const lines = new Map<string, Line>();
  for (const one of conn.lines) {
    const key = same[dialect][one.key] ?? one.key;
    const before = lines.get(key);
    if (key === 'also') continue;
    if (dialect === 'strongSwan' || !before || key === 'auto') lines.set(key, one);
    else
      notes.push(
        noted(
          one.line,
          one.key,
          before.key === one.key
            ? 'This key stands twice: Libreswan says duplicate key, and does not load the connection.'
            : `This is ${before.key} by another name: the first one holds.`,
        ),
      );
  }
  return lines;
}
