/** A text as the pattern that matches nothing but it. */
export function literalOf(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
