import type { Device } from '../tree/device.ts';
import { settingNames } from '../tree/names.ts';
import type { End, Layer, Observation, Tree } from '../tree/tree.ts';
import type { Shown } from './ticket.ts';
import { shownOf } from './shown.ts';

/** What a ticket needs to know of one problem. */
export interface KnownProblem {
  readonly title: string;
  readonly layer: Layer;
  readonly checks: Readonly<Record<string, { readonly ask: string; readonly where: End }>>;
  /** The names of the settings that decide it. */
  readonly settings: readonly string[];
}

/** What a ticket needs to know of the tree and the devices: it names what the reader's answers only point to. */
export interface TicketKnown {
  readonly observations: Readonly<Record<string, { readonly shown: readonly Shown[]; readonly breaks: Layer }>>;
  readonly problems: Readonly<Record<string, KnownProblem>>;
  readonly devices: Readonly<Record<string, string>>;
}

/** Takes it from the tree and the devices. */
export function ticketKnown(tree: Tree, devices: ReadonlyMap<string, Pick<Device, 'name'>>): TicketKnown {
  return {
    observations: mapped(tree.observations, (_id, observation: Observation) => ({
      shown: shownOf(observation),
      breaks: observation.breaks,
    })),
    problems: mapped(tree.problems, (_id, { title, layer, checks, fixes }) => ({
      title,
      layer,
      checks: mapped(checks, (_check, { ask, where }) => ({ ask, where })),
      settings: [...new Set([...Object.values(checks), ...fixes].flatMap((part) => part.settings ?? []))].map((name) => settingNames[name]),
    })),
    devices: Object.fromEntries([...devices].map(([id, { name }]) => [id, name])),
  };
}

function mapped<V, W>(record: Readonly<Record<string, V>>, made: (id: string, value: V) => W): Record<string, W> {
  return Object.fromEntries(Object.entries(record).map(([id, value]) => [id, made(id, value)]));
}
