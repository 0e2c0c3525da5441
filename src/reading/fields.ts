import type { Line } from './line.ts';
import { nameWords } from './name-words.ts';

/** One field of JSON, YAML or a list of `name: value`, with the names of what it stands in. */
export interface Field {
  readonly line: number;
  /** From the outermost object to the field's own name, in small letters and apart: `phase-two-details`, `isEspEstablished` are words. */
  readonly path: readonly string[];
  readonly value: string;
}

const token = /"((?:[^"\\]|\\.){1,80})"\s*:\s*(?:"((?:[^"\\]|\\.)*)"|(-?[\d.]+|true|false|null)|([[{])|$)|([[{])|([\]}])/g;
/** An object, or one behind the word for it. */
const json = /^\s*["[{\]}]|^[\w .\/>-]{0,40}: *[[{] *["{]/;
/** A line of YAML or of a detail view. */
const plain = /^(\s*)(?:- )?([A-Za-z][\w ./()-]{0,60}?)\s*[:=]\s*(.*)$/;

/** Reads the fields of a text in their order, also of JSON that is cut off. */
export function readFields(lines: readonly Line[]): Field[] {
  const open: string[] = [];
  const outer: { readonly depth: number; readonly name: string }[] = [];
  return lines.flatMap(({ number, text }): Field[] => {
    if (!json.test(text) && open.length === 0) return plainField(number, text, outer);
    const fields: Field[] = [];
    for (const [, name, words, value, opens, bare, closes] of text.matchAll(token)) {
      if (closes !== undefined) open.pop();
      else if (bare !== undefined) open.push('');
      else if (opens !== undefined || (words === undefined && value === undefined)) open.push(nameWords(name ?? ''));
      else fields.push({ line: number, path: [...open, nameWords(name ?? '')], value: words ?? value ?? '' });
    }
    return fields;
  });
}

function plainField(line: number, text: string, outer: { readonly depth: number; readonly name: string }[]): Field[] {
  const [, indent = '', name = '', value = ''] = plain.exec(text) ?? [];
  if (name === '') return [];
  while ((outer.at(-1)?.depth ?? -1) >= indent.length) outer.pop();
  const path = [...outer.map((one) => one.name), nameWords(name)];
  outer.push({ depth: indent.length, name: nameWords(name) });
  return value === '' ? [] : [{ line, path, value: value.replace(/^["']|["'],?$/g, '') }];
}

/** The fields of one thing each: where a name comes again, the next one begins. */
export function fieldRecords(fields: readonly Field[]): Field[][] {
  const records: Field[][] = [];
  let names = new Set<string>();
  for (const field of fields) {
    const name = field.path.join('.');
    if (records.length === 0 || names.has(name)) {
      records.push([]);
      names = new Set();
    }
    records.at(-1)?.push(field);
    names.add(name);
  }
  return records;
}
