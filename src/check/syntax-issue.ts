import ts from 'typescript';
import type { Issue } from '../issue/issue.ts';
import { placeIn } from './place.ts';

/** What is said of a file that can't be read. */
export const syntaxCodes: readonly string[] = ['types/syntax', 'types/comma', 'types/apostrophe', 'types/bracket'];

/** A file that can't be read, said at the first word where that shows; what follows are its consequences. */
export function syntaxIssue(root: string, { file, start, length, messageText }: ts.DiagnosticWithLocation): Issue {
  const place = placeIn(root, file, start, length);
  const apostrophe = apostropheIn(place.snippet);
  if (apostrophe)
    return {
      code: 'types/apostrophe',
      at: place.file,
      place: { ...place, column: apostrophe.at + 1, length: apostrophe.word.length },
      wrong: `the apostrophe in ${apostrophe.word} ends the text`,
      fix: 'Put the whole text into double quotes',
    };
  if (/merge conflict/i.test(ts.flattenDiagnosticMessageText(messageText, ' ')))
    return {
      code: 'types/syntax',
      at: place.file,
      place,
      wrong: 'two versions of this stand here unmerged',
      fix: 'Keep one of them, and remove the lines of <, = and >',
    };
  if (/[“”‘]/.test(place.snippet.slice(place.column - 1, place.column)))
    return { code: 'types/syntax', at: place.file, place, wrong: 'a curly quote begins no text', fix: 'Write a straight one' };
  if (/hexadecimal/i.test(ts.flattenDiagnosticMessageText(messageText, ' ')))
    return {
      code: 'types/syntax',
      at: place.file,
      place,
      wrong: 'a backslash and u begin the number of a character',
      fix: 'Double the backslash',
    };
  const missing = /^'(.)' expected/.exec(ts.flattenDiagnosticMessageText(messageText, ' '))?.[1];
  const word = place.snippet.slice(place.column - 1).split(/\s/)[0] ?? '';
  const opens = place.snippet.slice(0, place.column - 1).trim() === '';
  if (missing === ',' && /^[)\]}]/.test(word))
    return {
      code: 'types/bracket',
      at: place.file,
      place,
      wrong: `something opened above is still open where ${word} stands`,
      fix: 'Close it: the line where the indentation goes wrong shows which',
    };
  if (missing === ',')
    return {
      code: 'types/comma',
      at: place.file,
      place,
      wrong: `a comma is missing before ${word}`,
      fix: opens ? 'Write it at the end of the line above' : 'Write it there',
    };
  return {
    code: 'types/syntax',
    at: place.file,
    place,
    wrong: missing ? `"${missing}" is missing before ${word || 'the end'}` : inWords(ts.flattenDiagnosticMessageText(messageText, ' ')),
    fix: 'Look at the brackets and quotes of this line and the one above',
  };
}

/** A single-quoted text that a letter follows at once: `'the peer's key'`. */
function apostropheIn(line: string): { readonly word: string; readonly at: number } | null {
  const found = /(?<=[[({:,]\s*'[^']*)\b[A-Za-z]+'[A-Za-z]+/.exec(line);
  return found ? { word: found[0], at: found.index } : null;
}

function inWords(said: string): string {
  return said.replace(/\.$/, '').replace(/^[A-Z]/, (letter) => letter.toLowerCase());
}
