const looked = 20000;

/** How much a text looks like FortiOS. */
export function looksLikeFortiOs(text: string): number {
  const head = text.slice(0, looked);
  if (/^#config-version=F/m.test(head)) return 1;
  const tables =
    /^[^"\n]{0,80}\bconfig (?:vpn ipsec|router (?:bgp|static|route-map|prefix-list)|system (?:interface|global)|firewall (?:policy|address))/m;
  if (!/^[ \t]*(?:[\w.-]+ ?(?:\([\w -]+\) ?)?[#$] ?)?set \S/m.test(head)) return 0;
  if (tables.test(head)) return /^[ \t]*(?:.{0,80}[#$] ?)?(?:edit |next[ \t]*$|end[ \t]*$)/m.test(head) ? 1 : 0.8;
  if (/^[ \t]*edit \S/m.test(head) && /^[ \t]*next[ \t]*$/m.test(head)) return 0.7;
  return /^[ \t]*set (?:phase1name|psksecret|remote-gw|dhgrp|keylifeseconds|localid-type) /m.test(head) ? 0.6 : 0;
}
