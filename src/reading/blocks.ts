/** What a part of a pasted text is, and so how it is read. */
export type BlockKind = 'prose' | 'log' | 'state' | 'capture' | 'configuration' | 'json';

/** Lines that are of one kind; `from` and `to` are their first and last number in the pasted text. */
export interface Block {
  readonly kind: BlockKind;
  readonly from: number;
  readonly to: number;
}

interface Line {
  readonly number: number;
  readonly text: string;
}

/** What is known of lines before they are parted: those of a capture's packets, and whether a line tells its time. */
export interface KnownLines {
  readonly packets: ReadonlySet<number>;
  readonly hasTime: (text: string) => boolean;
}

/** A line before it is settled: null where by itself it could be of any kind. */
type Guess = BlockKind | null;

const longestHead = 400;

/** Parts a text into blocks, in its order; blank lines belong to none. */
export function blocksOf(lines: readonly Line[], known: KnownLines): Block[] {
  const json = jsonLines(lines);
  const guesses = lines.map((line): Guess => (json.has(line.number) ? 'json' : guessOf(line, known)));
  const parts = paragraphs(lines).map(([from, to]) => ({ lines: lines.slice(from, to), guesses: guesses.slice(from, to) }));
  const settled = parts.map((part, index) => {
    const beside = [parts[index - 1], parts[index + 1]].some((other) => other && mostly(other.guesses) === 'prose');
    return settle(index === 0 && parts.length > 1 && isTitle(part.lines) ? ['prose'] : part.guesses, beside);
  });
  const blocks: { kind: BlockKind; from: number; to: number }[] = [];
  parts.forEach((part, index) => {
    part.lines.forEach(({ number }, at) => {
      const kind = settled[index]?.[at] ?? 'state';
      const before = blocks.at(-1);
      if (before?.kind === kind) before.to = number;
      else blocks.push({ kind, from: number, to: number });
    });
  });
  return blocks;
}

/** The numbers of the lines that are of this kind; the lines stand in their order. */
export function numbersOf(blocks: readonly Block[], kind: BlockKind, lines: readonly Line[]): ReadonlySet<number> {
  const found = new Set<number>();
  let at = 0;
  for (const { number } of lines) {
    while (at < blocks.length && number > (blocks[at]?.to ?? 0)) at += 1;
    const block = blocks[at];
    if (block?.kind === kind && number >= block.from) found.add(number);
  }
  return found;
}

/** Runs of lines without a blank one between, as places in the list. */
function paragraphs(lines: readonly Line[]): [number, number][] {
  const found: [number, number][] = [];
  lines.forEach(({ number }, index) => {
    const last = found.at(-1);
    if (last && number === (lines[index - 1]?.number ?? 0) + 1) last[1] = index + 1;
    else found.push([index, index + 1]);
  });
  return found;
}

/** A paragraph's kinds: a line that could be anything goes with its neighbors, and a paragraph of such lines with the sentences beside it. */
function settle(guesses: readonly Guess[], besideProse: boolean): BlockKind[] {
  const usual = mostly(guesses) ?? (besideProse && guesses.length < 3 ? 'prose' : 'state');
  const settled: BlockKind[] = [];
  guesses.forEach((guess, index) => {
    const before = settled[index - 1];
    // What follows the head of a section is of the configuration; and a lone sentence between lines of a log is one of them.
    if (before === 'configuration' && guess === 'state') settled.push('configuration');
    else if (guess === 'prose' && before !== undefined && before !== 'prose' && guesses[index + 1] === before) settled.push(before);
    else settled.push(guess ?? (usual === 'prose' ? 'prose' : (before ?? usual)));
  });
  return settled;
}

