import type { CodedName } from '../bgp/notification.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Device } from '../device/device.ts';
import { addressOf, addressOfRef } from '../tree/addresses.ts';
import { askNames } from '../tree/names.ts';
import { observationLine } from '../tree/observation-line.ts';
import type { Observation, Tree } from '../tree/tree.ts';
import { asks } from '../tree/tree.ts';
import type { CommandPlace, NamedPage, Names } from './named-page.ts';
import type { Tool } from './tool.ts';

/** What the names are taken from. */
export interface NamedThings {
  readonly tools: readonly Tool[];
  readonly catalogue: Pick<Catalogue, 'devices' | 'consoles'>;
  readonly tree: Pick<Tree, 'start' | 'steps' | 'observations'>;
  readonly codes: readonly CodedName[];
}

/** What is asked of a device, beside its name. */
const ofDevice =
  'bgp cli command commands config configuration configurations debug device error errors example examples firewall gateway guide ' +
  'ikev1 ikev2 log logging logs message messages router setting settings status template troubleshooting trap traps';

const beside: Names['beside'] = {
  device: ofDevice.split(' '),
  message: ofDevice.split(' '),
  code: ['bgp', 'notification', 'code', 'error', 'received', 'sent'],
  step: ['status', 'console', 'shows'],
};

const partsOfDevice = [
  ['commands', 'Commands'],
  ['settings', 'Settings'],
  ['configuration', 'Configuration'],
  ['messages', 'Messages'],
] as const;

/** Every page that has a name, and every command. Addresses are without the site's base path. */
export function namesOf({ tools, catalogue, tree, codes }: NamedThings): Names {
  const devices = [...catalogue.devices];
  const pages: NamedPage[] = [
    ...tools.map(({ title, address, what, names, beside: words }) => ({ title, address, what, kind: 'tool', names, beside: words })),
    ...devices.map(([id, device]) => nameOfDevice(id, device)),
    ...[...catalogue.consoles].map(([id, { name, scope, called = [] }]) => ({
      ...{ title: `Messages: ${name}`, address: `/messages/by-${id}/`, kind: 'message', what: scope },
      names: [...partsOfName(name), ...called],
    })),
    ...(tree.steps[tree.start]?.answers ?? []).map(({ label, hint, to }) => ({
      ...{ title: `Status: ${label}`, address: addressOfRef(to), kind: 'step', what: hint },
      names: [label],
    })),
    ...Object.entries(tree.observations).flatMap(([id, observation]) => nameOfStatus(id, observation)),
    ...codes.map(({ code, subcode, name }) => ({
      ...{ title: `${code}/${subcode}: ${name}`, address: `/bgp/#notification-${code}-${subcode}`, kind: 'code' },
      names: [`${code}/${subcode}`],
    })),
  ];
  return { pages, commands: devices.flatMap(([id, device]) => commandsOf(id, device)), beside };
}

function nameOfDevice(id: string, { name, vendor, scope, called = [] }: Device): NamedPage {
  const address = addressOf('device', id);
  return {
    ...{ title: name, address, kind: 'device', what: scope },
    names: [...new Set([...partsOfName(name), name.replace(vendor, '').trim(), ...vendor.split(', '), ...called])].filter(Boolean),
    parts: partsOfDevice.map(([part, title]) => ({ title, address: `${address}#${part}` })),
  };
}

function commandsOf(id: string, { name, commands }: Device): CommandPlace[] {
  return asks.flatMap((ask) => {
    const command = commands[ask];
    if (!('run' in command)) return [];
    const runs = command.run.map((line) => (typeof line === 'string' ? line : line.run));
    return [{ title: `${name}: ${askNames[ask]}`, address: `${addressOf('device', id)}#${ask}`, runs }];
  });
}

/** The console's words for a state, from its status on: of a part of them alone, problems are asked. */
function nameOfStatus(id: string, observation: Observation): NamedPage[] {
  const { status, channel, tunnel, bgp, symptom } = observation;
  if (symptom) return [];
  const words = [channel, tunnel].flatMap(({ state, error }) => [state, error]).filter((word) => word !== null);
  const names = [channel.state, channel.error, bgp && 'BGP'].filter(Boolean).map((word) => `${status} ${word ?? ''}`);
  const [title, address] = [observationLine(observation), addressOf('observation', id)];
  return [{ title, address, kind: 'status', names, beside: words }];
}

/** A name, and of `OpenIKED (iked)` each of the two. */
function partsOfName(name: string): string[] {
  const [first = '', inBrackets] = name.split(/\s*[()]/);
  return [name, first, ...(inBrackets ? [inBrackets] : []), ...first.split(/\s+(?:and|\/)\s+/)];
}
