import { panLines } from './pan-os-lines.ts';
import { readPan } from './pan-os-read.ts';
import { SetReader, wordsOf } from './pan-os-set-reader.ts';
import type { Configuration, Format } from './format.ts';

// A prompt `admin@PA-220# `, and what a pager leaves.
const before = /^(?:\S{1,64}@\S{1,64}?[#>] ?)?/;
const pager = /^\s*(?:lines \d+-\d+ ?)?(?:--more--)?\s*\r?/i;

const cleaned = (line: string): string => line.replace(pager, '').replace(before, '').trim();

// A line of a policy or an object that no VPN needs is not taken apart.
const relevant =
  /^(?:set|delete) (?:network|config|devices|template|template-stack|shared address|vsys \S+ address|device-group \S+ address|address) /;

function readSet(text: string): Configuration {
  const reader = new SetReader();
  let line = 0;
  for (let from = 0; from <= text.length;) {
    const end = text.indexOf('\n', from);
    const raw = text.slice(from, end < 0 ? undefined : end);
    line += 1;
    from = end < 0 ? text.length + 1 : end + 1;
    const command = cleaned(raw);
    if (relevant.test(command)) reader.command(wordsOf(command), line);
  }
  return readPan(panOsSet.format, reader.root, reader.notes, null);
}

/** Set commands of PAN-OS, as typed, and as shown after `set cli config-output-format set`. */
export const panOsSet: Format = {
  format: 'PAN-OS set',
  read: readSet,
  lineFor: panLines,
};
