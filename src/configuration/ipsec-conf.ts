import type { End } from '../settings/end.ts';
import { charonText } from './charon-proposals.ts';
import { espCalled } from './child-groups.ts';
import type { Configuration, Format, Noted, Vpn } from './format.ts';
import { EndBuilder, noted } from './format.ts';
import { dialectOf, type Dialect } from '../syntax/ipsec-conf.ts';
import type { Side } from './ipsec-conf-ends.ts';
import { otherSide, ownSide, turnedLines } from './ipsec-conf-ends.ts';
import { readLibreswan } from './ipsec-conf-libreswan.ts';
import { lineFor } from './ipsec-conf-line.ts';
import { readStrongswan } from './ipsec-conf-strongswan.ts';
import type { Conn, Lines } from './ipsec-conf-text.ts';
import { linesOf, ownLines, readIpsecText } from './ipsec-conf-text.ts';
import { readSecrets, setSecret } from './ipsec-secrets.ts';
import { saidOnce } from './said-once.ts';

/** `ipsec.conf` and `ipsec.secrets` of Libreswan, in one text or each by itself: ipsec.conf(5). */
export const ipsecConfLibreswan: Format = formatFor('Libreswan');
/** `ipsec.conf` and `ipsec.secrets` of strongSwan, as its starter reads them. */
export const ipsecConfStrongswan: Format = formatFor('strongSwan');

function formatFor(dialect: Dialect): Format {
  return {
    format: `ipsec.conf (${dialect})`,
    read: (text) => read(text, dialect),
    lineFor: (id, value, _name, called) => lineFor(id, value, dialect, called),
  };
}

function read(text: string, dialect: Dialect): Configuration {
  const notes: Noted[] = [];
  const { setup, conns, secrets } = readIpsecText(text, notes);
  const byName = joined(conns, dialect, notes);
  const taken = new Set(conns.flatMap(({ lines }) => lines.filter(({ key }) => key === 'also').map(({ value }) => value)));
  const own = new Map([...byName.values()].map((conn) => [conn, ownLines(conn, dialect, notes)]));
  const keys = readSecrets(secrets, dialect, notes);
  if (conns[0] && dialectOf(text) === null)
    notes.push(
      noted(
        conns[0].line,
        `conn ${conns[0].name}`,
        `Nothing here shows whether it is Libreswan or strongSwan: it is read as ${dialect} reads it.`,
      ),
    );
  const vpns = [...byName.values()].flatMap((conn): Vpn[] => {
    const lines = conn.name === '%default' ? new Map() : linesOf(conn, byName, own, dialect, notes);
    if (!isVpn(conn, lines, taken)) return [];
    const read = (sides: Lines, to: Noted[], turn: (side: Side) => Side): Vpn => {
      const end = endOf(conn, sides, { dialect, setup, keys }, to);
      const esp = dialect === 'strongSwan' ? espCalled(end, (one) => charonText(one, 'child')) : {};
      const auth = lines.has('leftauth') || lines.has('rightauth') ? { auth: 'by side' } : {};
      return { name: conn.name, line: conn.line, end, called: { conn: conn.name, side: turn(ownSide(sides, dialect)), ...auth, ...esp } };
    };
    if (!lines.has('auto'))
      notes.push(noted(conn.line, `conn ${conn.name}`, 'Without auto= it is not loaded at the start: write auto=add, or auto=start.'));
    // Which side a host is it tells by its own addresses, which the text does not say.
    const turned = read(turnedLines(lines), [], otherSide);
    return [{ ...read(lines, notes, (side) => side), turned }];
  });
  return { format: `ipsec.conf (${dialect})`, release: null, vpns, notes: saidOnce(notes) };
}

interface Around {
  readonly dialect: Dialect;
  readonly setup: ReturnType<typeof readIpsecText>['setup'];
  readonly keys: ReturnType<typeof readSecrets>;
}

function endOf(conn: Conn, lines: Lines, { dialect, setup, keys }: Around, notes: Noted[]): End {
  const end = new EndBuilder();
  if (dialect === 'strongSwan') readStrongswan(end, lines, notes);
  else readLibreswan(end, lines, setup, notes);
  setSecret(end, keys, dialect, conn, notes);
  // auto=ignore is what holds without a word of it.
  if (dialect === 'strongSwan' && !lines.get('auto')?.value) end.set('enabled', false, conn.line);
  return end.end();
}

/** Sections by name: two of one name are one for strongSwan; Libreswan takes the last alone. */
function joined(conns: readonly Conn[], dialect: Dialect, notes: Noted[]): ReadonlyMap<string, Conn> {
  const byName = new Map<string, Conn>();
  for (const conn of conns) {
    const before = byName.get(conn.name);
    const isJoined = before && (dialect === 'strongSwan' || conn.name === '%default');
    if (before && !isJoined)
      notes.push(noted(conn.line, `conn ${conn.name}`, 'It stands twice: Libreswan takes only this one, nothing of the first.'));
    if (isJoined) for (const line of conn.lines) before.lines.push(line);
    else byName.set(conn.name, { ...conn, lines: [...conn.lines] });
  }
  return byName;
}

/** Not what only others take from, nor what lets packets through without IPsec. */
function isVpn({ name }: Conn, lines: Lines, taken: ReadonlySet<string>): boolean {
  if (!lines.get('left')?.value && !lines.get('right')?.value) return false;
  const isWhole = lines.has('right') && lines.has('auto');
  return (
    (isWhole || !taken.has(name)) &&
    !/^(?:pass|passthrough|drop|reject)$/.test(lines.get('type')?.value ?? '') &&
    lines.get('authby')?.value !== 'never'
  );
}
