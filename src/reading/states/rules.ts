import type { Column } from '../columns.ts';
import { cellsOf, createHeaderReader } from '../columns.ts';
import type { Line } from '../line.ts';
import { prompt } from '../prompt.ts';
import { anyOf, fieldGaps, firstGroup } from '../pattern.ts';

/** How firewalls list their rules with what each took: content. */
export interface RuleWords {
  /** Columns that count packets or flows; bytes say the same. */
  readonly counts: readonly string[];
  /** A count `{n}` in the rule itself, and one in the line below it. */
  readonly inside: readonly string[];
  readonly below: readonly string[];
  /** The interface `{name}` that a rule is for. */
  readonly by: readonly string[];
  /** What rules do that take packets away, and what others do. */
  readonly drops: readonly string[];
  readonly permits: readonly string[];
  /** A rule that is switched off. */
  readonly off: readonly string[];
  /** Rules for IKE, for what of it moves to another port, for ESP, and for what goes through a tunnel are told by these. */
  readonly first: readonly string[];
  readonly moved: readonly string[];
  readonly esp: readonly string[];
  readonly tunnel: readonly string[];
}

/** What a rule tells of itself. */
export interface Rule {
  readonly line: number;
  readonly drops: boolean;
  readonly isOff: boolean;
  /** How many packets it took; null where it does not say. */
  readonly count: number | null;
  /** Its own words without the numbers before them, with the remark above it, and those of its list. */
  readonly own: string;
  readonly list: string;
  /** The interface that its packets come by. */
  readonly by: string;
}

const gaps = {
  ...fieldGaps,
  '{n}': String.raw`(\d+)`,
  '{unit}': '[KMG]?',
  '{is}': String.raw`[=:]? ?`,
  '{begin}': String.raw`^\s*(?:\d+\s+)?`,
  '{name}': String.raw`"?([\w.-]+)"?`,
};
const count = /^(\d[\d,.]*)[KMG]?$/;
/** RouterOS: the number of a rule, its flags, and a remark, behind which the rule may go on below. */
const remark = /^\s*(?:\d+\s+[A-Z ]*)?;;;/;
const flagged = /^\s*\d+\s+(?:[ID]\s*)?X[ID]*\s/;
const legend = /^\s*Flags:.*\bX\b/;
/** A list begins with its name behind a prompt or a title. */
const title = /^\S[^:]*(?:"[^"]+"|: ?\S+)\s*$|^Chain /;
const cell = /\t+| {2,}/;
const numbers = /^(?:\s*\d+[KMG]?(?=\s))+/;

/** Builds what reads the rules that a text lists, in their order. */
export function createRuleLister(words: RuleWords): (lines: readonly Line[]) => Rule[] {
  const headed = new RegExp(String.raw`(?:^|\s)(?:${words.counts.join('|')})(?:\s|$)`);
  const columnsOf = createHeaderReader({ count: words.counts });
  const word = (list: readonly string[]): RegExp => new RegExp(String.raw`\b(?:${list.join('|')})\b`, 'i');
  const told = (list: readonly string[]): RegExp => anyOf(list, gaps);
  const [drops, permits] = [word(words.drops), word(words.permits)];
  const [inside, below, by, off] = [told(words.inside), told(words.below), told(words.by), told(words.off)];
  const acts = (text: string): boolean => drops.test(text) || permits.test(text);

  return (lines) => {
    let columns: readonly Column<'count'>[] = [];
    let [list, above] = ['', ''];
    const isRouter = lines.some(({ text }) => legend.test(text));
    const isOff = (text: string): boolean => (isRouter && flagged.test(text)) || off.test(text.replace(isOn, ''));
    const apart = countsApart(lines);
    return withCountsInOrder(lines, rules());

    function rules(): Rule[] {
      return lines.flatMap(ruleIn);
    }

    function ruleIn({ number, text }: Line, index: number): Rule[] {
      const aside = above;
      above = remark.test(text) ? text : '';
      const amount = firstGroup(inside, text);
      if (prompt.test(text) && amount === undefined) [list, columns] = [text, []];
      else if (amount === undefined && headed.test(text) && !/\d{2}/.test(text)) columns = columnsOf(text);
      else if (acts(text)) {
        const amounts = amount ?? firstGroup(below, lines[index + 1]?.text ?? '') ?? countIn(columns, text) ?? apart(number, text);
        const own = `${aside} ${text.replace(numbers, '')}`;
        const name = firstGroup(by, text) ?? '';
        return [
          {
            line: number,
            drops: drops.test(text),
            isOff: isOff(aside || text) || off.test(text.replace(isOn, '')),
            count: numberOf(amounts),
            own,
            list,
            by: name,
          },
        ];
      } else if (title.test(text)) [list, columns] = [text, []];
      return [];
    }
  };
}

/** A rule of an API that is not switched off says so. */
const isOn = /"?\bdisabled"?\s*[:=]\s*"?(?:false|no)\b/i;
const hits = /"?\bhit_?count"?\s*[:=]\s*"?(\d+)/i;

/** An API tells rules and their hits in two lists, both in the order of the rules. */
function withCountsInOrder(lines: readonly Line[], rules: Rule[]): Rule[] {
  const counts = lines.flatMap(({ text }) => hits.exec(text)?.[1] ?? []);
  const isOwn = counts.length !== rules.length || rules.some(({ count: own }) => own !== null);
  return isOwn ? rules : rules.map((rule, index) => ({ ...rule, count: Number(counts[index]) }));
}

const numberOf = (told: string | undefined): number | null => (told === undefined ? null : Number(told.replace(/[,.]/g, '')));

/** A cell without a number counts none. */
function countIn(columns: readonly Column<'count'>[], text: string): string | undefined {
  return columns.length === 0 ? undefined : (count.exec(cellsOf(columns, text).get('count')?.split(' ')[0] ?? '')?.[1] ?? '0');
}

/** Counts may stand in a list of their own, under the names of the rules. */
function countsApart(lines: readonly Line[]): (line: number, text: string) => string | undefined {
  const cellsIn = (text: string): readonly string[] => text.trim().split(cell);
  const counts = new Map(
    lines.flatMap(({ number, text }) => {
      const [name = '', amount = ''] = cellsIn(text);
      return /^\d+$/.test(amount) ? [[name, { number, amount }] as const] : [];
    }),
  );
  return (line, text) => {
    const found = counts.get(cellsIn(text)[0] ?? '');
    return found?.number === line ? undefined : found?.amount;
  };
}
