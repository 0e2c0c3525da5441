/** Names by number, from runs of numbers that follow each other; `between` parts the names of a run. */
export function namesFrom(runs: readonly (readonly [first: number, names: string])[], between = ' '): Readonly<Record<number, string>> {
  return Object.fromEntries(runs.flatMap(([first, names]) => names.split(between).map((name, at) => [first + at, name] as const)));
}
