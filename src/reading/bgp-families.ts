/** How a part of a neighbor's details that is about one address family is headed, and which families are those of the tunnel: content. */
export interface BgpFamilies {
  readonly heads: readonly string[];
  readonly ours: readonly string[];
}

/** Tells whether the part that a line heads is about another address family than the tunnel's; null where it heads none. */
export function createFamilyReader({ heads, ours }: BgpFamilies): (text: string) => boolean | null {
  const headed = new RegExp(`(?<![\\w-])(?:${heads.join('|') || '(?!)'}) *(\\S.*)$`, 'i');
  const own = ours.map((family) => family.toLowerCase());
  return (text) => {
    const family = headed.exec(text)?.[1]?.toLowerCase();
    return family === undefined ? null : !own.some((one) => family.startsWith(one));
  };
}
