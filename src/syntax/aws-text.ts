/** How much a text looks like AWS text. */
export function looksLikeAwsText(text: string): number {
  const head = text.slice(0, 8000);
  if (/^[ \t]*[!#]/m.test(head.slice(0, 200))) return 0;
  const marks = [
    /Virtual Private Cloud/i,
    /Your VPN Connection ID\s*:/i,
    /IPSec Tunnel #\d/i,
    /^[ \t]*-\s*(?:Virtual Private|Transit) Gateway\s*:/im,
  ];
  return marks.filter((mark) => mark.test(head)).length / 4;
}
