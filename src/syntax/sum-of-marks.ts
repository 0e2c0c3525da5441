/** How many of a syntax's marks a text's beginning shows, by their weights; 1 at most. */
export function sumOfMarks(text: string, marks: readonly (readonly [mark: RegExp, weight: number])[]): number {
  const beginning = text.slice(0, 20_000);
  const sum = marks.reduce((before, [mark, weight]) => before + (mark.test(beginning) ? weight : 0), 0);
  return Math.max(0, Math.min(1, sum));
}
