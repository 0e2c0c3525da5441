import type { PackedConfiguration } from '../configuration/packed.ts';
import { packed } from '../configuration/packed.ts';
import { readWhole } from '../configuration/read-whole.ts';
import { otherLooks, textOf } from './text-of-files.ts';

/** What was read here: the syntax by its name, since what writes its lines can't be cloned. Or why a file is no text. */
export type ReadBeside =
  | {
      readonly read: { readonly format: string; readonly configuration: PackedConfiguration; readonly syntaxes: readonly string[] } | null;
      readonly looksLike: string | null;
    }
  | { readonly refused: string };

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

async function answer({ given, format }: Asked): Promise<ReadBeside> {
  const text = typeof given === 'string' ? given : await textOf(given);
  if (typeof text !== 'string') return text;
  const whole = await readWhole(text, format);
  const read = whole && { format: whole.format.format, configuration: packed(whole.configuration), syntaxes: whole.syntaxes };
  return { read, looksLike: otherLooks(text, format) };
}
