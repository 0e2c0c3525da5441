import type { Text } from 'mdast';
import type { Handle } from 'mdast-util-to-markdown';

/** What no mark of Markdown can begin in: most words of a page. A full stop after a `w` and a colon before a `/` may be an address. */
const tame = /^(?:[^\t\r\n!#&(*.:<@[\\\]_`|~]|(?<=[^\]])\(|(?<=[^Ww])\.|:(?=[^/]))*$/;
const lineEnd = /[\r\n]/;

const write: Handle = ({ value }: Text, _parent, state, info) =>
  isTame(value, info)
    ? value
    : state.safe(value, info).replace(/(?<=[a-z0-9])\\_(?=[a-z0-9])|(?<=https?)\\(?=:)/gi, (mark) => (mark.length > 1 ? '_' : ''));

/** The first character: asked of what comes next, of which all would be written else. */
const peek: Handle = (node: Text, parent, state, info) =>
  /^[a-z ]/i.test(node.value) ? node.value.charAt(0) : write(node, parent, state, info);

/** Text as a person would write it: an underscore inside a word and an address as they are. */
export const text: Handle = Object.assign(write, { peek });

/** True where the text needs no second look: what stands at the beginning of a line means more, and so do blanks at both ends of one. */
function isTame(value: string, { before, after }: { readonly before: string; readonly after: string }): boolean {
  if (lineEnd.test(before) && !/^[a-z]/i.test(value)) return false;
  return tame.test(value) && !(value.endsWith(' ') && lineEnd.test(after));
}
