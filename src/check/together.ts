import type { Issue } from '../issue/issue.ts';
import { sortIssues } from '../issue/issue.ts';

/** Names that nobody has: wherever such a name stands, its fault is one. */
const ofNames = ['types/no-such-value', 'prose/unknown-problem', 'prose/unknown-source'];

/** One fault in many places is one issue, at the first of them: the others are named in it. */
export function together(issues: readonly Issue[]): Issue[] {
  const byFault = Map.groupBy(sortIssues(issues), ({ code, wrong, at }) => (ofNames.includes(code) ? wrong : `${code} ${at} ${wrong}`));
  return [...byFault.values()].flatMap(([first, ...others]) => {
    if (!first) return [];
    const more = [...new Set(others.map(({ place }) => `${place?.file}:${place?.line}`))];
    return [more.length ? { ...first, wrong: `${first.wrong}; it stands at ${more.join(', ')} too` } : first];
  });
}
