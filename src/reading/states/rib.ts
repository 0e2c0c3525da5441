import type { Line } from '../line.ts';
import type { StateFact } from './fact.ts';

const address = String.raw`\d{1,3}(?:\.\d{1,3}){3}`;
const network = String.raw`(${address}/\d{1,2})`;

/** One way to a network, as a table tells it. */
interface Way {
  readonly line: number;
  readonly network: string;
  readonly by: 'bgp' | 'static' | 'own' | 'other';
  best: boolean;
  byTunnel: boolean;
  readonly metric?: number;
}

/** The network in the row itself, its origin by a letter in front: FRR, FortiOS, VyOS. */
const lettered = new RegExp(String.raw`^([A-Z]) *([>*=qr]*) *${network}\s`);
/** Its legend, or a row that a filter left of it. */
const letters = /\bselected route\b|^[SCBO] +[*>]{2} /i;
/** RouterOS: flags in front, the active one among them. */
const flagged = new RegExp(String.raw`^\s*(?:\d+\s+)?([ADXIHUcbsSCdvoyr+* ]{1,9}?)\s+(?:dst-address=)?${network}\s`);
const flags = /^\s*Flags:.*\bactive\b.*\bbgp\b/i;
/** PAN-OS: flags behind the next hop. */
const behind = new RegExp(String.raw`^${network}\s+${address}\s+(?:\d+\s+)?([A-Z?~][A-Z0-9?~ ]{0,8}?)\s+(?:\d|[a-z])`);
const flagsBehind = new RegExp(String.raw`^flags: A:active|^${network}\s+${address}\s+(?:\d+\s+)?A [CSBRO] `);
/** Junos: the network only in front of its first way. */
const bracketed = new RegExp(String.raw`^(?:${network})?\s+([*+-]?)\[([A-Za-z-]+)/\d+`);
/** Junos in short: marks, the network unless it is that of the row above, a letter, the preference. */
const terse = new RegExp(String.raw`^([* ]) [?VNI ] (?:${network})?\s+([A-Z])\s+\d+\s`);
/** Nokia: below the network whether its way is in use. */
const typed = new RegExp(String.raw`^${network}\S*\s+(?:Remote|Local)\s+(\w+)`);
const inUse = /^\s+\S.*\sY\s+\d+\s*$/;
/** Linux: of several ways the one of the lowest metric is taken. */
const linux = new RegExp(String.raw`^${network} (?:nhid \d+ )?(?:via|dev) .*\bproto (\w+)(?:.*\bmetric (\d+))?`);
/** Any table with a column for the protocol, and a mark or a word for the way that is in use. */
const titled = /\b(?:destination|network|prefix|dest)\b.*\b(?:proto(?:col)?|type|source|origin)\b/i;
const any = new RegExp(String.raw`^\s*([*>]*)\s*${network}\s.*?\b(static|e?i?bgp|connected|direct|local)\b(.*)$`, 'i');
const marked = /(?:^|\s)[*>]{1,2}(?=\s|$)|\b(?:active|best|selected|yes)\b/i;
/** NX-OS: the network above its ways. */
const above = new RegExp(String.raw`^${network}, ubest/mbest`);
const via = /^\s+(\*?)via .*\[\d+\/\d+\].*, (static|direct|local|bgp)\b/;
/** A network and then its fields: FRR, VRP, Comware. */
const headed = new RegExp(String.raw`^\s*(?:Routing entry for|Destination:) ${network}`);
const field = /^\s*(?:Known via "|Protocol: ?)(\w+)/;
const isBest = /^\s*Known via .*, best\b|^\s*State: Active\b/;

/** Reads tables of all routes: a network that BGP brought by the tunnel, and that another route takes before it, or of which no way is in use. */
export function readRib(lines: readonly Line[], isTunnel: (name: string) => boolean): StateFact[] {
  const ways = [...Map.groupBy(waysIn(lines, isTunnel), (way) => way.network).values()];
  const isFlagged = lines.some(({ text }) => flags.test(text));
  const isListed = ways.some((own) => own.some(({ best }) => best));
  const found = ways
    .flatMap((own): StateFact[] => {
      const [first] = own;
      // Of a network without any way in use none is a spare.
      if (first && isListed && own.every(({ best, by }) => !best && by === 'bgp')) return [{ line: first.line, says: 'path unreachable' }];
      // RouterOS: a way by hand into the tunnel that is not in use has no next hop, and the network no other way.
      if (first && isFlagged && own.every(({ best, by, byTunnel }) => !best && by === 'static' && byTunnel))
        return [{ line: first.line, says: 'route none' }];
      const isAsked = lines.some(({ text, number }) => text.includes(first?.network ?? '-') && own.every(({ line }) => line > number));
      const beaten = own.find(({ by, best, byTunnel }) => by === 'bgp' && !best && (byTunnel || isAsked));
      // Another way by a routing protocol may be meant to be the first one: only who asks for the network misses it.
      const taken = own.find(
        ({ by, best, byTunnel }) => best && !byTunnel && (by === 'static' || by === 'own' || (isAsked && beaten?.byTunnel)),
      );
      return beaten && taken ? [{ line: taken.line, says: taken.by === 'own' ? 'overlap' : 'tunnel beaten' }] : [];
    })
    .slice(0, 1);
  return found.length > 0 ? found : beatenByHand(lines).slice(0, 1);
}

/** The page of one network, and that BGP chose a path to it. */
const page = new RegExp(String.raw`BGP routing table (?:entry|information)[^\d]*${network}`, 'i');
const isChosen = /\bvalid\b.*\bbest\b/i;
/** A static route to the network in the routing table, and to nothing narrower. */
const byHand = new RegExp(String.raw`^\s*S\S*\s+(?:[>*]+\s*)?${network}\s`);

/** The route by hand to a network of which BGP chose a path, on another page. */
function beatenByHand(lines: readonly Line[]): StateFact[] {
  const pages = new Set<string>();
  let of = '';
  for (const { text } of lines) {
    of = page.exec(text)?.[1] ?? of;
    if (isChosen.test(text) && of) pages.add(of);
  }
  return lines.flatMap(({ number, text }): StateFact[] =>
    pages.has(byHand.exec(text)?.[1] ?? '') ? [{ line: number, says: 'tunnel beaten' }] : [],
  );
}

function waysIn(lines: readonly Line[], isTunnel: (name: string) => boolean): Way[] {
  const has = (legend: RegExp): boolean => lines.some(({ text }) => legend.test(text));
  const legends = { letters: has(letters), flags: has(flags), behind: has(flagsBehind), titled: has(titled) };
  const ways: Way[] = [];
  let last = '';
  for (const { number, text } of lines) {
    const entry = headed.exec(text)?.[1] ?? above.exec(text)?.[1];
    last = entry ?? last;
    const begun = wayIn(text, legends, last);
    if (begun) {
      last = begun.network;
      // By default everything goes another way, and a spare default is none of ours.
      if (!last.endsWith('/0')) ways.push({ ...begun, line: number, byTunnel: false });
    }
    const open = ways.at(-1);
    if (open?.network !== last) continue;
    open.best ||= isBest.test(text) || inUse.test(text);
    open.byTunnel ||= leadsToTunnel(text, isTunnel);
  }
  for (const own of Map.groupBy(ways, (way) => way.network).values()) {
    const [first] = own.filter(({ metric }) => metric !== undefined).sort((a, b) => (a.metric ?? 0) - (b.metric ?? 0));
    if (first) first.best = true;
  }
  return ways;
}

function wayIn(
  text: string,
  legends: { readonly letters: boolean; readonly flags: boolean; readonly behind: boolean; readonly titled: boolean },
  last: string,
): Pick<Way, 'network' | 'by' | 'best' | 'metric'> | null {
  const [, letter, marks = '', of = ''] = (legends.letters && lettered.exec(text)) || [];
  if (letter !== undefined) return { network: of, by: originOf(letter), best: marks.includes('*') };
  const [, before, routed = ''] = (legends.flags && flagged.exec(text)) || [];
  if (before !== undefined) return { network: routed, by: flagOrigin(before), best: before.includes('A') };
  const [, to, told = ''] = (legends.behind && behind.exec(text)) || [];
  if (to !== undefined) return { network: to, by: flagOrigin(told.replace('A', '')), best: told.includes('A') };
  const [, first, mark, protocol = ''] = bracketed.exec(text) ?? [];
  if (mark !== undefined) return { network: first ?? last, by: originOf(protocol), best: /[*+]/.test(mark) };
  const [, dest, owner = ''] = typed.exec(text) ?? [];
  if (dest !== undefined) return { network: dest, by: originOf(owner), best: false };
  const [, routedTo, daemon = '', metric = '0'] = linux.exec(text) ?? [];
  if (routedTo !== undefined) return { network: routedTo, by: originOf(daemon), best: false, metric: Number(metric) };
  const [, front, target, proto = '', rest = ''] = (legends.titled && any.exec(text)) || [];
  if (target !== undefined) return { network: target, by: originOf(proto), best: front !== '' || marked.test(rest) };
  const [, star, named, by = ''] = terse.exec(text) ?? [];
  if (star !== undefined) return { network: named ?? last, by: originOf(by), best: star === '*' };
  const [, chosen, kind = ''] = via.exec(text) ?? [];
  if (chosen !== undefined) return { network: last, by: originOf(kind), best: chosen === '*' };
  const name = field.exec(text)?.[1];
  return name === undefined ? null : { network: last, by: originOf(name), best: false };
}

function originOf(word: string): Way['by'] {
  if (/^(?:B|E?I?BGP|bird|zebra|186|12)$/i.test(word)) return 'bgp';
  if (/^(?:S|static)$/i.test(word)) return 'static';
  return /^(?:C|L|connected|direct|local)$/i.test(word) ? 'own' : 'other';
}

function flagOrigin(told: string): Way['by'] {
  if (/b/i.test(told)) return 'bgp';
  if (/s/i.test(told)) return 'static';
  return /c/i.test(told) ? 'own' : 'other';
}

/** Every tunnel of an SDDC and of a cloud's VPN has such addresses. */
const tunnelHop = /(?:^|[^\d.])169\.254\.\d{1,3}\.\d{1,3}(?![\d/])/;
const names = /[A-Za-z][\w./@-]*\d[\w./@-]*/g;

/** True where a line leads to a tunnel, by its name or by the address behind it. */
export const leadsToTunnel = (text: string, isTunnel: (name: string) => boolean): boolean =>
  tunnelHop.test(text) || [...text.matchAll(names)].some(([name]) => isTunnel(name.replace(/[,.]$/, '')));
