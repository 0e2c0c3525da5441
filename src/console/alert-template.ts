import type { Source } from '../tree/references.ts';

/** How one alerting tool writes a link with what the alert says in it. */
export interface AlertTemplate<R extends string = string> {
  readonly id: string;
  readonly tool: string;
  /** Where in the tool it goes. */
  readonly where: string;
  /** The text to copy; `<go>` stands for the address of /go/. */
  readonly text: string;
  /** The same for one page alone, and where it goes: `<link>` stands for the page's address, `<title>` for what it is called. */
  readonly ofPage?: { readonly tool: string; readonly where: string; readonly text: string };
  readonly source: Source<R>;
}
