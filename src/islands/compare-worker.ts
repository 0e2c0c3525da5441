import type { PackedConfiguration } from '../configuration/packed.ts';
import { packed } from '../configuration/packed.ts';
import { readWhole } from '../configuration/read-whole.ts';

/** What was read here: the syntax by its name, since what writes its lines can't be cloned. */
export interface ReadBeside {
  readonly format: string;
  readonly configuration: PackedConfiguration;
  readonly syntaxes: readonly string[];
}

// A large text is read here, so that the page goes on.
self.addEventListener('message', ({ data }: MessageEvent<{ readonly text: string; readonly format: string | null }>) => {
  readWhole(data.text, data.format).then(
    (read) =>
      self.postMessage(
        read && ({ format: read.format.format, configuration: packed(read.configuration), syntaxes: read.syntaxes } satisfies ReadBeside),
      ),
    () => self.postMessage('failed'),
  );
});
