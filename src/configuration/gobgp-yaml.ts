import { parse } from 'smol-toml';

/** Lines of TOML as YAML has them. */
export const asYaml = (toml: string): string => linesOf(parse(toml)).join('\n');

const isPlain = (value: unknown): boolean => typeof value !== 'object' || value === null;

function linesOf(table: object): readonly string[] {
  return Object.entries(table).flatMap(([key, value]: [string, unknown]) => {
    if (Array.isArray(value)) return [`${key}:`, ...value.flatMap((one) => itemOf(one as object))];
    if (isPlain(value)) return [`${key}: ${JSON.stringify(value)}`];
    return [`${key}:`, ...linesOf(value as object).map((line) => `  ${line}`)];
  });
}

const itemOf = (item: object): readonly string[] => linesOf(item).map((line, at) => `${at ? '    ' : '  - '}${line}`);
