import { exchangeName } from '../ike/exchange.ts';
import { outOfHops } from './capture-fact.ts';
import { factWords } from './capture/sign.ts';
import type { FieldRow } from './field-rows.ts';
import type { Line } from './line.ts';

/** Packets that `tshark -V` printed, a field a line, in the words of its one-liners; and what they refuse, at the line that says so. */
export interface Details {
  readonly rows: readonly FieldRow[];
  readonly refusals: ReadonlyMap<number, string>;
}

/** A packet while its fields are read. */
interface Draft {
  readonly line: number;
  from: string;
  to: string;
  ports: readonly [string, string] | null;
  /** The innermost protocol that matters, and what is known of it. */
  layer: 'ISAKMP' | 'ESP' | 'TCP' | 'BGP' | 'ICMP' | '';
  readonly fields: Map<string, string>;
}

const frame = /^Frame \d+: \d+ bytes/;
const ip = /^Internet Protocol(?: Version [46])?, Src: ([\da-f.:]+)(?: \([^)]*\))?, Dst: ([\da-f.:]+)/i;
const ports = /^(?:User Datagram|Transmission Control) Protocol, Src Port: (?:[\w-]+ \()?(\d+)\)?, Dst Port: (?:[\w-]+ \()?(\d+)/;
const counts = /, Seq: (\d+)\b.*, Len: (\d+)/;
const message = /^Border Gateway Protocol - (\w[\w-]*) Message/;
const layers: readonly (readonly [Draft['layer'], RegExp])[] = [
  ['TCP', /^Transmission Control Protocol,/],
  ['ISAKMP', /^Internet Security Association and Key Management Protocol/],
  ['ESP', /^Encapsulating Security Payload/],
  ['BGP', /^Border Gateway Protocol - /],
  ['ICMP', /^Internet Control Message Protocol/],
];
/** The fields that are used, each named by its own words. */
const field = /^\s+(Exchange type|Message ID|Flags|Type|Code|Major error Code|Minor error Code)(?: \([\w -]+\))?: (.+)$/i;
const numbered = /\((\d+)\)\s*$/;

/** Reads packets that stand in fields over several lines. */
export function readDetails(lines: readonly Line[]): Details {
  const drafts: Draft[] = [];
  const refusals = new Map<number, string>();
  for (const { number, text } of lines) {
    let draft = drafts.at(-1);
    if (frame.test(text) || (ip.test(text) && draft?.from !== '') || (message.test(text) && draft?.layer !== 'TCP')) {
      draft = { line: number, from: '', to: '', ports: null, layer: '', fields: new Map() };
      drafts.push(draft);
    }
    if (!draft) continue;
    if (/^\S/.test(text)) readLayer(draft, text);
    else readField(draft, text);
    if (ofAuth.test(text)) draft.fields.set('auth', text);
    const refusal = refusalOf(draft, text);
    if (refusal) refusals.set(number, refusal);
  }
  return { rows: drafts.flatMap(rowOf), refusals };
}

/** A protocol begins; what an ICMP error quotes stands below it, moved in. */
function readLayer(draft: Draft, text: string): void {
  const [, from, to] = ip.exec(text) ?? [];
  if (from !== undefined && to !== undefined) [draft.from, draft.to] = [from, to];
  const [, source, target] = ports.exec(text) ?? [];
  if (source !== undefined && target !== undefined) draft.ports = [source, target];
  const [, sequence, length] = counts.exec(text) ?? [];
  if (sequence !== undefined && length !== undefined) draft.fields.set('seq', `Seq=${sequence} Len=${length}`);
  const [, kind] = message.exec(text) ?? [];
  if (kind !== undefined) draft.fields.set('message', kind);
  draft.layer = layers.find(([, begin]) => begin.test(text))?.[0] ?? draft.layer;
}

/** The first of a name is that of the packet: what follows is of its payloads. */
function readField({ layer, fields }: Draft, text: string): void {
  const [, name = '', value = ''] = field.exec(text) ?? [];
  const key = `${layer} ${name.toLowerCase()}`;
  if (name && !fields.has(key)) fields.set(key, value);
}

function rowOf({ line, from, to, ports: both, layer, fields }: Draft): FieldRow[] {
  const what = wordsOf(layer, fields);
  return from === '' || what === '' ? [] : [{ line, from, to, ports: both ?? [undefined, undefined], what, refuses: '' }];
}

function wordsOf(layer: Draft['layer'], fields: ReadonlyMap<string, string>): string {
  const of = (name: string): string => fields.get(`${layer} ${name}`) ?? '';
  const inBrackets = (value: string): string => /\(([^)]+)\)/.exec(value)?.[1] ?? '';
  if (layer === 'ISAKMP') {
    const exchange = Number(numbered.exec(of('exchange type'))?.[1] ?? NaN);
    if (!(exchange > 0)) return '';
    if (exchange < 34) return `ISAKMP ${exchangeName(1, exchange)} Mode`;
    const side = /\bInitiator\b/.test(of('flags')) ? 'Initiator' : 'Responder';
    return `ISAKMP ${exchangeName(2, exchange)} MID=${of('message id')} ${side} ${/\bResponse\b/.test(of('flags')) ? 'Response' : 'Request'}`;
  }
  if (layer === 'ICMP') return `ICMP ${of('type').replace(/^\d+ \((.*)\)$/, '$1')} (${inBrackets(of('code'))})`;
  if (layer === 'TCP') return `TCP [${inBrackets(of('flags'))}] ${fields.get('seq') ?? ''}`.trim();
  return layer === 'BGP' ? `BGP ${fields.get('message') ?? ''} Message` : layer;
}

