/** What this site has beside its pages of status, problems, messages and devices. */
export interface Tool {
  readonly title: string;
  readonly address: string;
  readonly what: string;
  /** What the foot of every page calls it; absent where the head of every page has it. */
  readonly foot?: string;
  /** What people call it. */
  readonly names: readonly string[];
  /** Words that may stand beside such a name. */
  readonly beside: readonly string[];
}
