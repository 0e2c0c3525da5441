import { nearestName } from '../../text/nearest-name.ts';
import { idOfTag, nodesOf, placeOfNode, tags } from '../prose.ts';
import type { Rule } from '../rule.ts';

/** The tags that prose may use, and what each must name. */
export const proseTag: Rule = {
  code: 'prose/unknown-tag',
  find: ({ prose }) =>
    Object.entries(prose).flatMap(([file, read]) =>
      nodesOf(read, 'mdxJsxFlowElement', 'mdxJsxTextElement').flatMap((node) => {
        const name = 'name' in node && typeof node.name === 'string' ? node.name : '';
        const place = placeOfNode(file, read, node);
        const nearest = nearestName(name, Object.keys(tags)) ?? 'Section';
        if (!(name in tags))
          return [{ at: file, place, wrong: `no tag is called <${name}>`, fix: `Write <${nearest}>, or plain Markdown` }];
        if (tags[name]?.includes('id') && idOfTag(node) === null)
          return [{ at: file, place, wrong: `<${name}> names nothing`, fix: 'Give it an id="…"' }];
        return [];
      }),
    ),
};
