/** How much a text looks like pfSense XML. */
export function looksLikePfsenseXml(text: string): number {
  const head = text.slice(0, 20_000);
  if (/<pfsense[\s>]/.test(head)) return 1;
  return !/<opnsense[\s>]/i.test(head) && /<phase1>/.test(head) && /<iketype>|<remote-gateway>/.test(head) ? 0.8 : 0;
}
