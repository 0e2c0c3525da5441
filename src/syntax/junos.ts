/** How much a text looks like Junos. */
export function looksLikeJunos(text: string): number {
  const head = text.slice(0, 20_000);
  const ours =
    /^[ \t]*(?:\S+[#>] ?)?set (?:security (?:ike|ipsec|zones|policies) |interfaces \S+ unit |protocols bgp (?:group|hold-time) |routing-options |policy-options policy-statement |groups \S+ )/m;
  const ended =
    /^[ \t]*(?:authentication-method|encryption-algorithm|dh-group|ike-policy|external-interface|bind-interface|peer-as|local-ip|establish-tunnels)\s[^;{}\n]{1,200};/m;
  if (ours.test(head)) return 0.95;
  if (ended.test(head)) return 0.95;
  const blocks =
    /^[ \t]*(?:inactive: )?(?:security|routing-options|policy-options|(?:gateway|policy|proposal|vpn|group|neighbor|policy-statement) \S{1,64})\s*\{[ \t]*$/m;
  return blocks.test(head) &&
    /^[ \t]*[\w-]{2,40}(?: [^;{}\n]{1,200})?;\s*(?:##.*)?$/m.test(head) &&
    /^version \d|^[ \t]*(?:security|interfaces|protocols) \{/m.test(head)
    ? 0.8
    : 0;
}
