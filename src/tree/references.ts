/** The date a source was read, as YYYY-MM-DD. */
export type DateChecked = `${number}-${number}-${number}`;

/** One source: what it is called, where it is, when it was read, and who speaks in it. */
export interface Reference {
  readonly title: string;
  /** Null where only a copy without a known address was read. */
  readonly url: string | null;
  readonly checked: DateChecked;
  /** vendor: its own documentation or source code; standard: an RFC or registry; lab: measured by us; third-party: anyone else. */
  readonly by: 'vendor' | 'standard' | 'lab' | 'third-party';
  /** What limits it: "opening only", "a 2023 copy". Of a lab run: the daemons with their versions, and what was planted. */
  readonly note?: string;
}

/** Types the list of sources and keeps its ids as literals, so that a wrong one is an error at the word. */
export function defineReferences<const R extends Readonly<Record<string, Reference>>>(references: R): R {
  return references;
}

/**
 * Where a claim comes from: a reference's id, `inferred` when we concluded it from sourced facts,
 * or `unverified` when it is known from practice only. Unverified text is shown as such and never matched with confidence.
 */
export type Source<R extends string = string> = R | 'inferred' | 'unverified';
