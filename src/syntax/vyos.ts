const ours =
  /^[ \t]*(?:\S{1,80}[#$>] ?)?set (?:vpn ipsec |interfaces vti |protocols bgp (?:\d+ |system-as |local-as |neighbor |peer-group |parameters |address-family |timers ))/m;
const inBlocks =
  /^[ \t]*(?:site-to-site|(?:esp|ike)-group \S{1,64}|vti vti\d{1,4}|bgp(?: \d{1,10})?|peer \S{1,64}|ipsec|vpn)\s*\{[ \t\r]*$/m;
const looked = 80_000;

/** How much a text looks like VyOS. */
export function looksLikeVyos(text: string): number {
  const head = text.slice(0, looked);
  const set = ours.exec(head);
  if (set) return /set protocols bgp local-as/.test(set[0]) ? 0.6 : 0.95;
  if (/vyatta-config-version|vyos-config-version/.test(head)) return 1;
  const blocks = inBlocks.test(head);
  const plain = !/[;=][ \t\r]*$/m.test(head) && !/^[ \t]*[\w-]+[ \t]*[:=]/m.test(head);
  return blocks && plain && /^[ \t]*[\w-]{2,40} (?:"[^"\n]*"|'[^'\n]*'|[^\s{}"']{1,80})[ \t\r]*$/m.test(head) ? 0.9 : 0;
}
