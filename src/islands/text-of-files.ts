import { formatOf } from '../configuration/formats.ts';
import { open } from '../opened/open.ts';

/** The texts of files, one below the other; or a sentence that says what one of them is and what to give instead. */
export async function textOf(files: readonly File[]): Promise<string | { readonly refused: string }> {
  const texts: string[] = [];
  for (const file of files) {
    const opened = await open(file);
    if ('refused' in opened) return opened;
    if (!('text' in opened)) return { refused: 'This is a capture. Diagnose takes it; here the configuration of each end is read.' };
    texts.push(opened.text);
  }
  return texts.join('\n');
}

/** The syntax that a text looks like, where it is read as another; null where none is chosen, or it looks like none. */
export function otherLooks(text: string, chosen: string | null): string | null {
  const looks = chosen ? formatOf(text)?.format : null;
  return looks && looks !== chosen ? looks : null;
}
