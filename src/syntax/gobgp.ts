const looked = 8000;

/** How much a text looks like GoBGP. */
export function looksLikeGobgp(text: string): number {
  const head = text.slice(0, looked);
  if (!/^[ \t]*\[\[?(?:global|neighbors|peer-groups)[\w.-]*\]\]?[ \t\r]*(?:#|$)/m.test(head)) return 0;
  return /^[ \t]*(?:neighbor-address|peer-as|router-id|as|peer-group-name)[ \t]*=/m.test(head) ? 1 : 0.6;
}
