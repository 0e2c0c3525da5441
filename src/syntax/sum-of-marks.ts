/** Of a long text its beginning, and its end, where long lists stand before what tells. */
const looked = { first: 20_000, last: 8_000 };

/** How many of a syntax's marks a text's beginning and its end show, by their weights; 1 at most. */
export function sumOfMarks(text: string, marks: readonly (readonly [mark: RegExp, weight: number])[]): number {
  const isLong = text.length > looked.first + looked.last;
  const beginning = isLong ? `${text.slice(0, looked.first)}\n${text.slice(-looked.last)}` : text;
  const sum = marks.reduce((before, [mark, weight]) => before + (mark.test(beginning) ? weight : 0), 0);
  return Math.max(0, Math.min(1, sum));
}
