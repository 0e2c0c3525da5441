const looked = 20000;

/** How much a text looks like FortiOS. */
export function looksLikeFortiOs(text: string): number {
  const head = text.slice(0, looked);
  if (/^#config-version=F/m.test(head)) return 1;
  const tables =
    /^[^"\n]{0,80}\bconfig (?:vpn ipsec|router (?:bgp|static|route-map|prefix-list)|system (?:interface|global)|firewall (?:policy|address))/m;
  if (!/^\s*(?:[\w.-]+ ?(?:\([\w -]+\) ?)?[#$] ?)?set \S/m.test(head)) return 0;
  if (tables.test(head)) return /^\s*(?:.{0,80}[#$] ?)?(?:edit |next\s*$|end\s*$)/m.test(head) ? 1 : 0.8;
  if (/^\s*edit \S/m.test(head) && /^\s*next\s*$/m.test(head)) return 0.7;
  return /^\s*set (?:phase1name|psksecret|remote-gw|dhgrp|keylifeseconds|localid-type) /m.test(head) ? 0.6 : 0;
}
