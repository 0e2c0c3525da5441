const looked = 8000;
const frrOnly =
  /^[ \t]*(?:network \d[\d.]*\/\d|neighbor \S+ (?:local-role|timers connect|capability extended-nexthop|solo|interface remote-as)|no bgp (?:ebgp-requires-policy|network import-check|default ipv4-unicast)|bgp ebgp-requires-policy|service integrated-vtysh-config|ip nht resolve|log (?:file|syslog)|exit-address-family|log stdout)/m;

/** How much a text looks like FRR. */
export function looksLikeFrr(text: string): number {
  const head = text.slice(0, looked);
  if (/^frr (?:version|defaults) \S/m.test(head)) return 1;
  if (!/^[ \t]*router bgp [\d.]+/m.test(head)) return 0;
  // What IOS, ASA, EOS, NX-OS and F5 have, and FRR has not.
  if (/^(?:crypto |version \d|ASA Version|tmsh |feature |set |interface (?:Gigabit|Tunnel|Ethernet))/m.test(head)) return 0.1;
  if (/^[ \t]*network [\d.]+ mask /m.test(head)) return 0.1;
  if (frrOnly.test(head)) return 0.9;
  // What stands in a family for ASA stands before it for FRR.
  return /^[ \t]*neighbor \S+ remote-as [^]*^[ \t]*address-family ipv[46] unicast[ \t]*$/m.test(head) ? 0.6 : 0.2;
}
