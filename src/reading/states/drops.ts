import type { Line } from '../line.ts';
import { firstGroup } from '../pattern.ts';
import type { StateFact } from './fact.ts';

/** A rule of `iptables -nvL` that drops: how many packets it took, of what, and the interfaces that they came by and leave by. */
const listed = /^\s*(?:\d+\s+)?(\d+[KMG]?)\s+\d+[KMG]?\s+(?:DROP|REJECT)\s+(\w+)\s+\S+\s+(\S+)\s+(\S+)\s/;
/** The same of one that lets them pass. */
const accepted = /^\s*(?:\d+\s+)?(\d+[KMG]?)\s+\d+[KMG]?\s+ACCEPT\s+\w+\s+\S+\s+(\S+)\s/;
const nftAccepted = /\biifname "?([\w.-]+)"?.*\bcounter packets (\d+) bytes \d+ accept/;
/** A rule of nft that counts before it drops, and one of Cisco's lists. */
const nft = /\bcounter packets (\d+) bytes \d+ .*\b(?:drop|reject)\b/;
const access = /\bdeny\s+(?:ipv?4?\s+)?\S+ .*\((\d+) match(?:es)?\)|\bdeny .*\(hitcnt=(\d+)\)/;
/** A record of what crossed an interface in a cloud: ports, protocol, packets, bytes, two times, and the verdict. */
const record = /(?:\d{1,3}(?:\.\d{1,3}){3}\s+){2}(\d+)\s+(\d+)\s+(\d+)\s+(\d+)\s+\d+\s+\d+\s+\d+\s+REJECT\b/;
const pfPassed = /^@?\d*\s*pass in .*?\bon (\w+)/;
/** pf tells of a rule below it how many packets it took. */
const pf = /^@?\d*\s*block\b.*/;
const taken = /\bPackets: (\d+)\b/;

const ike =
  /\bdpts?:(?:500|4500|500,4500)\b|\b[ds]ports? (?:= )?(?:\{ )?(?:500|4500|isakmp|ipsec-nat-t)\b|\bport = (?:500|4500|isakmp|ipsec-msft|ipsec-nat-t|sae-urn)\b|\beq (?:isakmp|500|4500|non500-isakmp)\b/;
const esp = /\b(?:ip protocol|meta l4proto|proto|deny) (?:esp|50)\b/;
const ofTunnel = /\bpol(?:icy)? (?:match dir in pol )?ipsec\b|\bmeta ipsec exists\b/;

/** A rule that lets packets pass, in anybody's words: without one the list was cut down to what drops. */
const permits = /\b(?:accept|permit|pass|allow)\b/i;

/** Finds rules of a firewall that took packets of IKE or ESP, or what came out of a tunnel. A rule that counted none stands in nobody's way. */
export function readDrops(lines: readonly Line[], isTunnel: (name: string) => boolean): StateFact[] {
  const passed = passedBy(lines);
  const hasOthers = lines.some(({ text }) => permits.test(text));
  const isPassed = (text: string): boolean => passed.some((name) => isTunnel(name) && text.includes(name));
  return lines.flatMap(({ number, text }, index): StateFact[] => {
    const says = listedIn(text, isTunnel) ?? recordIn(text) ?? countedIn(text, lines[index + 1]?.text ?? '', isTunnel);
    // Where a rule lets what comes by the same tunnel pass, what the last rule drops is nobody's business.
    if (says === null || (says === 'tunnel dropped' && isPassed(text))) return [];
    return [{ line: number, says: says === 'tunnel dropped' && !hasOthers ? 'tunnel dropped alone' : says }];
  });
}

/** The interfaces by which packets came that a rule let pass. */
function passedBy(lines: readonly Line[]): readonly string[] {
  return lines.flatMap(({ text }, index): string[] => {
    const [, packets = '0', by = ''] = accepted.exec(text) ?? [];
    const [, name = '', count = '0'] = nftAccepted.exec(text) ?? [];
    const passed = pfPassed.exec(text)?.[1];
    const isUsed = passed !== undefined && Number(taken.exec(lines[index + 1]?.text ?? '')?.[1] ?? 0) > 0;
    return [...(packets === '0' ? [] : [by]), ...(count === '0' ? [] : [name]), ...(isUsed ? [passed] : [])];
  });
}

type Drop = StateFact['says'] | null;

function listedIn(text: string, isTunnel: (name: string) => boolean): Drop {
  const [, count = '0', protocol = '', by = ''] = listed.exec(text) ?? [];
  if (count === '0') return null;
  if (protocol === 'udp' && ike.test(text)) return 'ike dropped';
  if (protocol === 'esp' || protocol === '50') return 'esp dropped';
  return isTunnel(by) || ofTunnel.test(text) ? 'tunnel dropped' : null;
}

function recordIn(text: string): Drop {
  const [, from = '', to = '', protocol, packets = '0'] = record.exec(text) ?? [];
  if (packets === '0') return null;
  if (protocol === '50') return 'esp dropped';
  return protocol === '17' && [from, to].some((port) => port === '500' || port === '4500') ? 'ike dropped' : null;
}

/** Rules as their own language writes them, with a count in or below them. */
function countedIn(text: string, below: string, isTunnel: (name: string) => boolean): Drop {
  const told = nft.exec(text) ?? access.exec(text);
  const count = told?.slice(1).find(Boolean) ?? (pf.test(text) ? taken.exec(below)?.[1] : undefined) ?? '0';
  if (count === '0') return null;
  if (esp.test(text)) return 'esp dropped';
  if (ike.test(text)) return 'ike dropped';
  const by = firstGroup(/\biifname "?([\w.-]+)"?|\bin (?:log )?(?:quick )?on ([\w.]+)/, text);
  return (by !== undefined && isTunnel(by)) || ofTunnel.test(text) ? 'tunnel dropped' : null;
}
