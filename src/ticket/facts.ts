import type { Device } from '../device/device.ts';
import { readingOf, writeQuery } from '../console/reading.ts';
import type { CaseObservation } from '../known/about.ts';
import type { CaseProblem } from '../known/case.ts';
import { settingNames } from '../tree/names.ts';
import type { Observation, Tree } from '../tree/tree.ts';
import { shownOf } from './shown.ts';
import type { Shown } from './ticket.ts';

/** What a ticket needs to know of one problem. */
export interface TicketProblem extends CaseProblem {
  /** The names of the settings that decide it; secrets are not among them. */
  readonly settings: readonly string[];
}

/** What a ticket needs to know of one observation. */
export interface TicketObservation extends CaseObservation {
  readonly shown: readonly Shown[];
}

/** What a ticket needs to know of the tree and the devices: it names what the reader's answers only point to. */
export interface TicketFacts {
  readonly observations: Readonly<Record<string, TicketObservation>>;
  readonly problems: Readonly<Record<string, TicketProblem>>;
  readonly devices: Readonly<Record<string, string>>;
  readonly values: ShownByValue;
}

/** What each value of the console card's query stands for, by its field, in the order in which the console shows them. */
export type ShownByValue = Readonly<Record<string, Readonly<Record<string, Shown>>>>;

/** Takes it from the tree, the devices and the console's values. */
export function ticketFacts(tree: Tree, devices: ReadonlyMap<string, Pick<Device, 'name'>>, values: ShownByValue): TicketFacts {
  return {
    values,
    observations: mapped(tree.observations, (_id, observation: Observation) => ({
      shown: shownOf(observation),
      breaks: observation.breaks,
      console: writeQuery(readingOf(observation)).toString(),
      suspects: observation.suspects.map(({ problem }) => problem),
    })),
    problems: mapped(tree.problems, (_id, { title, layer, checks, fixes }) => ({
      title,
      layer,
      checks: mapped(checks, (_check, { ask, where }) => ({ ask, where })),
      settings: [...new Set([...Object.values(checks), ...fixes].flatMap((part) => part.settings ?? []))]
        .filter((setting) => setting !== 'pre-shared-key' && setting !== 'bgp-password')
        .map((setting) => settingNames[setting]),
    })),
    devices: Object.fromEntries([...devices].map(([id, { name }]) => [id, name])),
  };
}

function mapped<V, W>(record: Readonly<Record<string, V>>, made: (id: string, value: V) => W): Record<string, W> {
  return Object.fromEntries(Object.entries(record).map(([id, value]) => [id, made(id, value)]));
}
