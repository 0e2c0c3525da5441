import { asClause } from '../tree/as-clause.ts';
import type { Found } from '../known/known.ts';
import type { CheckMade, Shown, Ticket } from './ticket.ts';

/** What of a ticket decides what is still to be gathered. */
export interface Gathered {
  readonly seen: readonly Shown[];
  readonly findings: readonly Found[];
  readonly checks: readonly CheckMade[];
  readonly device: Ticket['device'];
  /** The names of the settings that decide the suspected problem; empty when none is suspected, null when all of both ends are there. */
  readonly settings: readonly string[] | null;
  readonly notes: string;
}

/** What whoever takes the case over will ask for next, most telling first. Notes and evidence count: a time in them is a time. */
export function missingFrom({ seen, findings, checks, device, settings, notes }: Gathered): string[] {
  const logged = findings.filter(({ lines }) => lines.length > 0);
  const written = [notes, ...logged.flatMap(({ lines }) => lines)].join('\n');
  const said = (words: RegExp) => words.test(notes);
  return [
    ...(seen.length
      ? []
      : ['What the console shows: Status, Channel Status and Tunnel Status, each with its error (the “i” beside Status)']),
    ...(logged.length ? [] : ['The remote device’s log as responder, of one attempt that the SDDC started']),
    ...(/\b\d{1,2}:\d{2}\b/.test(written) ? [] : ['The time of a failed attempt, with its time zone']),
    ...(device
      ? said(/\b(?:version|release|firmware)\b|\d+\.\d+/i)
        ? []
        : [`The software release of the remote device (${device.name})`]
      : ['The remote device: vendor, model, software release']),
    ...(settings ? [settingsWanted(settings)] : []),
    ...(said(/\b(?:SDDC|VPN) (?:name|id)\b/i) ? [] : ['The SDDC’s name or ID, and the VPN’s name']),
    ...(said(/\b\d{1,3}(?:\.\d{1,3}){3}\b/) ? [] : ['Local IP Address and Remote Public IP of the VPN']),
    ...checks.filter(({ result }) => result === 'cannot tell').map(({ ask, where }) => `Undecided, ${endNames[where]}: ${ask}`),
  ];
}

/** The ends as a ticket names them. */
export const endNames = { sddc: 'SDDC', remote: 'remote peer' } as const;

function settingsWanted(settings: readonly string[]): string {
  const which = settings.length ? settings.map(asClause).join(', ') : 'phase 1 and phase 2 proposals, IKE version, identities, networks';
  return `The settings of both ends side by side, without keys: ${which}`;
}
