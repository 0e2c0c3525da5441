const looked = 65_536;

/** How much a text looks like BIRD. */
export function looksLikeBird(text: string): number {
  const head = text.slice(0, looked);
  if (/^[ \t]*(?:protocol|template)[ \t]+bgp\b[^\n;]*(?:\{|$)/m.test(head)) return 1;
  if (/^[ \t]*protocol[ \t]+(?:device|kernel|static|direct)\b[^\n;]*\{/m.test(head)) return 0.9;
  return /^[ \t]*router id [\d.]+;/m.test(head) ? 0.5 : 0;
}