/** What only IKE_AUTH holds, where nothing else says of which exchange a packet is; and a notify that refuses. */
const ofAuth = /^\s*(?:Type )?Payload: (?:Authentication|Identification|Traffic Selector)\b/;
const refusing = /^\s*Notify Message Type: ([A-Z_]+) \(\d{1,4}\)$/;

const quotedIke = /^\s+User Datagram Protocol,.* Dst Port: (?:[\w-]+ \()?(?:500|4500)\b/;
/** What an ICMP error quotes, and what it says of it in words that messages know. */
const quotes: readonly (readonly [quoted: RegExp, error: RegExp, words: string])[] = [
  [quotedIke, /\(port unreachable\)$/i, 'udp port 500 unreachable'],
  [quotedIke, /\((?:host|network) unreachable\)$/i, factWords['peer not reached']],
  [/^\s+Encapsulating Security Payload/, /\(protocol unreachable\)$/i, 'protocol 50 unreachable'],
  [/^\s+Transmission Control Protocol,.* Dst Port: (?:[\w-]+ \()?179\b/, /\(time to live exceeded in transit\)$/i, outOfHops],
  [/^\s+Internet Protocol/, /\(fragmentation needed\)$/i, 'unreachable - need to frag'],
];

/** The minor code closes what a NOTIFICATION says, and the packet that it quotes what an ICMP error does. */
function refusalOf({ layer, fields }: Draft, text: string): string {
  const [, notify] = layer === '' && fields.has('auth') ? (refusing.exec(text) ?? []) : [];
  if (notify !== undefined) return `IKE_AUTH response: Notify Message Type: ${notify}`;
  if (layer === 'ICMP') return quotes.find(([quoted, error]) => quoted.test(text) && error.test(wordsOf(layer, fields)))?.[2] ?? '';
  if (layer !== 'BGP' || !/^\s+Minor error Code/i.test(text)) return '';
  const [major, minor] = [fields.get('BGP major error code') ?? '', text].map((one) => numbered.exec(one)?.[1]);
  return major === undefined ? '' : `NOTIFICATION code ${major} subcode ${minor ?? 0}`;
}
