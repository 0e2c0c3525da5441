import type { Issue } from '../issue/issue.ts';
import type { Content } from './content.ts';

/** What a rule found: an issue that has no name yet. */
export type Finding = Omit<Issue, 'code'>;

/** One thing that types can't say. It reads the content and says every place where it does not hold. */
export interface Rule {
  /** Permanent name, `room/kebab-name`. */
  readonly code: string;
  /** Codes, or beginnings of them: beside such an issue this rule would only say its consequences, and keeps still. */
  readonly unless?: readonly string[];
  readonly find: (content: Content) => readonly Finding[];
}

/** The values that stand in a list a second time, each once. */
export function repeated<T>(list: readonly T[]): T[] {
  return [...new Set(list.filter((value, index) => list.indexOf(value) < index))];
}
