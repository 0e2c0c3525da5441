import type { SyntaxName, SyntaxOf } from '../syntax/syntaxes.ts';
import type { Block, Numbers } from './blocks.ts';
import { numbersOf } from './blocks.ts';
import type { Line } from './line.ts';

/** Less likely, a text only holds words of a syntax. */
const sure = 0.7;

/** The syntax of a text that is a configuration from end to end; null where there is more in it: a log, packets, or somebody who asks. */
export function wholeSyntax(text: string, lines: readonly Line[], blocks: readonly Block[], syntaxOf: SyntaxOf): SyntaxName | null {
  if (blocks.some(({ kind }) => kind === 'capture') || lines.some(({ text: line }) => shows.test(line))) return null;
  const found = syntaxOf(text);
  if (!found || found.likely < sure) return null;
  const [first] = blocks;
  // A sheet of the console's values has a heading; what stands above any other configuration is what somebody says of it.
  const isSaid =
    first?.kind === 'prose' && lines.some(({ number, text: line }) => number <= first.to && /\S(?:\s+\S+){3}/.test(withoutComment(line)));
  if (isSaid && found.name !== 'SDDC form') return null;
  const spoken = blocks.filter(({ kind }) => kind === 'prose');
  const speaks = lines.some(({ number, text: line }) => asks.test(line) && spoken.some(({ from, to }) => number >= from && number <= to));
  return speaks ? null : found.name;
}

const withoutComment = (line: string): string => line.replace(/(?:^|\s)[#!].*/, '');

/** Somebody's own words; what AWS writes into its configurations has nobody in it. */
const asks = /\b(?:I|we|my|me|hello|hi|anyone|somebody)\b|\?\s*$/i;

/** A prompt with a command that shows a state, or what iked prints behind its configuration. */
const shows = /^(?:ikev[12]|ca|config)_\w+: |^\S*[>#$] ?(?:show|sh|display|get|diag\w*|ping) (?!.*\b(?:run\S*|conf\w*|network|template)\b)/;

/** A field that tells how something is, or that it is switched off; all others of a configuration tell how it shall be. */
const telling =
  /(?:[Ss]tat(?:us|e)|[Ee]rror|[Rr]eason|[Mm]essage|[Ff]ault|[Dd]own)\w{0,12}"?\s*[:=](?!\s*[Ee]nabled)|[Ee]nabled"?\s*[:=]\s*"?(?:false|no)\b/;

/** The blocks of a configuration, and the lines that say what was set alone. `recorded`: what a record of JSON says, by the line that it begins on. */
export function settingBlocks(
  blocks: readonly Block[],
  lines: readonly Line[],
  recorded: (number: number) => string | undefined,
): { blocks: readonly Block[]; set: Numbers } {
  const logged = numbersOf(blocks, 'log', lines);
  const tells = new Set(
    lines.filter(({ number, text }) => telling.test(text) || telling.test(recorded(number) ?? '')).map(({ number }) => number),
  );
  const told = [...tells];
  // Both are in the order of the text.
  let next = 0;
  const holdsTold = ({ from, to }: Block): boolean => {
    while ((told[next] ?? Infinity) < from) next += 1;
    return (told[next] ?? Infinity) <= to;
  };
  return {
    blocks: blocks.map((block) => (block.kind === 'log' || holdsTold(block) ? block : { ...block, kind: 'configuration' })),
    set: new Set(lines.flatMap(({ number }) => (tells.has(number) || logged.has(number) ? [] : [number]))),
  };
}
