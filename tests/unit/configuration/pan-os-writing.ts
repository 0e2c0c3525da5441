import { Parser } from 'htmlparser2';

interface Element {
  readonly name: string;
  readonly kids: Element[];
  text: string;
}

/** The elements of an XML of PAN-OS: an entry by its name. */
function elementsOf(xml: string): Element {
  const root: Element = { name: '', kids: [], text: '' };
  const open = [root];
  const parser = new Parser(
    {
      onopentag: (tag, { name }) => {
        const made: Element = { name: tag === 'entry' ? (name ?? '') : tag, kids: [], text: '' };
        open.at(-1)?.kids.push(made);
        open.push(made);
      },
      ontext: (text) => {
        const top = open.at(-1);
        if (top) top.text += text.trim();
      },
      onclosetag: () => void open.pop(),
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return root;
}

const word = (text: string): string => (/^[^\s"]+$/.test(text) ? text : `"${text}"`);
const membersOf = ({ kids }: Element): readonly string[] => kids.flatMap(({ name, text }) => (name === 'member' ? [word(text)] : []));
const listed = (words: readonly string[]): string => (words.length === 1 ? (words[0] ?? '') : `[ ${words.join(' ')}]`);

/** What a firewall shows by default, of its XML. */
export function inBraces(xml: string): string {
  const lines = (one: Element, indent: string): readonly string[] => {
    const members = membersOf(one);
    const said = members.length ? listed(members) : one.text && word(one.text);
    if (said || !one.kids.length) return [`${indent}${word(one.name)}${said && ` ${said}`};`];
    return [`${indent}${word(one.name)} {`, ...one.kids.flatMap((kid) => lines(kid, `${indent}  `)), `${indent}}`];
  };
  const [config] = elementsOf(xml).kids;
  return (config?.kids ?? []).flatMap((one) => lines(one, '')).join('\n');
}

/** What a firewall shows as set commands, of its XML: it leaves out the device. */
export function inSetCommands(xml: string): string {
  const lines = (one: Element, path: string): readonly string[] => {
    const members = membersOf(one);
    const said = members.length ? listed(members) : one.text && word(one.text);
    const own = `${path} ${word(one.name)}`;
    if (said || !one.kids.length) return [`${own}${said && ` ${said}`}`];
    return one.kids.flatMap((kid) => lines(kid, own));
  };
  const [config] = elementsOf(xml).kids;
  return (config?.kids ?? [])
    .flatMap((one) => (one.name === 'devices' ? (one.kids[0]?.kids ?? []) : [one]))
    .flatMap((one) => lines(one, 'set'))
    .join('\n');
}
