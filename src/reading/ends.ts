import type { Line } from './line.ts';

/** Whose prompt a command stands behind: RouterOS and Check Point, VRP, whoever names the user, and those that name the device alone. */
const prompts = [
  /^\[[\w.-]+@([\w.-]+)[^\]]*\]/,
  /^<([\w.-]+)>/,
  /^[\w.-]+@([\w.-]+)(?:\([\w-]+\))?[:~\s/\w.-]{0,60}[#>$%]/,
  /^([A-Za-z][\w.-]*)(?:\/\w+)*(?:\([\w-]+\))?(?::[~/\w.-]*)? ?[#>$](?=\s|[a-z])/,
] as const;
const shell = /^(?:PS|mysql|sqlite|ftp|sftp)$/i;
/** A line by itself that says whose output follows. */
const heading = /^[#*=\s-]{0,4}[A-Za-z][\w .,()/'’-]{0,60}:?[\s=*-]*$/;
const ofEnd =
  /\b(?:sites?|sides?|ends?|ours?|us|mine|theirs?|them|left|right|hq|branch|dc\d?|partner|provider|customer|remote|local|peer|far|near|here|there|hub|spoke|cloud|sddc|vmc|on-?prem\w*|head ?(?:office|quarters)|data ?cent(?:er|re)|plant|at)\b/i;
const mostWords = 7;

/** The parts of a text that were taken at different ends, told by the prompts and headings between them; one part where nothing tells two apart. */
export function endsIn(lines: readonly Line[]): readonly (readonly Line[])[] {
  const ends: Line[][] = [[]];
  const known = new Map<string, Line[]>();
  let [current, isNamed] = [ends[0] ?? [], false];
  const turn = (name: string): void => {
    const own = known.get(name);
    if (own) current = own;
    else {
      current = [];
      ends.push(current);
      known.set(name, current);
    }
  };
  for (const [index, line] of lines.entries()) {
    const host = hostOf(line.text);
    if (host !== undefined && !known.has(host) && isNamed) {
      known.set(host, current);
      isNamed = false;
    } else if (host !== undefined) {
      turn(host);
      isNamed = false;
    } else if (isHeading(lines, index)) {
      turn(line.text.trim().toLowerCase());
      isNamed = true;
    }
    current.push(line);
  }
  // What stands above the first prompt or heading is an introduction.
  const [above = [], ...others] = ends;
  return others.length > 1 ? others : [above.concat(...others)];
}

/** The device whose prompt a line begins with. */
export function hostOf(text: string): string | undefined {
  const host = prompts.flatMap((prompt) => prompt.exec(text)?.[1] ?? [])[0]?.toLowerCase();
  return host === undefined || shell.test(host) ? undefined : host;
}

function isHeading(lines: readonly Line[], index: number): boolean {
  const { text = '', number = 0 } = lines[index] ?? {};
  if (!heading.test(text) || !ofEnd.test(text) || text.trim().split(/\s+/).length > mostWords) return false;
  const before = lines[index - 1];
  const next = lines[index + 1];
  // Blank lines are left out, and only numbers tell of them; a title with a colon needs none.
  const isApart = before === undefined || before.number < number - 1 || before.text.trim() === '' || /^\S.*:\s*$/.test(text);
  return isApart && next !== undefined && !/^\s/.test(text);
}
