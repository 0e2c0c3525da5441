/** How much a text looks like OPNsense XML. */
export function looksLikeOpnsenseXml(text: string): number {
  const head = text.slice(0, 20_000);
  if (/<opnsense[\s>]/.test(head)) return 1;
  return /<OPNsense[\s>]|<Swanctl[\s>]/.test(head) ? 0.95 : 0;
}
