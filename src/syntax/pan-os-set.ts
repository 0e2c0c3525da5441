const looked = 20000;

/** How much a text looks like PAN-OS set. */
export function looksLikePanOsSet(text: string): number {
  const head = text.slice(0, looked);
  if (
    /^(?:\S{1,64}[#>] ?)?set (?:template \S+ config )?(?:devices \S+ )?network (?:ike (?:gateway|crypto-profiles)|tunnel ipsec|virtual-router|logical-router|routing-profile|interface (?:tunnel|ethernet)|profiles) /m.test(
      head,
    )
  )
    return 1;
  return /^set (?:deviceconfig (?:system|setting)|mgt-config|vsys vsys\d+|rulebase) /m.test(head) ? 0.8 : 0;
}
