import { symptomNames } from '../tree/names.ts';
import { observationLine } from '../tree/observation-line.ts';
import type { Reading } from './reading.ts';

/** What is set, in the console's words, as one line: `Down · Negotiating`. */
export function readingLine({ status, channel, channelError, tunnel, tunnelError, bgp, symptom }: Reading): string {
  const shown = observationLine({
    status,
    channel: { state: channel, error: channelError },
    tunnel: { state: tunnel, error: tunnelError },
    bgp,
  });
  return [shown, symptom ? symptomNames[symptom] : ''].filter(Boolean).join(' · ');
}
