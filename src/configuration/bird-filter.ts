import type { Passes } from './bgp-words.ts';
import type { BirdStatement } from './bird-statements.ts';
import { saidBy } from './bird-statements.ts';

/** What a filter lets through; `own` is all of the routes that this router has of its own, and no other. */
export type FilterPasses = Passes | 'own';

/** What follows `import` or `export`: `all`, `none`, `where …`, `filter name`, `filter { … }`. Null where it names what the text has not. */
export function filterOf(
  { words, block }: BirdStatement,
  filters: ReadonlyMap<string, readonly BirdStatement[]>,
): FilterPasses | null | undefined {
  const [, second, ...rest] = words.map(({ text }) => text);
  switch (second) {
    case 'all':
    case 'none':
      return second;
    case 'where':
      return isOwn(rest.join('')) ? 'own' : 'some';
    case 'filter': {
      const body = block ?? filters.get(rest[0] ?? '');
      return body ? bodyOf(body) : null;
    }
    default:
      return undefined;
  }
}

const ownAlone = /^if\s*\(?\s*source\s*=\s*RTS_STATIC\s*\)?\s*then accept$/;

const isOwn = (condition: string): boolean => /^\(?source=RTS_STATIC\)?$/.test(condition);

function bodyOf(body: readonly BirdStatement[]): FilterPasses {
  const said = body.map(saidBy);
  if (said.length === 1 && said[0] === 'accept') return 'all';
  if (said.length === 1 && said[0] === 'reject') return 'none';
  const [first = '', ...others] = said;
  if (said.length === 2 && ownAlone.test(first) && /^(?:else )?reject$/.test(others[0] ?? '')) return 'own';
  const startsOwn = /^if\s*\(?\s*source\s*!=\s*RTS_STATIC\s*\)?\s*then reject$/.test(first);
  return startsOwn && others.at(-1) === 'accept' && !others.some((one) => /^(?:if|case)\b/.test(one)) ? 'own' : 'some';
}
