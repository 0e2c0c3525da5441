import { isPrivate } from '../../text/addresses.ts';
import type { Line } from '../line.ts';
import { linesUntil } from '../line.ts';
import { prompt } from '../prompt.ts';
import { networksIn, overlap } from '../ranges.ts';
import type { StateFact } from './fact.ts';

const address = String.raw`(\d{1,3}(?:\.\d{1,3}){3})`;

/** How one printer lists rules of NAT: one that translates all, one that spares the traffic for a private network, and what begins another list. */
interface NatRules {
  readonly translates: RegExp;
  /** A private network is in the first group, or the rule speaks of a tunnel itself. */
  readonly spares: RegExp;
  readonly begins?: RegExp;
}

const ofTunnel = String.raw`\bpol ipsec\b|--pol ipsec|policy match|\bipsec out\b|-d \d|ip daddr \d`;
const printers: readonly NatRules[] = [
  // iptables and nft.
  {
    translates: /^(?!.*(?:pol none|-d |daddr)).*(?:\b(?:MASQUERADE|SNAT)\b|\bmasquerade\b(?!-)|\bsnat to\b)/,
    spares: new RegExp(
      String.raw`^(?=.*(?:${ofTunnel})).*(?:\b(?:ACCEPT|RETURN)\b|\b(?:accept|return)\b\s*$)|^\s*(?:\d+\s+)?(?:\d+[KMG]?\s+\d+[KMG]?\s+)?(?:ACCEPT|RETURN)\s.*\s\d[\d.]*(?:/\d+)?\s+${address}/\d+`,
    ),
    begins: /^Chain |^\s*chain |^:\w+ /,
  },
  // RouterOS.
  {
    translates: /^(?!\s*\d+ +X)(?!.*(?:dst-address=|out,none)).*\bchain=srcnat action=(?:masquerade|src-nat)\b/,
    spares: new RegExp(String.raw`^(?!\s*\d+ +X).*\bchain=srcnat action=accept\b.*\bdst-address=${address}`),
    begins: /^\[[^\s@]+@[^\s\]]+\] ?>/,
  },
  // The same in columns, where the exemption took nothing.
  { translates: /^\s*\d+\s+srcnat\s+(?:masquerade|src-nat)\s+[1-9]/, spares: /^\s*\d+\s+srcnat\s+accept\s+0\s/ },
  // VyOS, in rows; EdgeOS alike.
  {
    translates: /^\s*\d+\s+(?:\S+\s+)(?:0\.0\.0\.0\/0|any)\s.*\bmasquerade\s*$/i,
    spares: new RegExp(String.raw`^\s*\d+\s+\S+\s+${address}/\d+\s.*\bexcluded?\s*$`, 'i'),
  },
  // ASA: the same object in front and behind is left as it is.
  {
    translates: /^\d+ \(\S+\) to \(\S+\) source dynamic \S+ \S+(?! .*destination)/,
    spares: /^\d+ \(\S+\) to \(\S+\) source static (\S+) \1\s+destination static (\S+) \2\b/,
  },
  // pf.
  {
    translates: /^@?\d*\s*nat on \S+ .*\bto any\b|^@?\d*\s*nat on (?!.* to )/,
    spares: new RegExp(String.raw`^@?\d*\s*no nat on .*\bto ${address}`),
  },
];

/** Finds a rule that exempts the tunnel's traffic below one that translates it first, and a list that has none. */
export function readNatOrder(lines: readonly Line[]): StateFact[] {
  const [behind] = [...printers.flatMap((rules) => listed(lines, rules)), ...inFields(lines), ...inLists(lines)];
  if (behind !== undefined) return [{ line: behind, says: 'exemption behind' }];
  const missing = unspared(lines);
  return missing === null ? [] : [{ line: missing, says: 'exemption missing' }];
}

/** RouterOS: how its rules of NAT are listed, all of them and not in columns; where one begins; the only thing that one may look at, which is the way out. */
const listsNat = /^\[[^\s@]+@[^\]]*\] ?[>/].*\bnat print\s*$/;
const ruleBegins = /^\s*\d+\s/;
const takesAll =
  /^\s*\d+\s(?:.*\s)?chain=srcnat action=masquerade out-interface(?:-list)?=(?:ether|pppoe|sfp|wan)[\w-]*(?: log=no| log-prefix="")*\s*$/i;
/** A policy in force, its SAs, and that they are used. */
const hasPolicy = /^\s*\d+\s+A\s.*\byes\s.*\bencrypt\b|\btunnel=yes\b/;
const hasSa = /\bstate=mature\b/;
const isUsedSa = /\bcurrent-bytes=[1-9]/;
/** What may spare packets elsewhere. */
const sparesElsewhere = /\bnotrack\b|\bfirewall raw\b/;

