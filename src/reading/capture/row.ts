/** One message, or several alike, between two ends: a row of the drawing. */
export interface Row {
  readonly packet: number;
  /** Seconds since 1970. */
  readonly time: number;
  readonly from: 'a' | 'b';
  /** What it is: `IKE_SA_INIT`, `ESP`, `OPEN`. */
  readonly what: string;
  /** What it says, in words; empty where nothing can be read. */
  readonly detail: string;
  /** How often it was sent, and when again, seconds since 1970: the first of many. */
  readonly times: number;
  readonly again: readonly number[];
  readonly mark: 'unanswered' | 'refused' | null;
}

/** What one end offers and what was accepted, by what is chosen. */
export interface Choice {
  /** `encryption`, `group`. */
  readonly what: string;
  readonly offeredByA: readonly string[];
  readonly offeredByB: readonly string[];
  readonly accepted: string | null;
}

/** Seconds after which an answer that is not there is missing. */
export const slow = 1;

/** What a NOTIFICATION is called; empty for a code without a name. */
export type NotificationName = (notified: { readonly code: number; readonly subcode: number; readonly data: string }) => string;
