/** The address of a part of a list: the first stands at the list's own, each other at its number below it. */
export function partAddress(list: string, number: number): string {
  return number > 1 ? `${list}${number}/` : list;
}

/** A page of a list: its part, which one it is, of how many. */
export interface ListPage<T> {
  readonly part: T;
  readonly number: number;
  readonly count: number;
}

/** The pages of a list, as paths below its address: none for the first. */
export function pagesOf<T>(parts: readonly T[]): { readonly below: string | undefined; readonly page: ListPage<T> }[] {
  return parts.map((part, index) => ({
    below: index ? String(index + 1) : undefined,
    page: { part, number: index + 1, count: parts.length },
  }));
}

/** What tells a part of a list from the others, in titles; nothing where there is one. */
export function partName(number: number, count: number): string {
  return count > 1 ? `, part ${number} of ${count}` : '';
}
