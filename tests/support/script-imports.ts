/** What a built script imports before it runs, as it names it. */
export function importsOf(code: string): string[] {
  return [...code.matchAll(/\b(?:import|export)\s*(?:[\w$*{},\s]*?\bfrom\s*)?["']([^"']+)["']/g)].map(([, name = '']) => name);
}

/** What a built script imports later, when it runs: `import()` of a name that stands there. */
export function laterImportsOf(code: string): string[] {
  return [...code.matchAll(/\bimport\(\s*(["'`])([^"'`$]+)\1/g)].map(([, , name = '']) => name);
}
