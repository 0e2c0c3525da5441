/** One section of a problem's prose: its anchor and its heading. */
export interface ProseSection {
  readonly id: string;
  readonly title: string;
}

/** The sections that a piece of prose opens, in its order. */
export const sectionsInProse = (prose: string): ProseSection[] =>
  [...prose.matchAll(/<Section id="([^"]+)" title="([^"]+)">/g)].map(([, id = '', title = '']) => ({ id, title }));
