const looked = 65_536;

/** How much a text looks like OpenBGPD. */
export function looksLikeOpenbgpd(text: string): number {
  const head = text.slice(0, looked);
  // What a router of IOS XR or NX-OS has its neighbors under.
  if (/^[ \t]*router bgp[ \t]+\d/m.test(head)) return 0;
  // Blocks of VyOS, which has neighbors in braces as well.
  if (/^[ \t]*(?:protocols|interfaces|vpn|policy|system|bgp(?:[ \t]+\d{1,10})?)[ \t]*\{[ \t]*\r?$/m.test(head)) return 0;
  const hasNeighbor = /^[ \t]*neighbor[ \t]+[\w$.:/]+[ \t]*(?:\{|$)/m.test(head);
  const hasRemote = /^[ \t]*(?:neighbor .*\{[ \t]*)?remote-as[ \t]+[\d.$]/m.test(head);
  // ExaBGP shows its AS in columns.
  const hasAs = /^AS[ \t]{1,4}[\d.$]/m.test(head);
  if (hasNeighbor && (hasRemote || hasAs)) return 1;
  return hasAs || /^(?:allow|deny)[ \t]+(?:quick[ \t]+)?(?:from|to)[ \t]+(?:any|ebgp|ibgp|group)\b/m.test(head) ? 0.6 : 0;
}
