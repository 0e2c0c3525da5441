import { addressesOf } from '../../text/addresses.ts';
import type { NeighborRow } from '../bgp-table.ts';
import type { Line } from '../line.ts';
import { prompt } from '../prompt.ts';
import type { NeighborField } from './fields.ts';

/** What is told of one neighbor: its lines, its fields, and the field that tells its state. */
export interface NeighborRecord {
  readonly lines: readonly Line[];
  readonly fields: readonly NeighborField[];
  readonly state: NeighborField;
}

/** A row of a table of neighbors. */
export type TableRow = Pick<NeighborRow, 'line' | 'state'>;

/** Parts a text, with its fields, into what it tells of each neighbor: an object of JSON that has a state, or the lines from one head to the next. */
export function neighborRecords(
  lines: readonly Line[],
  fields: readonly NeighborField[],
  { isState, head }: { readonly isState: (field: NeighborField) => boolean; readonly head: RegExp },
  rows: readonly TableRow[],
): NeighborRecord[] {
  const objects = fields.filter((field) => field.objects.length > 0 && isState(field)).flatMap((state) => objectOf(state, fields, lines));
  const of = Map.groupBy(
    fields.filter(({ objects: within }) => within.length === 0),
    ({ line }) => line,
  );
  const stateIn = ({ number }: Line): NeighborField | undefined => of.get(number)?.find(isState);
  const parts = partsOf(lines, head, stateIn);
  const told = parts.flatMap(({ asked, own }): NeighborRecord[] => {
    const found = own.flatMap((line) => stateIn(line) ?? [])[0];
    // What was asked of a neighbor by itself is told of the one row or record of it.
    const state = found ?? stateOfRow(asked, lines, rows);
    return state ? [{ lines: own, fields: own.flatMap(({ number }) => of.get(number) ?? []), state }] : [];
  });
  return [...objects, ...joined(told, parts, of)];
}

interface Part {
  /** The command that it answers, or nothing. */
  readonly asked: string;
  readonly own: Line[];
}

const ofNeighbor = /\b(?:bgp|neighbou?rs?|peer)\b/i;

/** Of one neighbor alone: what else was asked of BGP is told of the same one. */
function joined(
  records: readonly NeighborRecord[],
  parts: readonly Part[],
  of: ReadonlyMap<number, NeighborField[]>,
): readonly NeighborRecord[] {
  const [only, ...others] = records;
  if (!only || others.length > 0) return records;
  const lines = parts.filter(({ asked, own }) => own === only.lines || ofNeighbor.test(asked)).flatMap(({ own }) => own);
  return [
    {
      ...only,
      lines,
      fields: [...only.fields.filter(({ line }) => !of.has(line)), ...lines.flatMap(({ number }) => of.get(number) ?? [])],
    },
  ];
}

function stateOfRow(asked: string, lines: readonly Line[], rows: readonly TableRow[]): NeighborField | undefined {
  const neighbors = ofNeighbor.test(asked) ? addressesOf(asked) : [];
  for (const { line, state } of rows) {
    const text = lines.find(({ number }) => number === line)?.text ?? '';
    if (neighbors.some((one) => addressesOf(text).includes(one)))
      return { line, path: '', name: 'state', value: `${state} ${text}`, objects: [] };
  }
  return undefined;
}

/** An object of a log tells what happened, not what is. */
const ofLog = /^(?:msg|level|severity)$/;

/** All of the object whose state it is, with what stands in it. */
function objectOf(state: NeighborField, all: readonly NeighborField[], lines: readonly Line[]): NeighborRecord[] {
  const id = state.objects.at(-1) ?? 0;
  const fields = all.filter(({ objects }) => objects.includes(id));
  if (fields.some(({ name }) => ofLog.test(name))) return [];
  const [from, to] = [Math.min(...fields.map(({ line }) => line)), Math.max(...fields.map(({ line }) => line))];
  const own = from === to ? [] : lines.filter(({ number }) => number >= from && number <= to);
  return [{ lines: own, fields, state }];
}

function partsOf(lines: readonly Line[], head: RegExp, stateIn: (line: Line) => NeighborField | undefined): Part[] {
  const parts: Part[] = [{ asked: '', own: [] }];
  let state: NeighborField | undefined;
  /** A head behind the state of its own neighbor heads nothing. */
  const heads = (index: number): boolean => {
    const next = lines.findIndex((line, at) => at > index && (head.test(line.text) || prompt.test(line.text)));
    return lines.slice(index, next < 0 ? undefined : next).some(stateIn);
  };
  for (const [index, line] of lines.entries()) {
    const told = stateIn(line);
    const isAnother = told && state && told.name === state.name;
    const isAsked = prompt.test(line.text);
    if (isAsked || (state && (isAnother || (head.test(line.text) && heads(index))))) {
      parts.push({ asked: isAsked ? line.text : (parts.at(-1)?.asked ?? ''), own: [] });
      state = undefined;
    }
    if (!isAsked) parts.at(-1)?.own.push(line);
    state ??= told;
  }
  return parts;
}
