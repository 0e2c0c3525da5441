/** How much a text looks like iked.conf. */
export function looksLikeIkedConf(text: string): number {
  // iked that runs with -v prints its policies before its log.
  if (/\bspi=0x[\da-f]{16}: /.test(text)) return 0;
  return /^[ \t]*ikev2[ \t]+(?:"[^"\n]*"[ \t]+|[\w-]+[ \t]+)?(?:active|passive|quick|skip|esp|ah|ipcomp|tunnel|transport|inet6?|proto|from|rdomain)\b/m.test(
    text,
  )
    ? 0.95
    : 0;
}
