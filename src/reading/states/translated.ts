import { isPrivate } from '../../text/addresses.ts';
import type { Line } from '../line.ts';
import type { StateFact } from './fact.ts';

const address = String.raw`(\d{1,3}(?:\.\d{1,3}){3})`;
const port = String.raw`(?:[:/]\w+)?`;
/** One flow in one line, its three addresses in the order: source, destination, source after translation. */
const flows = [
  new RegExp(String.raw`\bsrc=${address} dst=${address} .*\bsrc=\2 dst=${address}`), // conntrack
  new RegExp(String.raw`^\s*${address}${port}\s+${address}${port}\s+${address}${port}\s+${address}${port}\s*$`), // EdgeOS: before, and after
  new RegExp(String.raw`\bact=snat ${address}${port}->${address}${port}\(${address}`), // FortiOS
] as const;
/** VRP: the source, in brackets what it became, and the destination. */
const inBrackets = new RegExp(String.raw`\b${address}(?::\d+)?\[${address}(?::\d+)?\]\s*-+>\s*${address}`);
/** The same where the translated source stands first: pf, and Cisco's inside global, inside local, outside local. */
const turned = [
  new RegExp(String.raw`\b${address}${port} \(${address}${port}\) -> ${address}`),
  new RegExp(String.raw`^(?:icmp|tcp|udp|---)\s+${address}${port}\s+${address}${port}\s+${address}${port}\s`, 'i'),
] as const;
/** ASA tells both ends of a connection, each with who it becomes in brackets. */
const both = new RegExp(String.raw`\s\S+: ?${address}${port} \(${address}${port}\),? \S+: ?${address}${port} \(${address}${port}\)`);
/** The two wings of a flow: who asked whom, and to whom the answer goes. */
const asked = new RegExp(String.raw`^\s*In: ${address}/\w+ --> ${address}/`);
const answered = new RegExp(String.raw`^\s*Out: ${address}/\w+ --> ${address}/`);
const field = new RegExp(String.raw`^\s*(source|dst):\s+${address}`, 'i');

/** VRP tells each address of a flow in a line of its own, the translated one last. */
const named = new RegExp(String.raw`^\s*(New SrcAddr|SrcAddr|DestAddr)\b[^:]*: *${address}`, 'i');

/** ASA, and the short table of VyOS and EdgeOS, tell who was translated and not to whom: where the tunnel sends nothing, those were its packets. */
const held = [
  new RegExp(String.raw`\b[NP]AT from \S+?:${address}\S* to \S+?:${address}`),
  new RegExp(String.raw`^\s*${address}${port}\s+${address}${port}\s+(?:\w+\s+\d+\s+)?snat\b`),
] as const;
const sendsNothing = /\bencaps: 0\b|^\s*out\s+[0-9a-f]{6,8},\s+0 bytes/;

/** PAN-OS lists a session in two lines: who asks, with who it becomes, and whom. */
const asksBy = new RegExp(String.raw`\s${address}\[\d+\]/\S+/\d+\s+\(${address}\[\d+\]\)`);
const asksFor = new RegExp(String.raw`\s${address}\[\d+\]/\S+\s+\(`);

/** The address from which this end speaks IKE: what is translated to it leaves by the way of the Internet, though a NAT stands before that. */
const ownEnd = new RegExp(String.raw`^\s*local\s.*@ ${address}\[(?:4?500)\]`);

/** Finds flows to a private network whose private source became a public one: no tunnel takes them. */
export function readTranslated(lines: readonly Line[]): StateFact[] {
  let open: { to: string; from: string } | null = null;
  const fields: string[] = [];
  let flow: readonly string[] = [];
  const here = new Set(lines.flatMap(({ text }) => ownEnd.exec(text)?.[1] ?? []));
  const isIdle = lines.some(({ text }) => sendsNothing.test(text));
  for (const [index, { number, text }] of lines.entries()) {
    const session = sessionIn(text, lines[index + 1]?.text ?? '');
    if (session && isTaken(session)) return [{ line: number, says: 'source translated' }];
    const [, inner = '', outer = ''] = (isIdle ? held.map((pattern) => pattern.exec(text)).find(Boolean) : null) ?? [];
    if (isPrivate(inner) && outer && !isPrivate(outer)) return [{ line: number, says: 'source translated' }];
    const told = flowIn(text);
    if (told && (isTaken(told) || (isInside(told) && here.has(told[2]) && !isNear(told[1], told[2]))))
      return [{ line: number, says: 'source translated' }];
    const [, from = '', to = ''] = asked.exec(text) ?? [];
    if (from) open = { from, to };
    const [, , back = ''] = answered.exec(text) ?? [];
    if (back && open && isTaken([open.from, open.to, back])) return [{ line: number, says: 'source translated' }];
    const [, name = '', one = ''] = named.exec(text) ?? [];
    if (name) flow = /^src/i.test(name) ? [one] : [...flow, one];
    const [own, far, outside] = flow;
    if (own && far && outside && isTaken([own, far, outside])) return [{ line: number, says: 'source translated' }];
    // PAN-OS has a field a line: source and dst of what was asked, then of the answer.
    const value = field.exec(text)?.[2];
    if (value === undefined) continue;
    fields.push(value);
    const [source, target, answering, taken] = fields;
    if (source && target && answering === target && taken && isTaken([source, target, taken]))
      return [{ line: number, says: 'source translated' }];
  }
  return [];
}

function sessionIn(text: string, below: string): Flow | null {
  const [, from, taken] = asksBy.exec(text) ?? [];
  const [, to] = (from ? asksFor.exec(below) : null) ?? [];
  return from && taken && to ? [from, to, taken] : null;
}

type Flow = readonly [from: string, to: string, taken: string];

function flowIn(text: string): Flow | null {
  for (const pattern of flows) {
    const [, from, to, taken] = pattern.exec(text) ?? [];
    if (from && to && taken) return [from, to, taken];
  }
  const [, own, became, target] = inBrackets.exec(text) ?? [];
  if (own && became && target) return [own, target, became];
  const [, near, nearTaken, far, farTaken] = both.exec(text) ?? [];
  if (near && nearTaken && far && farTaken) return isPrivate(nearTaken) ? [far, near, farTaken] : [near, far, nearTaken];
  for (const pattern of turned) {
    const [, taken, from, to] = pattern.exec(text) ?? [];
    if (from && to && taken) return [from, to, taken];
  }
  return null;
}

/** Of one network: no tunnel leads there. */
const isNear = (one: string, other: string): boolean => one.replace(/\.\d+$/, '') === other.replace(/\.\d+$/, '');
const isInside = ([from, to, taken]: Flow): boolean => isPrivate(from) && isPrivate(to) && from !== taken;
const isTaken = (flow: Flow): boolean => isInside(flow) && !isPrivate(flow[2]);
