/** How much of this release is kept: nothing, what every page needs, or every page. `full` and `failed` say why it is not more. */
export type Kept = 'nothing' | 'core' | 'all' | 'full' | 'failed';

/** What a page may ask the service worker: whether a newer release is here, how much is kept, or to keep every page. */
export interface Question {
  readonly ask: 'outdated' | 'kept' | 'keep';
  /** The reader asked for it. */
  readonly asked?: boolean;
}

/** What the service worker tells pages. */
export interface News {
  readonly outdated?: boolean;
  readonly kept?: Kept;
  /** Bytes that came, of so many. */
  readonly progress?: { readonly done: number; readonly all: number };
}
