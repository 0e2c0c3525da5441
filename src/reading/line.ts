/** One line of what was pasted. `number` counts from 1 in the pasted text; lines unwrapped from one share its number. */
export interface Line {
  readonly number: number;
  readonly text: string;
}
