import type { Catalogue } from '../catalogue/catalogue.ts';
import { claimsIn, claimsInProse } from '../tree/citations.ts';
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
    prose: [...claimsIn(tree), ...prose.flatMap(claimsInProse)],
    'settings and traps': all.flatMap(({ settings, notes, config }) => claimsIn([settings, notes, config])),
  };
}
