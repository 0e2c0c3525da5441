import { judge } from './judge.ts';

// Usage: node tests/wire/judge-all.ts [SEEDS] [FROM]: what diagnosis makes of every planted fault; every miss is told with what it was.
const [seeds = 4, from = 1] = process.argv.slice(2).map(Number);
const judged = await judge(seeds, from);
const misses = Map.groupBy(
  judged.filter(({ first, three, misleads }) => !first || !three || misleads),
  ({ what }) => what,
);
for (const [what, list] of misses) {
  const [one] = list;
  if (!one) continue;
  const found = one.diagnosis.findings
    .slice(0, 4)
    .map(({ problem, confidence, confident }) => `${problem} ${confidence.toFixed(2)}${confident ? '!' : ''}`);
  console.log(
    `${list.some(({ misleads }) => misleads) ? 'MISLEADS' : 'miss'} ${what} (seeds ${list.map(({ seed }) => seed).join()}), wanted ${[one.label].flat().join(', ')}`,
  );
  console.log(`  found ${found.join(', ') || (one.diagnosis.healthy ? 'healthy' : 'nothing')}`);
  for (const line of one.signs.slice(0, 6)) console.log(`    ${line}`);
}
const share = (of: (one: (typeof judged)[number]) => boolean): string => `${judged.filter(of).length}/${judged.length}`;
console.log(
  `first right ${share(({ first }) => first)}, among three ${share(({ three }) => three)}, misled ${share(({ misleads }) => misleads)}`,
);
