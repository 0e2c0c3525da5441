import { isPrivate } from '../../text/addresses.ts';
import type { Line } from '../line.ts';
import { linesUntil } from '../line.ts';
import type { StateFact } from './fact.ts';

/** FortiOS asks for its whole table, and tells of its tunnels in three ways. */
const askedAll = /\bget router info routing-table all\s*$/i;
const row = /^\s*[A-Z]\S*\s+(?:[A-Z0-9]{1,2}\s+)?\d{1,3}(?:\.\d{1,3}){3}\/\d{1,2}\s/;
const isDefault = /\s0\.0\.0\.0\/0\s/;
const isOwn = /^\s*C\s.*directly connected/;
const longestTable = 200;
/** The summary and the list say how many of its networks have an SA. */
const inSummary = /^\s*'([^']+)' \S+\s+selectors\(total,up\): \d+\/[1-9]/;
const inList = /^\s*name=(\S+) ver=/;
const inDetails = /^\s*name: '([^']+)'/;
const stands = /\bsa=[1-9]|^\s*lifetime\/rekey: [1-9]/;
const goesAnywhere = /^\s*dst: \d:0\.0\.0\.0/;

/** The table of a cloud with a column for tunnels, and how the command before it describes one. */
const described = /\bvpn-tunnels describe (\S+)/;
const isStatic = /\bno cloud router\b|\bstatic\b|\bwithout (?:a )?(?:cloud )?router\b/i;
const cloudHead = /\bDEST_?RANGE\b.*VPN_?TUNNEL\b/i;
const cloudRow = /^\S+\s+\d{1,3}(?:\.\d{1,3}){3}\/\d{1,2}\s/;

/** Finds a tunnel that is up and to which no route of a whole table leads: FortiOS, whose tunnels are all interfaces, and Google's list for a tunnel with static routes. */
export function readUnrouted(lines: readonly Line[]): StateFact[] {
  return [...ofFortiOs(lines), ...ofCloud(lines)].slice(0, 1);
}

function ofFortiOs(lines: readonly Line[]): StateFact[] {
  const from = lines.findIndex(({ text }) => askedAll.test(text));
  if (from < 0) return [];
  const rows = lines.slice(from, from + longestTable).filter(({ text }) => row.test(text));
  const isWhole = rows.some(({ text }) => isDefault.test(text)) && rows.some(({ text }) => isOwn.test(text));
  const [first] = rows;
  const names = standing(lines);
  // A spare one beside it has no routes while it waits.
  const isLost = isWhole && names.length > 0 && !rows.some(({ text }) => names.some((name) => namesIn(text).has(name)));
  return first && isLost ? [{ line: first.number, says: 'route none' }] : [];
}

const namesIn = (text: string): ReadonlySet<string> => new Set(text.split(/[\s,]+/));

/** The names of tunnels that are up and take packets to anywhere: which way these go, routes alone decide. */
function standing(lines: readonly Line[]): string[] {
  return lines.flatMap(({ text }, index): string[] => {
    const summed = inSummary.exec(text)?.[1];
    if (summed !== undefined) return [summed];
    const name = inList.exec(text)?.[1] ?? inDetails.exec(text)?.[1];
    if (name === undefined) return [];
    const isOther = (line: Line): boolean => inList.test(line.text) || /^gateway\b/.test(line.text) || askedAll.test(line.text);
    const own = linesUntil(lines.slice(index + 1), isOther);
    return own.some((line) => stands.test(line.text)) && own.some((line) => goesAnywhere.test(line.text)) ? [name] : [];
  });
}

function ofCloud(lines: readonly Line[]): StateFact[] {
  const name = lines.map(({ text }) => described.exec(text)?.[1]).find(Boolean);
  const from = lines.findIndex(({ text }) => cloudHead.test(text));
  if (name === undefined || from < 0 || !lines.some(({ text }) => isStatic.test(text))) return [];
  const rows = lines.slice(from + 1).filter(({ text }) => cloudRow.test(text));
  const isWhole =
    rows.some(({ text }) => isDefault.test(text)) && rows.some(({ text }) => isPrivate(/\d[\d.]+(?=\/)/.exec(text)?.[0] ?? ''));
  const [first] = rows;
  return first && isWhole && !rows.some(({ text }) => namesIn(text).has(name)) ? [{ line: first.number, says: 'route none' }] : [];
}
