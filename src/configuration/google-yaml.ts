import { readCommands } from './command-line.ts';
import type { Format } from './format.ts';
import { readGoogle } from './google-json.ts';
import { googleLine } from './google-line.ts';
import { readYaml } from './yaml-located.ts';

const format = 'Google YAML';

/** What gcloud describes where no format is asked for. */
export const googleYaml: Format = {
  format,
  read: (text) => {
    const { documents, notes } = readYaml(text);
    return readGoogle(format, readCommands(text, 'gcloud').commands, documents, notes);
  },
  lineFor: googleLine,
};
