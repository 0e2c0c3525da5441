const key = 'tunnel-down:shown';

/** What was set on the console card in this tab: its query, and the observation that it comes to. */
export interface KeptShown {
  readonly query: string;
  readonly observation: string | null;
}

/** Keeps it for this tab's ticket; an empty query is forgotten. */
export function writeShown({ query, observation }: KeptShown): void {
  try {
    if (query) sessionStorage.setItem(key, `${query}#${observation ?? ''}`);
    else sessionStorage.removeItem(key);
  } catch {
    // Private windows may have no storage: the trail then says what was seen.
  }
}

/** What this tab has kept of it. */
export function readShown(): KeptShown {
  try {
    const [query = '', observation = ''] = (sessionStorage.getItem(key) ?? '').split('#');
    return { query, observation: observation || null };
  } catch {
    return { query: '', observation: null };
  }
}
