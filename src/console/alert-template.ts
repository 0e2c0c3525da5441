import type { Source } from '../tree/references.ts';

/** How one alerting tool writes a link with what the alert says in it. */
export interface AlertTemplate<R extends string = string> {
  readonly id: string;
  readonly tool: string;
  /** Where in the tool it goes. */
  readonly where: string;
  /** The text to copy; `<go>` stands for the address of /go/. */
  readonly text: string;
  readonly source: Source<R>;
}
