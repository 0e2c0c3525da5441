const policy =
  /^[ \t]*ikev2[ \t]+(?:"[^"\n]{0,200}"[ \t]*|[\w.-]{1,200}[ \t]+)?(?:\\|quick|skip|default|active|passive|ipcomp|tunnel|transport|natt|esp|ah|inet6?|proto|rdomain|from|to|local|peer)(?:\s|$)/m;

/** How much a text looks like iked.conf. */
export function looksLikeIkedConf(text: string): number {
  // iked that runs with -v prints its policies before its log.
  if (/\bspi=0x[\da-f]{16}: /.test(text)) return 0;
  if (policy.test(text)) return 0.98;
  return /^[ \t]*(?:ikesa|childsa)[ \t]+(?:auth|enc|prf|group)[ \t]/m.test(text) ? 0.7 : 0;
}
