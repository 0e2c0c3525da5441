const looked = 65_536;

/** How much a text looks like GoBGP, as TOML or as YAML. */
export function looksLikeGobgp(text: string): number {
  const head = text.slice(0, looked);
  if (/^[ \t]*\[\[?(?:global|neighbors|peer-groups)[\w.-]*\]\]?[ \t\r]*(?:#|$)/m.test(head))
    return /^[ \t]*(?:neighbor-address|peer-as|router-id|as|peer-group-name)[ \t]*=/m.test(head) ? 1 : 0.6;
  if (!/^(?:global|neighbors|peer-groups):[ \t\r]*(?:#|$)/m.test(head)) return 0;
  return /^[ \t-]*(?:config:[ \t]*(?:&\S+[ \t]*)?\{)?[ \t]*(?:neighbor-address|peer-as|router-id|peer-group-name):[ \t]/m.test(head)
    ? 1
    : 0;
}
