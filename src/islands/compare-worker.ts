import type { PackedConfiguration } from '../configuration/packed.ts';
import { packed } from '../configuration/packed.ts';
import { readWhole } from '../configuration/read-whole.ts';
import { open } from '../opened/open.ts';

/** What was read here: the syntax by its name, since what writes its lines can't be cloned. */
export interface ReadBeside {
  readonly format: string;
  readonly configuration: PackedConfiguration;
  readonly syntaxes: readonly string[];
}

interface Asked {
  /** A text; or files, whose texts stand one below the other. */
  readonly given: string | readonly File[];
  readonly format: string | null;
}

// A large text is opened and read here, so that the page goes on.
self.addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  answer(data).then(
    (read) => self.postMessage(read),
    () => self.postMessage('failed'),
  );
});

async function answer({ given, format }: Asked): Promise<ReadBeside | { readonly none: string } | null> {
  const text = typeof given === 'string' ? given : await textOf(given);
  if (typeof text !== 'string') return { none: text.refused };
  const read = await readWhole(text, format);
  return read && { format: read.format.format, configuration: packed(read.configuration), syntaxes: read.syntaxes };
}

async function textOf(files: readonly File[]): Promise<string | { readonly refused: string }> {
  const texts: string[] = [];
  for (const file of files) {
    const opened = await open(file);
    if ('refused' in opened) return opened;
    if (!('text' in opened)) return { refused: 'This is a capture. Diagnose takes it; here the configuration of each end is read.' };
    texts.push(opened.text);
  }
  return texts.join('\n');
}
