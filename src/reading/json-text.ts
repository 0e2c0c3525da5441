/** A line of JSON with its strings emptied: brackets in a string open and close nothing. */
export const withoutStrings = (text: string): string => text.replace(/"(?:[^"\\]|\\.)*"/g, '""');

/** How many brackets a line opens and does not close; those in strings count for nothing. */
export function nesting(text: string): number {
  const bare = withoutStrings(text);
  return (bare.match(/[[{]/g)?.length ?? 0) - (bare.match(/[\]}]/g)?.length ?? 0);
}
