import { addressesOf, isPrivate } from '../../text/addresses.ts';
import type { Line } from '../line.ts';
import { firstGroup } from '../pattern.ts';
import type { StateFact } from './fact.ts';

/** The ends of a flow of IKE's first exchange, and of BGP, as tables of flows write them. */
const ike = /(?:[:/.]|[sd]port=|\beq )500\b/;
const moved = /(?:[:/.]|[sd]port=)4500\b/;
const bgp = /(?:[:/.]|dport=)179\b/;
/** Both ways of one flow counted in packets: what went out, then what came back. */
const counts = [
  /\b(\d+):(\d+) pkts\b/, // pf
  /\bpackets=(\d+) .*?\bpackets=(\d+)/, // conntrack
  /\borg=\d+\/(\d+)\/\d+ reply=\d+\/(\d+)\//, // FortiOS
  /\borig-packets=(\d+) .*?\brepl-packets=(\d+)/, // RouterOS
] as const;
/** The same in two lines: the first way and the way back; VRP tells the way back first. */
const went = /^\s*In: .*\bPkts: (\d+)|\bInitiator ?-> ?Responder: +(\d+) packets|--> ?packets: ?(\d+)/i;
const came = /^\s*Out: .*\bPkts: (\d+)|\bResponder ?-> ?Initiator: +(\d+) packets|<-- ?packets: ?(\d+)/i;
/** What a table calls a flow that nobody answered. */
const unanswered = /\bUNREPLIED\b|\bSINGLE:NO_TRAFFIC\b|\bNO_TRAFFIC:SINGLE\b|\bSYN_SENT:CLOSED\b|\bCLOSED:SYN_SENT\b/;
/** What the table tells of one flow stands in so many lines below its ends. */
const longest = 5;
const farthestAbove = 3;
const manySent = 3;
const isFlow = /->|<-|\bsrc=|src-address=|^\s*In:|\bInitiator\b|\bsport=/;

/** Finds flows of IKE or BGP in a firewall's table that carried packets one way only. */
export function readFlows(lines: readonly Line[]): StateFact[] {
  return lines.flatMap(({ number, text }, index): StateFact[] => {
    if (!isFlow.test(text) || addressesOf(text).length < 2) return [];
    const says = saysOf(text);
    if (says === null) return [];
    const own = [
      ...lines.slice(Math.max(0, index - farthestAbove), index).filter(({ text: above }) => isCounted(above)),
      ...ownOf(lines, index),
    ];
    return isUnanswered(own.map((line) => line.text)) ? [{ line: number, says }] : [];
  });
}

function saysOf(text: string): StateFact['says'] | null {
  if (bgp.test(text)) return 'syn unanswered';
  if (addressesOf(text).every(isPrivate)) return null;
  return ike.test(text) ? 'first unanswered' : moved.test(text) ? 'later port silent' : null;
}

/** The lines of one flow from its ends on: the next one's are not asked. */
function ownOf(lines: readonly Line[], index: number): readonly Line[] {
  const below = lines.slice(index + 1, index + longest);
  const next = below.findIndex(({ text }) => isFlow.test(text) && addressesOf(text).length > 1 && !came.test(text));
  return lines.slice(index, index + 1 + (next < 0 ? below.length : next));
}

/** VRP and FortiOS count both ways in a line above the ends. */
const isCounted = (text: string): boolean => addressesOf(text).length === 0 && /<-- ?packets|\borg=\d/.test(text);

function isUnanswered(own: readonly string[]): boolean {
  for (const text of own)
    for (const pattern of counts) {
      const [, there, back] = pattern.exec(text) ?? [];
      if (there !== undefined) return Number(there) >= manySent && back === '0';
    }
  const [there, back] = [went, came].map((pattern) => own.flatMap((text) => firstGroup(pattern, text) ?? [])[0]);
  if (there !== undefined && back !== undefined) return Number(there) >= manySent && back === '0';
  return own.some((text) => unanswered.test(text));
}