/** A line above everything else, in plain words: how posts and mails begin. */
function isTitle([line, ...more]: readonly Line[]): boolean {
  if (!line || more.length || columns.test(line.text)) return false;
  const parts = line.text.trim().split(/\s+/);
  return parts.length >= 5 && parts.filter((part) => /[\d_[\]{}<>|#@=]/.test(part)).length * 5 <= parts.length;
}

/** What most of the lines are that say it; sentences that a window or a mail broke leave lines with hardly a word. */
function mostly(guesses: readonly Guess[]): Guess {
  const told = guesses.filter((guess) => guess !== null);
  const spoken = told.filter((guess) => guess === 'prose').length;
  return spoken > 0 && spoken * 2 >= told.length ? 'prose' : (told.find((guess) => guess !== 'prose') ?? null);
}

function guessOf({ number, text }: Line, { packets, hasTime }: KnownLines): Guess {
  if (packets.has(number)) return 'capture';
  const head = text.slice(0, longestHead);
  if (logged.test(head) || hasTime(head.slice(0, 60))) return 'log';
  if (section.test(head)) return 'configuration';
  if (columns.test(head) || field.test(head)) return 'state';
  return speaks(head) ? 'prose' : null;
}

/** What log lines without a time begin with: a program as syslog names it, a connection and its number, a message's code. */
const logged =
  /^\s*(?:(?:charon|pluto|racoon|iked|bgpd|bird|kernel|ipsec|openbgpd|strongswan|exabgp|gobgpd|vpnd|isakmpd)\S*: |\d{1,2}\[[A-Z]{3}\] |"[\w./-]+"(?:\[\d+\])? ?\S* #\d+: |%[A-Z][A-Z0-9_-]+-\d|ike \d:|ike V=|level=\w+ |spi=0x[0-9a-f]+: |\d{3} (?:#\d+|"[^"]+"))/i;
/** How a section of a configuration begins, whoever reads it. */
const section =
  /^\s*(?:conn \S+$|config (?:vpn|router|system|firewall|setup)\b|router bgp \d|crypto (?:map|ikev[12]|isakmp|ipsec|keyring) \S|tunnel-group \S|set (?:vpn|security|protocols|interfaces|network|policy-options) |protocol bgp\b|connections \{|\/ip ipsec|\/routing bgp|neighbor \S+ (?:remote-as|password|route-map|prefix-list)|edit "[^"]+"$)/i;
/** Columns, a rule of a table, or a prompt with its command. */
const columns = /\S {2,}\S.*\S {2,}\S|^\s*[-=+|#*]{4,}|^\S+[@\w.()~-]*[#>$%] ?\S|^\S+@\S+[:~\w/ -]*[#>$%]/;
/** A field and its value. */
const field = /^\s*[\w /()[\].-]{2,40}(?: ?= ?|\s*:\s+)\S{1,60}(?:\s\S{1,20}){0,3}\s*$/;

/** The words that sentences are built of; what devices print leaves most of them out. */
const sentenceWords = new Set(
  (
    'a an the i we you he she it they my our your their this that these those there is are was were be been am have has had do does did ' +
    'will would can could should may might must not no but and or so if as at by for from in into of on off over to up with without after ' +
    'before since when while until where which who what why how because although though only still again also even just now then here ' +
    'any some all both each more most every one other same than too very never always'
  ).split(' '),
);

/** A sentence of somebody's: how a device words a state has nobody in it, and is short. */
function speaks(text: string): boolean {
  if (/^(?: {2,}|\t|\s*[<[({"|*+#$%=])/.test(text)) return false;
  const parts = text.trim().split(/\s+/);
  if (parts.filter((part) => /[\d_[\]{}<>|#@=]/.test(part)).length * 3 >= parts.length) return false;
  const words = text.match(/[a-z][a-z'’-]*/gi) ?? [];
  const built = words.filter((word) => word !== 'AS' && sentenceWords.has(word.toLowerCase())).length;
  if (words.length < 4 || built < words.length * 0.3) return false;
  return somebody.test(text) || (words.length >= 14 && /[a-z][.?!:]/.test(text)) || (words.length >= 6 && text.trimEnd().endsWith(':'));
}

const somebody =
  /\b(?:I|we|my|our|us|you|your|me|mine|please|hello|hi|hey|thanks|anyone|somebody|someone|everybody|they|she|he|(?:do|does|did|ca|wo|is|are|was|would|could|have|has)n['’]t|it['’]s|there['’]s|that['’]s)\b|\?(?:\s|$)/i;

/** The lines of JSON that is spread over lines: from one that opens it to the one that closes it. */
function jsonLines(lines: readonly Line[]): ReadonlySet<number> {
  const found = new Set<number>();
  let open: Line[] = [];
  let depth = 0;
  for (const line of lines) {
    const { text } = line;
    if (depth === 0 && !/^\s*[[{]\s*(?:["{[].*)?$/.test(text)) continue;
    open.push(line);
    depth += nesting(text);
    if (depth > 0) continue;
    if (open.some((one) => /"[^"]+"\s*:/.test(one.text))) for (const { number } of open) found.add(number);
    [open, depth] = [[], 0];
  }
  return found;
}

/** How many brackets a line opens and does not close; those in strings count for nothing. */
function nesting(text: string): number {
  const bare = text.replace(/"(?:[^"\\]|\\.)*"/g, '""');
  return (bare.match(/[[{]/g)?.length ?? 0) - (bare.match(/[\]}]/g)?.length ?? 0);
}
