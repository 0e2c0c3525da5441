import { nodesOf, placeOfNode } from '../prose.ts';
import type { Rule } from '../rule.ts';

/** Braces in prose are code: a gap such as {peer} would be run, and fail. */
export const proseBraces: Rule = {
  code: 'prose/braces',
  find: ({ prose }) =>
    Object.entries(prose).flatMap(([file, read]) =>
      nodesOf(read, 'mdxTextExpression', 'mdxFlowExpression').map((node) => {
        const text = 'value' in node ? node.value : '';
        return {
          at: file,
          place: placeOfNode(file, read, node),
          wrong: `{${text}} would be run as code`,
          fix: text.startsWith('/*') ? 'Remove it: prose has no comments' : `Write it as \`{${text}}\` between backticks, or \\{${text}\\}`,
        };
      }),
    ),
};
