/** What an address brings: both ends as texts, null where it names none; `isCut` where a part of it is missing. */
export interface Linked {
  readonly a: string | null;
  readonly b: string | null;
  readonly isCut: boolean;
}

/** An address of this page that holds both ends behind `#`: what stands there is in no request, no log of a server and no Referer. */
export const linkTo = (a: unknown, b: unknown): string =>
  `${location.origin}${location.pathname}#${new URLSearchParams({ a: JSON.stringify(a), b: JSON.stringify(b) }).toString()}`;

/** The ends that the address names. Links of before named them in the query: they go behind `#` before anything else is loaded. */
export function takeLinked(): Linked {
  const [behind, query] = [new URLSearchParams(location.hash.slice(1)), new URLSearchParams(location.search)];
  const named = behind.has('a') || behind.has('b') ? behind : query;
  const [a, b] = [named.get('a'), named.get('b')];
  const isCut = named === behind && (a === null || b === null);
  if (query.has('a') || query.has('b')) {
    query.delete('a');
    query.delete('b');
    const ends = new URLSearchParams([...(a === null ? [] : [['a', a]]), ...(b === null ? [] : [['b', b]])]);
    history.replaceState(history.state, '', addressOf(query, `#${ends.toString()}`));
  }
  if (a !== null || b !== null) history.replaceState(taken, '');
  return { a: whole(a), b: whole(b), isCut: (a !== null || b !== null) && (isCut || whole(a) !== a || whole(b) !== b) };
}

/** What the entry of the history is marked with, so that going back to it does not undo what was typed since. */
const taken = { endsTaken: true };

/** Calls where the address was changed to another comparison; not where somebody went back to one. */
export function onNewLink(does: () => void): void {
  addEventListener('hashchange', () => {
    const wasTaken = (history.state as Partial<typeof taken> | null)?.endsTaken;
    if (/[#&][ab]=/.test(location.hash) && !wasTaken) does();
  });
}

/** The boxes hold something else now: a reload must not bring back what the address says. */
export function forgetEnds(): void {
  if (/[#&][ab]=/.test(location.hash)) history.replaceState(null, '', addressOf(new URLSearchParams(location.search), ''));
}

/** All settings are shown again, and after a reload too. */
export function forgetOnly(): void {
  const query = new URLSearchParams(location.search);
  query.delete('only');
  history.replaceState(history.state, '', addressOf(query, location.hash));
}

const addressOf = (query: URLSearchParams, hash: string): string =>
  `${location.pathname}${query.size ? `?${query.toString()}` : ''}${hash}`;

/** An end that is cut off is none. */
const whole = (text: string | null): string | null => (text !== null && /^\s*\{/.test(text) && !isJson(text) ? null : text);

/** What it says is read with the rest of the page's parts; here it counts that it is all there. */
function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
