import type { Line } from './line.ts';
import { firstGroup } from './pattern.ts';

/** What the records of several neighbors say of one that is down, at the line that says why it ended last; empty where its line says less than another. */
export interface RecordFact {
  readonly line: number;
  readonly words: string;
}

/** How the record of one neighbor begins: IOS and all who took it for a model, VRP and Comware, Junos, RouterOS. */
const head = /^\s*BGP neighbou?r is \S|^\s*BGP Peer is \S|^Peer: \S+ +AS \d|^\s*\d+\s+(?:[A-Z]{1,4}\s+)?name="/i;
/** RouterOS has a flag for a session that is up. */
const isUp = /\b(?:state|status)\b\W*(?:is\b|=|:)?\W*Estab|^\s*\d+\s+[A-DF-Z]*E[A-Z]*\s+name="/i;
/** Why it ended last. */
const reason =
  /(?:^|[\s.,"])last[ _-]?(?:\w+[ _-])?(?:error|notification|reset reason)\b\W{0,4}(\S.*)$|\b(?:notification error message|peer reset reason|reset error \w+)\b\W{0,4}(\S.*)$/i;
/** Junos counts each error that ever was, in either way. */
const counted = /^\s*Error: '[^']+' Sent: (\d+) Recv: (\d+)/;
const seldom = 5;

/** Of several neighbors' records those that are down tell by themselves why; of many errors of one neighbor, what happened most often is why. */
export function readRecordsOfNeighbors(lines: readonly Line[]): RecordFact[] {
  const records = recordsIn(lines);
  const up = records.filter((record) => record.some(({ text }) => isUp.test(text)));
  const down = records.filter((record) => !up.includes(record));
  const told = up.length > 0 ? down.flatMap(reasonsIn) : [];
  return [
    ...told,
    ...(records.length > 0 ? records : [lines]).flatMap(rareIn),
    ...records.flatMap((record) => bytesIn(record, up.includes(record))),
    ...up.flatMap(flaggedIn),
  ];
}

const flagged = /^\s*\d+\s+[A-DF-Z]*E[A-Z]*\s+name="/;
const ofBgp = /\bremote\.as\b|\.as=|\bhold-?time=/;

/** RouterOS has no field for the state of a session, but a flag. */
function flaggedIn(record: readonly Line[]): RecordFact[] {
  const [first] = record;
  const isOfBgp = record.some(({ text }) => ofBgp.test(text));
  return first && flagged.test(first.text) && isOfBgp ? [{ line: first.number, words: 'BGP state = Established' }] : [];
}

/** The last NOTIFICATION as it stood on the wire: marker, length, type, then code and subcode. */
const bytes = /notification=f{32}[0-9a-f]{4}03([0-9a-f]{2})([0-9a-f]{2})[0-9a-f]*/i;

/** RouterOS keeps it for good: beside a session that is up it is history. */
function bytesIn(record: readonly Line[], isOver: boolean): RecordFact[] {
  return record.flatMap(({ number, text }) => {
    const [, code = '', subcode = ''] = bytes.exec(text) ?? [];
    if (code === '') return [];
    return [{ line: number, words: isOver ? '' : `notification ${parseInt(code, 16)}/${parseInt(subcode, 16)}` }];
  });
}

function recordsIn(lines: readonly Line[]): readonly (readonly Line[])[] {
  const records: Line[][] = [];
  for (const line of lines) {
    if (head.test(line.text)) records.push([line]);
    else records.at(-1)?.push(line);
  }
  return records;
}

function reasonsIn(record: readonly Line[]): RecordFact[] {
  return record.flatMap(({ number, text }) => {
    const words = firstGroup(reason, text)?.trim();
    return words === undefined || /^(?:never|none)\b/i.test(words) ? [] : [{ line: number, words: `notification ${words}` }];
  });
}

function rareIn(record: readonly Line[]): RecordFact[] {
  const errors = record.flatMap(({ number, text }) => {
    const [, sent, received] = counted.exec(text) ?? [];
    return sent === undefined ? [] : [{ line: number, count: Number(sent) + Number(received) }];
  });
  const most = Math.max(0, ...errors.map(({ count }) => count));
  return errors.filter(({ count }) => count * seldom < most).map(({ line }) => ({ line, words: '' }));
}
