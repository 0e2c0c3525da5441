import { nearestName } from '../../text/nearest-name.ts';
import { idOfTag, nodesOf, placeOfNode, proseFile, tags } from '../prose.ts';
import type { Rule } from '../rule.ts';

/** The tags that prose may use, and what each must name. */
export const proseTag: Rule = {
  code: 'prose/unknown-tag',
  find: ({ prose }) =>
    Object.entries(prose).flatMap(([id, read]) =>
      nodesOf(read, 'mdxJsxFlowElement', 'mdxJsxTextElement').flatMap((node) => {
        const name = 'name' in node && typeof node.name === 'string' ? node.name : '';
        const at = proseFile(id);
        const place = placeOfNode(id, read, node);
        const nearest = nearestName(name, Object.keys(tags)) ?? 'Section';
        if (!(name in tags)) return [{ at, place, wrong: `no tag is called <${name}>`, fix: `Write <${nearest}>, or plain Markdown` }];
        if (tags[name]?.includes('id') && idOfTag(node) === null)
          return [{ at, place, wrong: `<${name}> names nothing`, fix: 'Give it an id="…"' }];
        return [];
      }),
    ),
};
