/** A line of JSON with its strings emptied: brackets in a string open and close nothing. */
export const withoutStrings = (text: string): string => text.replace(/"(?:[^"\\]|\\.)*"/g, '""');
