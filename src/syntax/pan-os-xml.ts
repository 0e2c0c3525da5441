const looked = 20000;

/** How much a text looks like PAN-OS XML. */
export function looksLikePanOsXml(text: string): number {
  const head = text.slice(0, looked);
  if (!/^\s*</.test(head)) return 0;
  if (/<config\b[^>]{0,200}\burldb=/.test(head) || /<entry name="localhost\.localdomain"/.test(head)) return 1;
  if (/<(?:ike-crypto-profiles?|ipsec-crypto-profiles?|ike-gateway)>/.test(head)) return 1;
  if (/<(?:virtual-router|logical-router|gateway|ipsec|units|peer-group)>\s*<entry name="/.test(head)) return 0.9;
  return /<config\b/.test(head) && /<(?:mgt-config|devices|shared)>/.test(head) && /<entry name="/.test(head) ? 0.9 : 0;
}
