import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Tree } from '../tree/tree.ts';

/** The kinds of claim that the site makes, as the about page counts them. */
export const claimKinds = ['commands', 'messages', 'prose', 'settings and traps'] as const;
export type ClaimKind = (typeof claimKinds)[number];

/**
 * The source of every claim, by kind: one for each line of a command, each message, each statement of the tree and of its prose,
 * each setting's place, trap and configuration of a device.
 */
export function claimSources(tree: Tree, prose: readonly string[], { devices, messages }: Catalogue): Record<ClaimKind, string[]> {
  const all = [...devices.values()];
  return {
    commands: all.flatMap(({ commands }) =>
      Object.values(commands).flatMap((command) => ('run' in command ? command.run.map(() => command.source) : [])),
    ),
    messages: messages.map(({ source }) => source),
    prose: [...sourcesOf(tree), ...prose.flatMap(sourcesOfProse)],
    'settings and traps': all.flatMap(({ settings, notes, config }) => sourcesOf([settings, notes, config])),
  };
}

/** The source of every statement in a piece of content, one for each. */
function sourcesOf(content: unknown): string[] {
  if (typeof content !== 'object' || content === null) return [];
  return Object.entries(content).flatMap(([key, inner]) => (key === 'source' && typeof inner === 'string' ? [inner] : sourcesOf(inner)));
}

/** The sources and marks in a problem's prose, one for each paragraph or list item that they end. */
function sourcesOfProse(text: string): string[] {
  return [...text.matchAll(/<Source id="([^"]+)"|<(Inferred|Unverified)\b/g)].map(([, id, mark]) => id ?? (mark ?? '').toLowerCase());
}
