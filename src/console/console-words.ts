import { nearestAddresses } from '../text/nearest.ts';
import { hasPlaceholder, isMissingValue } from '../text/placeholder.ts';
import type { Field, FieldValue, Reading } from './reading.ts';
import { emptyReading, fields, fieldValues } from './reading.ts';

/** What an alert's words come to. */
export interface WordsRead {
  readonly reading: Reading;
  /** One sentence for each value that had to be mended or left out. Empty: everything was understood as it stood. */
  readonly notices: readonly string[];
}

/** BGP's own states, and what alerts call it: all but Established say that it is not established. */
const bgpWords: Readonly<Record<string, string>> = {
  up: 'established',
  down: 'notestablished',
  idle: 'notestablished',
  connect: 'notestablished',
  active: 'notestablished',
  opensent: 'notestablished',
  openconfirm: 'notestablished',
};

/**
 * Reads the console's words as alerts carry them: any case and punctuation, an error alone or behind its state, `DOWN (No proposal
 * chosen)`. A word that the console does not have is read as the nearest one, or left out; both are said.
 */
export function readWords(query: URLSearchParams): WordsRead {
  let reading = emptyReading;
  const notices: string[] = [];
  for (const field of fields) {
    const given = query.get(field)?.slice(0, 200) ?? '';
    if (isMissingValue(given)) continue;
    if (hasPlaceholder(given)) {
      notices.push(`The alert did not fill in its “${field}”.`);
      continue;
    }
    const { sets, notice } = readValue(field, given);
    reading = { ...reading, ...sets };
    if (notice) notices.push(notice);
  }
  return { reading, notices };
}

interface ValueRead {
  readonly sets: Partial<Reading>;
  readonly notice: string | null;
}

function readValue(field: Field, given: string): ValueRead {
  const exact = findExact(field, squeeze(given));
  if (exact) return { sets: exact.sets, notice: null };
  const state = stateBefore(field, squeeze(given));
  if (state) return { sets: state.sets, notice: `${field}: “${given}” is read as ${state.label}, whose error the console does not have.` };
  const near = nearest(field, given);
  if (near) return { sets: near.sets, notice: `${field}: the console does not say “${given}”; it is read as ${near.label}.` };
  return { sets: {}, notice: `${field}: the console does not say “${given}”; it is left out.` };
}

/** Letters and digits only: `IN_PROGRESS`, `in-progress` and `In Progress` are one word. */
const squeeze = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]+/g, '');

function findExact(field: Field, key: string): FieldValue | undefined {
  const wanted = (field === 'bgp' && Object.hasOwn(bgpWords, key) && bgpWords[key]) || key;
  // An error alone, or behind the state that it implies.
  return fieldValues[field].find(({ value, sets }) => {
    const word = squeeze(value);
    const hasError = sets.channelError || sets.tunnelError;
    return word === wanted || (hasError && `down${word}` === wanted);
  });
}

/** The state at the beginning of a value whose rest is no known error. */
function stateBefore(field: Field, key: string): FieldValue | undefined {
  if (field !== 'channel' && field !== 'tunnel') return undefined;
  return fieldValues[field]
    .filter(({ sets }) => !sets.channelError && !sets.tunnelError)
    .sort((a, b) => b.value.length - a.value.length)
    .find(({ value }) => key.startsWith(squeeze(value)));
}

function nearest(field: Field, given: string): FieldValue | undefined {
  const [value] = nearestAddresses(
    given,
    fieldValues[field].map((known) => known.value),
    1,
    0.5,
  );
  return fieldValues[field].find((known) => known.value === value);
}
