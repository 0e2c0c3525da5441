/** A count with its noun: `1 problem`, `4 problems`; `many` where the plural is no mere s. */
export function countOf(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
