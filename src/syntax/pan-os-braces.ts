const looked = 20000;

/** How much a text looks like PAN-OS braces. */
export function looksLikePanOsBraces(text: string): number {
  const head = text.slice(0, looked);
  if (
    /^[ \t]*(?:ike-crypto-profiles|ipsec-crypto-profiles|mgt-config|deviceconfig|auto-key|virtual-router|logical-router) \{[ \t]*$/m.test(
      head,
    )
  )
    return 1;
  return /^[ \t]*(?:protocol-common|peer-address|crypto-profiles) \{[ \t]*$/m.test(head) ? 0.7 : 0;
}
