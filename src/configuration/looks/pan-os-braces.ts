const looked = 20000;

/** How much a text looks like PAN-OS braces. */
export function looksLikePanOsBraces(text: string): number {
  const head = text.slice(0, looked);
  if (/^\s*(?:ike-crypto-profiles|ipsec-crypto-profiles|mgt-config|deviceconfig|auto-key|virtual-router|logical-router) \{\s*$/m.test(head))
    return 1;
  return /^\s*(?:protocol-common|peer-address|crypto-profiles) \{\s*$/m.test(head) ? 0.7 : 0;
}
