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
/** What parts them where the command asks for that, and the names themselves, which `header=y` prints above them. */
const parted = /\bseparator=['"]?([^\s'"\w\\/])/;
const header = /^(?:[a-z]\w*|_ws\.col)\.\w[\w.]*(?:([\t;,|]|\s{2,})(?:[a-z]\w*|_ws\.col)\.\w[\w.]*)+\s*$/i;
const longestLine = 600;

/** Reads rows of fields by the names that the command or the row above them has. */
export function readFieldRows(lines: readonly Line[]): FieldRow[] {
  const rows: { line: number; fields: Fields }[] = [];
  let names: readonly string[] = [];
  let separator: string | undefined;
  for (const { number, text } of lines) {
    if (text.length > longestLine) continue;
    const [isHeader, between] = header.exec(text) ?? [];
    if (asked.test(text)) {
      names = [...text.matchAll(named)].map(([, name = '']) => name.toLowerCase());
      separator = parted.exec(text)?.[1];
    } else if (isHeader !== undefined) {
      names = text
        .trim()
        .toLowerCase()
        .split(/[\t;,|]|\s+/);
      separator = between?.trim() || undefined;
    } else if (names.length > 1) {
      const cells = cellsOf(text, names.length, separator);
      if (cells) rows.push({ line: number, fields: new Map(names.map((name, index) => [name, cells[index] ?? ''])) });
    }
  }
  const all = rows.concat(jsonRows(lines));
  const ends = new Set(all.map(({ fields }) => fields.get('ip.src') ?? ''));
  return all.flatMap(({ line, fields }): FieldRow[] => rowOf(line, fields, ends));
}

/** One field of a packet as `tshark -T json` prints it, and the line in which the next packet begins. */
const jsonField = /^\s*"([a-z]\w*\.[\w.]+)": ?"([^"]*)",?\s*$/;
const jsonPacket = /^\s*"_(?:index|source)": /;

/** The packets of `tshark -T json`, each at the line of its first field; what a packet has several times is parted by commas. */
function jsonRows(lines: readonly Line[]): { line: number; fields: Fields }[] {
  const rows: { line: number; fields: Map<string, string> }[] = [];
  let isNew = true;
  for (const { number, text } of lines) {
    if (text.length > longestLine) continue;
    isNew ||= jsonPacket.test(text);
    const [, name, value = ''] = jsonField.exec(text) ?? [];
    if (name === undefined) continue;
    const last = rows.at(-1);
    if (isNew || !last) rows.push({ line: number, fields: new Map([[name, value]]) });
    else last.fields.set(name, last.fields.has(name) ? `${last.fields.get(name)},${value}` : value);
    isNew = false;
  }
  return rows;
}

/** What the command names parts them, else tabs; a terminal that was copied has blanks instead, and then none may be empty. */
function cellsOf(text: string, count: number, separator?: string): readonly string[] | null {
  const sign = separator !== undefined && text.includes(separator) ? separator : text.includes('\t') ? '\t' : null;
  const cells = sign === null ? text.trim().split(/\s{2,}|[;,|](?=\S)/) : text.split(sign);
  const fits = sign === null ? cells.length === count : cells.length <= count && cells.length > 1;
  return fits ? cells.map((cell) => cell.trim().replace(/^"(.*)"$/, '$1')) : null;
}

/** How what tshark says of IKE begins, where the column of the protocol was not asked for. */
const ofIke = /^(?:IKE_|CREATE_CHILD|INFORMATIONAL|Informational|Aggressive|Identity Protection|Quick Mode)/;

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
  const protocol = fields.get('_ws.col.protocol') ?? (told !== undefined && ofIke.test(told) ? 'ISAKMP' : '');
  const { what, refuses } = told ? { what: `${protocol} ${told}`.trim(), refuses: '' } : wordsOf(of);
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
