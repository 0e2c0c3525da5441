import type { SelectorPair } from '../settings/end.ts';
import { addressNumber, rangeOf } from '../settings/networks.ts';
import type { Inherited, Setting } from './braced.ts';
import { settingsIn } from './braced.ts';
import { charonSeconds } from './charon-words.ts';
import { ahAlone, setAhAlone, setChildProposals, setCutShort } from './child-groups.ts';
import type { EndBuilder, Noted } from './format.ts';
import { noted } from './format.ts';
import { childKeys, noteUnknown, proposalsOf, setTime, takerOf } from './swanctl-connection.ts';

interface Child {
  readonly name: string;
  readonly line: number;
  readonly settings: ReadonlyMap<string, Setting>;
}

/** Reads the children: networks of each, the rest of the first. */
export function readChildren(end: EndBuilder, sections: ReadonlyMap<string, Inherited>, line: number, notes: Noted[]): void {
  const children = [...sections]
    .map(([name, all]): Child => ({ name, line: all[0]?.line ?? line, settings: settingsIn(all) }))
    // These let packets through or drop them, without IPsec.
    .filter(({ settings }) => !/^(?:pass|drop)$/i.test(settings.get('mode')?.value ?? ''));
  const [first] = children;
  if (!first) {
    notes.push(noted(line, '', 'No child SA is set up here, so nothing can go through this VPN.'));
    return;
  }
  for (const { settings } of children) noteUnknown(settings, childKeys, notes);
  setSelectors(end, children, notes);
  noteDifferences(children, notes);
  const take = takerOf(first.settings);
  take('esp_proposals', (value, at) => setChildProposals(end, proposalsOf(value, 'child', at, notes) ?? [], at));
  take('sha256_96', (value, at) => {
    if (/^(?:yes|true|enabled|1)$/i.test(value)) setCutShort(end, at, `sha256_96 = ${value}`, notes);
  });
  take('ah_proposals', (value, at) => {
    const isAlone = !first.settings.get('esp_proposals')?.value;
    if (isAlone) setAhAlone(end, at);
    notes.push(noted(at, `ah_proposals = ${value}`, isAlone ? ahAlone : 'AH is not compared, and an SDDC does not speak it.'));
  });
  // Zero is never: where it is never rekeyed, it ends when its life does.
  for (const key of ['life_time', 'rekey_time'])
    take(key, (value, at) => charonSeconds(value) !== 0 && setTime(end, 'child-lifetime', value, at, notes));
  for (const key of ['life_bytes', 'rekey_bytes']) take(key, (value, at) => setKilobytes(end, value, at, notes));
  take('mode', (value, at) => setMode(end, value, at, notes));
  take('replay_window', (value, at) => {
    if (/^\d{1,9}$/.test(value)) end.set('replay-window', Number(value), at);
  });
  take('start_action', (value, at) => setInitiation(end, value, at, notes));
}

function setSelectors(end: EndBuilder, children: readonly Child[], notes: Noted[]): void {
  const pairs = children.flatMap(({ settings }): SelectorPair[] => {
    const local = networksOf(settings.get('local_ts'), end.get('local-address'));
    const remote = networksOf(settings.get('remote_ts'), end.get('peer-address'));
    return local && remote ? [{ local, remote }] : [];
  });
  const refused = children.flatMap(({ settings }) =>
    ['local_ts', 'remote_ts'].flatMap((key) => noteRefused(key, settings.get(key), notes)),
  );
  const [first] = children;
  if (!first || refused.length) return;
  const line = (first.settings.get('remote_ts') ?? first.settings.get('local_ts'))?.line ?? first.line;
  if (pairs.length === children.length) end.set('selectors', pairs, line);
  else
    notes.push(
      noted(line, first.name, 'A network is given by an address that is known only once the tunnel is up: networks are not compared.'),
    );
}

/** Notes the networks of a setting that are none. */
function noteRefused(key: string, setting: Setting | undefined, notes: Noted[]): readonly string[] {
  const refused = listed(setting).filter((one) => !one.startsWith('dynamic') && !rangeOf(one));
  if (setting && refused.length)
    notes.push(noted(setting.line, `${key} = ${setting.value}`, 'charon takes no such network here, and does not load the connection.'));
  return refused;
}

const listed = (setting: Setting | undefined): string[] => (setting?.value || 'dynamic').split(',').flatMap((one) => one.trim() || []);

/** Networks of a list; `dynamic`, and nothing, is the address of that end. Null where that is not known. */
function networksOf(setting: Setting | undefined, address: string | undefined): string[] | null {
  const texts = listed(setting);
  const host = address && addressNumber(address) ? `${address}/${address.includes(':') ? 128 : 32}` : null;
  if (!host && texts.some((one) => one.startsWith('dynamic'))) return null;
  return texts.map((one) => (host ? one.replace(/^dynamic/, host) : one));
}

function noteDifferences(children: readonly Child[], notes: Noted[]): void {
  const [first, ...more] = children;
  for (const key of ['esp_proposals', 'rekey_time', 'mode'])
    for (const { name, line, settings } of more)
      if (settings.get(key)?.value !== first?.settings.get(key)?.value)
        notes.push(
          noted(settings.get(key)?.line ?? line, name, `Its ${key} differs from that of ${first?.name ?? ''}, which is compared.`),
        );
}

const sizes: Readonly<Record<string, number>> = { '': 1, k: 1024, m: 1024 ** 2, g: 1024 ** 3 };

function setKilobytes(end: EndBuilder, value: string, line: number, notes: Noted[]): void {
  const [, number, unit = ''] = /^(\d{1,15}) {0,9}([kmg]?)$/i.exec(value) ?? [];
  if (number === undefined)
    notes.push(noted(line, value, 'charon takes whole numbers with k, m or g here, and does not load the connection.'));
  else end.set('child-kilobytes', Math.floor((Number(number) * (sizes[unit.toLowerCase()] ?? 1)) / 1024), line);
}

function setMode(end: EndBuilder, value: string, line: number, notes: Noted[]): void {
  if (/^tunnel$/i.test(value)) end.set('encapsulation', 'tunnel', line);
  else if (/^transport(?:_proxy)?$/i.test(value)) end.set('encapsulation', 'transport', line);
  else notes.push(noted(line, `mode = ${value}`, 'This mode is not compared; an SDDC takes only tunnel.'));
}

function setInitiation(end: EndBuilder, value: string, line: number, notes: Noted[]): void {
  const actions = value.toLowerCase().split(/[|,]/);
  if (actions.some((one) => one === 'start' || one === 'restart')) end.set('initiation', 'starts', line);
  else if (actions.some((one) => one === 'trap' || one === 'route')) end.set('initiation', 'on traffic', line);
  else if (value === 'none' || value === 'clear') end.set('initiation', 'responds only', line);
  else notes.push(noted(line, `start_action = ${value}`, 'charon takes none, trap or start here, and does not load the connection.'));
}
