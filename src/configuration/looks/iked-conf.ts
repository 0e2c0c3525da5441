/** How much a text looks like iked.conf. */
export function looksLikeIkedConf(text: string): number {
  return /^\s*ikev2\s+(?:"[^"\n]*"\s+|[\w-]+\s+)?(?:active|passive|quick|skip|esp|ah|ipcomp|tunnel|transport|inet6?|proto|from|rdomain)\b/m.test(
    text,
  )
    ? 0.95
    : 0;
}
