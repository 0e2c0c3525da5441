import type { Message } from '../device/device.ts';
import type { Group, Room } from '../text/in-parts.ts';
import type { CatalogueMessage } from './catalogue.ts';

/** A message of one printer with its id. */
export type Listed = readonly [id: string, message: Message];

/** Messages by the problem that each points to first, in the order of `problems`; those that name none come last, under null. */
export function byFirstProblem(messages: Readonly<Record<string, Message>>, problems: readonly string[]): Group<string | null, Listed>[] {
  const byProblem = Map.groupBy(Object.entries(messages), ([, message]) => message.problems[0] ?? null);
  return [...problems, null].flatMap((head) => {
    const rows = byProblem.get(head);
    return rows ? [{ head, rows: sourcedFirst(rows) }] : [];
  });
}

function sourcedFirst(rows: readonly Listed[]): Listed[] {
  return rows.toSorted(([, a], [, b]) => Number(a.source === 'unverified') - Number(b.source === 'unverified'));
}

/** A heading's own link and title. */
const headLetters = 60;

/** What a list of messages takes of a page: each stands there with its text and its address. */
export const roomOfMessages: Room<unknown, Pick<CatalogueMessage, 'id' | 'text'>> = {
  ofHead: () => headLetters,
  ofRow: ({ id, text }) => id.length + text.length,
};

export const roomOfListed: Room<unknown, Listed> = {
  ofHead: roomOfMessages.ofHead,
  ofRow: ([id, { text }]) => roomOfMessages.ofRow({ id, text }),
};
