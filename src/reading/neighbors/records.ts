import type { Line } from '../line.ts';
import type { NeighborField } from './fields.ts';
import { readNeighborFields } from './fields.ts';

/** What is told of one neighbor: its lines, its fields, and the field that tells its state. */
export interface NeighborRecord {
  readonly lines: readonly Line[];
  readonly fields: readonly NeighborField[];
  readonly state: NeighborField;
}

/** What is typed: with it the details of a neighbor end. */
export const prompt = /^\S*[\w)\]~][#>$%] ?[a-z]|^\[\S+@\S+.*\] ?[>#$/]|^<[\w-]+> ?[a-z]|^[$#] [a-z]/i;

/** Parts a text into what it tells of each neighbor: an object of JSON that has a state, or the lines from one head to the next. */
export function neighborRecords(lines: readonly Line[], isState: (field: NeighborField) => boolean, head: RegExp): NeighborRecord[] {
  const fields = readNeighborFields(lines);
  const states = fields.filter(isState);
  const inObjects = states.filter(({ objects }) => objects.length > 0);
  return [...inObjects.flatMap((state) => objectOf(state, fields, lines)), ...textRecords(lines, fields, isState, head)];
}

/** All of the object whose state it is, with what stands in it; of two states in one object the first counts. */
function objectOf(state: NeighborField, all: readonly NeighborField[], lines: readonly Line[]): NeighborRecord[] {
  const id = state.objects.at(-1) ?? 0;
  const fields = all.filter(({ objects }) => objects.includes(id));
  const [from, to] = [Math.min(...fields.map(({ line }) => line)), Math.max(...fields.map(({ line }) => line))];
  const own = from === to ? [] : lines.filter(({ number }) => number >= from && number <= to);
  return [{ lines: own, fields, state }];
}

function textRecords(
  lines: readonly Line[],
  fields: readonly NeighborField[],
  isState: (field: NeighborField) => boolean,
  head: RegExp,
): NeighborRecord[] {
  const records: NeighborRecord[] = [];
  const of = Map.groupBy(
    fields.filter(({ objects }) => objects.length === 0),
    ({ line }) => line,
  );
  let own: Line[] = [];
  let state: NeighborField | undefined;
  const close = (): void => {
    if (state) records.push({ lines: own, fields: own.flatMap(({ number }) => of.get(number) ?? []), state });
    own = [];
    state = undefined;
  };
  const stateIn = ({ number }: Line): NeighborField | undefined => of.get(number)?.find(isState);
  /** A head behind the state of its own neighbor heads nothing. */
  const heads = (index: number): boolean => {
    const next = lines.findIndex((line, at) => at > index && (head.test(line.text) || prompt.test(line.text)));
    return lines.slice(index, next < 0 ? undefined : next).some(stateIn);
  };
  for (const [index, line] of lines.entries()) {
    const told = stateIn(line);
    const isAnother = told && state && told.name === state.name;
    if (prompt.test(line.text) || (state && (isAnother || (head.test(line.text) && heads(index))))) close();
    own.push(line);
    state ??= told;
  }
  close();
  return records;
}
