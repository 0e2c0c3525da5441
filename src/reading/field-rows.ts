import { exchangeName } from '../ike/exchange.ts';
import { asksForMore, isError } from '../ike/notify.ts';
import { notifyName1 } from '../ike/notify1.ts';
import { notifyName2 } from '../ike/notify2.ts';
import type { Line } from './line.ts';

/** A packet that `tshark -T fields` printed, in the words in which tshark's own columns would have it. */
export interface FieldRow {
  readonly line: number;
  readonly from: string;
  readonly to: string;
  readonly ports: readonly [string | undefined, string | undefined];
  readonly what: string;
  /** What it refuses, in words that messages know; empty where it refuses nothing. */
  readonly refuses: string;
}

type Fields = ReadonlyMap<string, string>;

const asked = /\btshark\b.*-T ?fields\b/;
const named = /(?:^|\s)-e ?'?([\w.]+)/g;
const longestLine = 600;

/** Reads rows of fields by the names that the command above them asks for. */
export function readFieldRows(lines: readonly Line[]): FieldRow[] {
  const rows: { line: number; fields: Fields }[] = [];
  let names: readonly string[] = [];
  for (const { number, text } of lines) {
    if (text.length > longestLine) continue;
    if (asked.test(text)) names = [...text.matchAll(named)].map(([, name = '']) => name.toLowerCase());
    else if (names.length > 1) {
      const cells = cellsOf(text, names.length);
      if (cells) rows.push({ line: number, fields: new Map(names.map((name, index) => [name, cells[index] ?? ''])) });
    }
  }
  const ends = new Set(rows.map(({ fields }) => fields.get('ip.src') ?? ''));
  return rows.flatMap(({ line, fields }): FieldRow[] => rowOf(line, fields, ends));
}

/** Tabs part them; a terminal that was copied has blanks instead, and then none may be empty. */
function cellsOf(text: string, count: number): readonly string[] | null {
  const cells = text.includes('\t') ? text.split('\t') : text.trim().split(/\s{2,}|[;,|](?=\S)/);
  const fits = text.includes('\t') ? cells.length <= count && cells.length > 1 : cells.length === count;
  return fits ? cells.map((cell) => cell.trim()) : null;
}

function rowOf(line: number, fields: Fields, ends: ReadonlySet<string>): FieldRow[] {
  const of = (...names: readonly string[]): string | undefined => names.flatMap((name) => fields.get(name) || [])[0];
  const from = of('ip.src');
  if (from === undefined || !/^[\d.]+$/.test(from)) return [];
  // Who is not told is the other one, where there are two.
  const others = [...ends].filter((end) => end !== from);
  const to = of('ip.dst') ?? (others.length === 1 ? others[0] : undefined) ?? '?';
  const [one, two] = (of('udp.port', 'tcp.port') ?? '').split(',');
  const ports = [of('udp.srcport', 'tcp.srcport') ?? one, of('udp.dstport', 'tcp.dstport') ?? two] as const;
  const told = fields.get('_ws.col.info');
  const { what, refuses } = told ? { what: `${fields.get('_ws.col.protocol') ?? ''} ${told}`.trim(), refuses: '' } : wordsOf(of);
  return what ? [{ line, from, to, ports, what, refuses }] : [];
}

/** The messages of BGP by their type, and the fields of its codes: newer releases have one of the subcode for each code. */
const bgpMessages: readonly (string | undefined)[] = [undefined, 'OPEN', 'UPDATE', 'NOTIFICATION', 'KEEPALIVE', 'ROUTE-REFRESH'];
const majors = ['bgp.notify.major_error', 'bgp.notify.error_code'];
const minors = [
  'bgp.notify.minor_error',
  ...['header', 'open', 'update', 'expired', 'state', 'cease', 'msg'].map((of) => `bgp.notify.minor_error_${of}`),
];

function wordsOf(of: (...names: readonly string[]) => string | undefined): Pick<FieldRow, 'what' | 'refuses'> {
  const exchange = Number(of('isakmp.exchangetype') ?? NaN);
  if (exchange > 0) {
    const version = exchange >= 34 ? 2 : 1;
    const name = `${exchangeName(version, exchange)}${version === 1 ? ' Mode' : ''}`;
    const notifies = (of('isakmp.notify.msgtype') ?? '').split(',').map(Number).filter(isError);
    const error = notifies.map(version === 1 ? notifyName1 : notifyName2).find((one) => !asksForMore.has(one));
    return { what: `ISAKMP ${name}`, refuses: error === undefined ? '' : `${name} response: Notify Message Type: ${error}` };
  }
  const message =
    bgpMessages[Number(of('bgp.type')?.split(',').at(-1) ?? NaN)] ?? (of(...majors) === undefined ? undefined : 'NOTIFICATION');
  if (message !== undefined) {
    const [major, minor] = [of(...majors), of(...minors)];
    return { what: `BGP ${message} Message`, refuses: major === undefined ? '' : `NOTIFICATION code ${major} subcode ${minor ?? 0}` };
  }
  if (of('esp.spi') !== undefined) return { what: 'ESP', refuses: '' };
  const flags = of('tcp.flags.str', 'tcp.flags');
  if (flags === undefined) return { what: '', refuses: '' };
  const [sequence, length] = [of('tcp.seq'), of('tcp.len')];
  return { what: `TCP [${flagsOf(flags)}]${sequence ? ` Seq=${sequence}` : ''}${length ? ` Len=${length}` : ''}`, refuses: '' };
}

/** As letters between dots, or as a number in hex. */
function flagsOf(told: string): string {
  const bits = /^0x/i.test(told) ? Number(told) : null;
  const has = (letter: string, bit: number): boolean => (bits === null ? told.includes(letter) : (bits & bit) > 0);
  const names = [has('F', 1) && 'FIN', has('S', 2) && 'SYN', has('R', 4) && 'RST', has('P', 8) && 'PSH', has('A', 16) && 'ACK'];
  return names.filter(Boolean).join(', ');
}
