import type { Branch, Leaf } from './branch.ts';
import type { Remarks } from './remarks.ts';

type Passes = 'all' | 'some' | 'none';

/** How much a chain of policies lets through: by the first term that everything matches; null where no term does. */
export function passes(policies: readonly Leaf[], root: Branch, remarks: Remarks): Passes | null {
  const before = new Set<string>();
  for (const { value, line } of policies) {
    const statement = root.find('policy-options', 'policy-statement', value);
    if (!statement) {
      remarks.add(
        line,
        `The policy ${value.slice(0, 60)} is not in this text, so what it lets through is not known: paste policy-options as well.`,
      );
      return 'some';
    }
    for (const term of termsOf(statement)) {
      const verdict = verdictOf(term);
      if (verdict === null) continue;
      if (term.find('from') || term.find('to')) before.add(verdict);
      else return before.has(verdict === 'accept' ? 'reject' : 'accept') ? 'some' : verdict === 'accept' ? 'all' : 'none';
    }
  }
  return before.size ? 'some' : null;
}

/** Networks that a chain of policies accepts by name: what it means to announce. */
export function networksOf(policies: readonly Leaf[], root: Branch): readonly string[] {
  const statements = policies.flatMap(({ value }) => root.find('policy-options', 'policy-statement', value) ?? []);
  const terms = statements.flatMap(termsOf).filter((term) => verdictOf(term) === 'accept');
  return [...new Set(terms.flatMap((term) => routesOf(term, root)))];
}

function routesOf(term: Branch, root: Branch): readonly string[] {
  const filters = term.find('from', 'route-filter')?.all() ?? [];
  const lists = term.find('from', 'prefix-list')?.all() ?? [];
  return [
    ...filters.flatMap((filter) => (filter.find('exact') ? [filter.word] : [])),
    ...lists.flatMap(
      ({ word }) =>
        root
          .find('policy-options', 'prefix-list', word)
          ?.all()
          .map((one) => one.word) ?? [],
    ),
  ];
}

/** The terms of a policy, and last what stands outside of them. */
const termsOf = (statement: Branch): readonly Branch[] => [
  ...(statement
    .find('term')
    ?.all()
    .filter(({ inactive }) => !inactive) ?? []),
  statement,
];

function verdictOf(term: Branch): 'accept' | 'reject' | null {
  const then = term.find('then');
  if (then?.find('accept')) return 'accept';
  return then?.find('reject') ? 'reject' : null;
}
