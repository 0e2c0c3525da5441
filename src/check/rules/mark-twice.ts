import type { Rule } from '../rule.ts';

/** Words that name one printer, or one other subject, name no second one: they would count for both. */
export const markTwice: Rule = {
  code: 'diagnosis/mark-twice',
  unless: ['types/'],
  find: ({ catalogue, lexicon }) => [
    ...twice(
      [...catalogue.printers].flatMap(([id, { marks }]) => marked(id, `${id}.marks.lines`, marks.lines ?? [])),
      'Keep it where only that product prints it',
    ),
    ...twice(
      lexicon.otherSubjects.flatMap(({ name, texts }, index) => marked(name, `otherSubjects.${index}.texts`, texts)),
      'Keep it in one of them',
    ),
  ],
};

interface Marked {
  readonly text: string;
  readonly of: string;
  readonly at: string;
}

function marked(of: string, at: string, texts: readonly string[]): Marked[] {
  return texts.map((text, index) => ({ text, of, at: `${at}.${index}` }));
}

function twice(all: readonly Marked[], fix: string) {
  return [...Map.groupBy(all, ({ text }) => text.toLowerCase()).values()].flatMap(([first, ...others]) =>
    others.map(({ text, of, at }) => ({ at, wrong: `"${text}" is a mark of ${first?.of ?? ''} already, and of ${of}`, fix })),
  );
}
