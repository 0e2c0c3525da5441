import type { Line } from '../line.ts';
import { nameWords } from '../name-words.ts';

/** One field of a neighbor's details: its name as words in small letters, and the names of what it stands in. */
export interface NeighborField {
  readonly line: number;
  readonly path: string;
  readonly name: string;
  readonly value: string;
  /** The objects of JSON that it stands in, outermost first; none in other texts. */
  readonly objects: readonly number[];
}

const token = /"((?:[^"\\]|\\.){1,80})"\s*:\s*(?:"((?:[^"\\]|\\.)*)"|(-?[\d.]+|true|false|null)|([[{])|$)|([[{])|([\]}])/g;
const json = /^\s*["[{\]}]|^[\w .\/>-]{0,40}: *[[{] *["{]/;
/** A name and its value, of which several may stand in a line with gaps between. */
const pair =
  /(?:^|(?<=\s{2}|[,;] |\|))\s*[-*]?\s*([A-Za-z][\w ./()#'-]{0,48}?)"?\s*(?:[:=]|\s{8,})\s*("[^"]*"|\S+(?: \S+)*(?:\s+\d+(?=\s|$))*)/g;
/** RouterOS: with one blank between. */
const tight = /(?:^|\s)\.?([\w.-]+)=("[^"]*"|\S*)/g;
const longest = 400;

/** Reads the fields of each line, whoever prints them: JSON, `name: value`, two in a line, `name=value`, counts in a sentence. */
export function readNeighborFields(lines: readonly Line[]): NeighborField[] {
  const open: { readonly name: string; readonly id: number }[] = [];
  const outer: Outer[] = [];
  let ids = 0;
  return lines.flatMap(({ number, text }): NeighborField[] => {
    if (!json.test(text) && open.length === 0) return text.length > longest ? [] : textFields(number, text, outer);
    const fields: NeighborField[] = [];
    for (const [, name = '', words, value, , , closes] of text.matchAll(token)) {
      if (closes !== undefined) open.pop();
      else if (words === undefined && value === undefined) open.push({ name: nameWords(name), id: (ids += 1) });
      else {
        const path = open.map((one) => one.name).join(' ');
        fields.push({ line: number, path, name: nameWords(name), value: words ?? value ?? '', objects: open.map(({ id }) => id) });
      }
    }
    return fields;
  });
}

/** One name and its value with nothing but a gap between. */
const gapped = /^\s*([A-Za-z][\w -]{1,36}?)\s{2,}(\S+(?: \S+)*)\s*$/;
/** Dots that lead the eye from a name to its value. */
const leader = /\s*\.{2,}\s*:?\s+/;

/** What a line stands below, by how far it is moved in. Its name is made where something stands below: in a log nothing does. */
interface Outer {
  readonly depth: number;
  readonly text: string;
}

function textFields(line: number, printed: string, outer: Outer[]): NeighborField[] {
  const text = printed.includes('..') ? printed.replace(leader, ': ') : printed;
  const depth = /^\s*/.exec(text)?.[0].length ?? 0;
  while ((outer.at(-1)?.depth ?? -1) >= depth) outer.pop();
  const path = outer.length > 0 ? outer.map((one) => nameWords(one.text)).join(' ') : '';
  outer.push({ depth, text });
  const field = (name: string, value: string, of = ''): NeighborField => ({
    line,
    path: of ? `${path} ${nameWords(of)}`.trim() : path.trim(),
    name: nameWords(name),
    value: value.replaceAll('"', ''),
    objects: [],
  });
  const tights = text.includes('=') ? [...text.matchAll(tight)] : [];
  if (tights.length > 1) return tights.map(([, name = '', value = '']) => field(name, value));
  const [, alone, only = ''] = gapped.exec(text) ?? [];
  if (alone !== undefined && !/[:=]/.test(text)) return [field(alone, only)];
  const pairs = [...text.matchAll(pair)];
  const first = pairs[0]?.index ?? text.length;
  return [
    ...partsOf(text.slice(0, first)).map(([name, value]) => field(name, value, text.slice(0, first))),
    ...pairs.flatMap(([, of = '', value = '']) => [field(of, value), ...partsOf(value).map(([name, part]) => field(name, part, of))]),
  ];
}

/** Counts and states in a sentence: `12 accepted prefixes`, `Prefixes received 14, accepted 12`, `state is Idle`. */
function partsOf(text: string): [string, string][] {
  return text.split(/[,;] +/).flatMap((part): [string, string][] => {
    const [, before, counted = ''] = /^\W*(\d+) ([A-Za-z][\w -]{2,40})/.exec(part) ?? [];
    if (before !== undefined) return [[counted, before]];
    const [, name, value = ''] = sentence.exec(part) ?? [];
    return name === undefined ? [] : [[name, value]];
  });
}

/** A verb, or a value that is no word of the name; behind a state, for how long it lasts. */
const sentence =
  /^\W*([A-Za-z][\w -]{1,40}?) (?:(?:is|was|are) )?(\d[\d.]*|[A-Z][\w-]+(?: ?\([^)]*\))?|(?<=(?:is|was) )[a-z]\S*)(?: (?:since|for|up) .*)?\s*$/;
