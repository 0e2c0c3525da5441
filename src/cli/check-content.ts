import { isKnownWell, keepWell, stateOf } from '../check/stamp.ts';
import type { Issue } from '../issue/issue.ts';
import { formatIssues } from '../issue/issue.ts';

const usage = 'Usage: npm run check:content [-- --json]   Lists every issue of content/ at its word, and fails when there is one.';

const unknown = process.argv.slice(2).find((arg) => arg !== '--json');
if (unknown !== undefined) {
  console.error(`Unknown option ${unknown}\n${usage}`);
  process.exit(2);
}
const root = new URL('../../', import.meta.url);
const state = await stateOf(root);
const issues = (await isKnownWell(root, state)) ? [] : await check();
if (!issues.length) await keepWell(root, state);
if (process.argv.includes('--json')) console.log(JSON.stringify(issues));
else if (issues.length) console.error(`${issues.length} to mend in content/:\n\n${formatIssues(issues)}\n`);
else console.log('content/ has no issues.');
process.exitCode = issues.length ? 1 : 0;

/** Loaded when it is needed: the type checker is most of what a check that knows the answer would wait for. */
async function check(): Promise<Issue[]> {
  const { checkContent } = await import('../check/run.ts');
  return checkContent(root);
}
