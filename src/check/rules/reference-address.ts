import type { Rule } from '../rule.ts';

/** A source's address opens in a browser. */
export const referenceAddress: Rule = {
  code: 'references/address',
  find: ({ references }) =>
    Object.entries(references)
      .filter(([, { url }]) => url !== null && !(URL.canParse(url) && /^https?:$/.test(new URL(url).protocol) && !/\s/.test(url)))
      .map(([id, { url }]) => ({
        at: `references.${id}.url`,
        wrong: `"${url}" opens nowhere`,
        fix: 'Write the whole address, https:// first, or null where only a copy was read',
      })),
};
