import type { Reference } from './references.ts';
import type { AfterFix, Ending, Observation, Problem, Step, Target, Tree } from './tree.ts';

/**
 * Types the decision tree: every id that it names must be one that it defines, and every source one of `references`.
 * A wrong id is one error, at the word; so is a property that no part of the tree has.
 */
export function defineTree<R extends string, S extends string, O extends string, P extends string, E extends string>(
  _references: Readonly<Record<R, Reference>>,
  tree: {
    readonly start: NoInfer<S>;
    readonly afterFix: AfterFix<NoInfer<S>>;
    readonly steps: Readonly<Record<S, Step<NoInfer<Target<S, P, O, E>>, NoInfer<R>>>>;
    readonly observations: Readonly<Record<O, Observation<NoInfer<P>, NoInfer<R>>>>;
    readonly problems: Readonly<Record<P, Problem<NoInfer<P>, NoInfer<R>>>>;
    readonly ends: Readonly<Record<E, Ending<NoInfer<R>>>>;
  },
): Tree<S, P, O, E, R> {
  return tree;
}
