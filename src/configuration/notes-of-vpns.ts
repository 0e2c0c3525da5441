import type { Noted } from './format.ts';

/** How many names a sentence holds, and how long each may be. */
const most = 3;
const longest = 40;

/** Notes of every VPN of a text; where there are several, each says whose it is, unless it is of all of them. */
export function notesOfVpns(vpns: readonly { readonly name: string; readonly notes: readonly Noted[] }[]): readonly Noted[] {
  const found = new Map<string, { readonly note: Noted; readonly names: Set<string> }>();
  for (const { name, notes } of vpns)
    for (const note of notes) {
      const id = `${note.line} ${note.text} ${note.why}`;
      const known = found.get(id) ?? { note, names: new Set() };
      found.set(id, known);
      known.names.add(name);
    }
  return [...found.values()].map(({ note, names }) => (names.size === vpns.length ? note : { ...note, why: about(names, note.why) }));
}

/** A sentence that says whom it is about. */
function about(names: ReadonlySet<string>, why: string): string {
  const said = [...names].slice(0, most).map((name) => name.slice(0, longest));
  const more = names.size > most ? [`${names.size - most} more`] : [];
  return `${[...said, ...more].join(', ')}: ${why}`;
}