/** The rule that translates all that leaves, in a list whose other rules for what leaves are none, beside a tunnel that nothing goes through. */
function unspared(lines: readonly Line[]): number | null {
  const begun = lines.findIndex(({ text }) => listsNat.test(text));
  const shows = (what: RegExp): boolean => lines.some(({ text }) => what.test(text));
  if (begun < 0 || !shows(hasPolicy) || !shows(hasSa) || shows(isUsedSa) || shows(sparesElsewhere)) return null;
  const rules: { readonly line: number; text: string }[] = [];
  for (const { number, text } of linesUntil(lines.slice(begun + 1), ({ text: one }) => prompt.test(one))) {
    const last = rules.at(-1);
    if (ruleBegins.test(text)) rules.push({ line: number, text });
    else if (last) last.text += text.replace(/^\s+/, ' ');
  }
  const [only, ...others] = rules
    .map((rule) => ({ ...rule, text: rule.text.replace(/;;;.*?(?=\bchain=)/, '') }))
    .filter(({ text }) => /\bchain=srcnat\b/.test(text));
  return only && others.length === 0 && takesAll.test(only.text) ? only.line : null;
}

const isSpared = (network: string | undefined): boolean => network === undefined || !/^\d/.test(network) || isPrivate(network);

function listed(lines: readonly Line[], { translates, spares, begins }: NatRules): number[] {
  let open: readonly string[] = [];
  for (const [index, { number, text }] of lines.entries()) {
    if (begins?.test(text)) open = [];
    const spared = spares.exec(text);
    if (translates.test(text)) open = [...open, text];
    else if (spared && isSpared(spared[1]) && open.some((one) => isOfSame(one, text)) && !isUsed(lines, index)) return [number];
  }
  return [];
}

/** False where the two rules tell their sources, and these have nothing in common. */
function isOfSame(translating: string, sparing: string): boolean {
  const [[one], [other, to]] = [networksIn(translating), networksIn(sparing)];
  return !one || !other || !to || overlap(one, other);
}

/** A rule that took packets does what it is for. */
const used = /^\s*translate_hits = [1-9]/;
const usedRow = /^\s*\d+\s+srcnat\s+accept\s+[1-9]/;

const isUsed = (lines: readonly Line[], index: number): boolean =>
  used.test(lines[index + 1]?.text ?? '') || lines.some(({ text }) => usedRow.test(text));

/** Junos: a field a line; what a rule does, for which networks, and how often it did. */
const to = new RegExp(String.raw`^\s+Destination addresses\s*: ${address}`);
const does = /^\s+Action\s*: (\S+)/;
const hits = /^\s+Translation hits\s*: (\d+)/;

function inFields(lines: readonly Line[]): number[] {
  let [network, action, isOpen] = ['', '', false];
  for (const { number, text } of lines) {
    network = to.exec(text)?.[1] ?? network;
    action = does.exec(text)?.[1] ?? action;
    const count = hits.exec(text)?.[1];
    if (count === undefined) continue;
    if (action === 'off' && isOpen && count === '0' && isPrivate(network)) return [number];
    isOpen ||= action !== 'off' && count !== '0' && network === '0.0.0.0';
  }
  return [];
}

/** A list of addresses that a rule of NAT names: it permits what is translated. */
const name = /^\s*(?:Extended IP access list |Advanced IPv4 ACL |Advanced ACL |ip access-list extended )([\w-]+)/i;
const all = /^\s*(?:rule )?\d* ?permit ip (?:source )?(\S+) \S+(?: any)?(?: \(.*\))?\s*$/;
const none = new RegExp(String.raw`^\s*(?:rule )?\d* ?deny ip (?:source )?(\S+) \S+ (?:destination )?${address} [\d.]+\s*$`);

function inLists(lines: readonly Line[]): number[] {
  let list = '';
  const open = new Set<string>();
  for (const { number, text } of lines) {
    const begun = name.exec(text)?.[1];
    if (begun !== undefined) {
      list = begun;
      open.clear();
    }
    const permitted = list && all.exec(text)?.[1];
    if (permitted) open.add(permitted);
    const [, from = '', network = ''] = none.exec(text) ?? [];
    if (open.has(from) && isPrivate(network) && isOfNat(lines, list)) return [number];
  }
  return [];
}

/** The line that names the list, or one beside it, speaks of NAT. */
function isOfNat(lines: readonly Line[], list: string): boolean {
  const named = new RegExp(String.raw`(?<![\w-])${list}(?![\w-])`);
  return lines.some(
    ({ text }, index) =>
      named.test(text) && lines.slice(Math.max(0, index - 4), index + 1).some((line) => /(?<![a-z])nat(?![a-z])/i.test(line.text)),
  );
}
