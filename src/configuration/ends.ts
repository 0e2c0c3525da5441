import type { Implementation, Party } from '../settings/behaviour.ts';
import { known, withDefaults } from '../settings/behaviour.ts';
import type { End, Values } from '../settings/end.ts';
import { Key } from '../settings/key.ts';
import type { Side, Stop } from '../settings/outcome.ts';
import { otherSide } from '../settings/outcome.ts';
import { mirroredPairs, mirrorOf } from '../settings/parameters.ts';
import type { Format, Vpn } from './format.ts';

/** Which implementation writes these syntaxes: of several, one that is all of them. Null where none is known. */
export function implementationOf(syntaxes: readonly string[], all: readonly Implementation[]): Implementation | null {
  const found = syntaxes.flatMap((syntax) => all.find(({ formats }) => formats.includes(syntax)) ?? []);
  const [first, ...others] = [...new Set(found)];
  if (!first) return null;
  const name = [first, ...others].map((one) => one.name).join(' with ');
  return { ...first, name, facts: [...others.flatMap(({ facts }) => facts), ...first.facts] };
}

/** What somebody fills in of a device that is not known: nothing holds there by default. */
const remoteDevice: Implementation = { name: 'the remote device', holdsFor: '', formats: [], device: null, facts: [] };

/**
 * What each end is. The form has the words of the SDDC's console; filled in for the end that faces an SDDC it is the remote device,
 * of which no more is known than what was filled in.
 */
export function bothImplementations(
  syntaxes: Readonly<Record<Side, readonly string[]>>,
  all: readonly Implementation[],
): Readonly<Record<Side, Implementation | null>> {
  const [a, b] = [implementationOf(syntaxes.a, all), implementationOf(syntaxes.b, all)];
  const isForm = (side: Side): boolean => syntaxes[side].join() === form;
  if (!a || (a !== b && a.name !== b?.name)) return { a, b };
  if (isForm('b')) return { a, b: remoteDevice };
  return isForm('a') ? { a: remoteDevice, b } : { a, b };
}

const form = 'SDDC form';

/** The lines of the form are no device's syntax, where it is the remote device that was filled in. */
export const writesLines = (implementation: Implementation | null): boolean => implementation !== remoteDevice;

/** A VPN of a configuration as one that takes part: with what its implementation does, and what holds where nothing is set. */
export function partyOf({ end }: Pick<Vpn, 'end'>, implementation: Implementation | null): Party {
  const { behaviour, defaults } = implementation ? known(implementation) : { behaviour: {}, defaults: {} };
  return { end: withDefaults(end, defaults, behaviour), behaviour };
}

/** What two ends are called, told apart where they are alike. */
export function namesOf(one: { name: string; vpn: string }, other: { name: string; vpn: string }): Readonly<Record<Side, string>> {
  if (one.name !== other.name) return { a: one.name, b: other.name };
  return one.vpn === other.vpn
    ? { a: `${one.name} (A)`, b: `${other.name} (B)` }
    : { a: `${one.name} (${one.vpn})`, b: `${other.name} (${other.vpn})` };
}

/** What to set at an end so that it says what the other one does, in its own syntax; null where there is no such line, or it would hold a key. */
export function mendAt(
  side: Side,
  { parameter, at, kind }: Stop,
  ends: Readonly<Record<Side, End>>,
  format: Format,
  { name, called }: Pick<Vpn, 'name' | 'called'>,
): string | null {
  if (kind !== 'differs') return null;
  // What is switched off is switched on where it is off.
  if ((parameter === 'enabled' || parameter === 'bgp-enabled') && at !== side) return null;
  // What is missing, its notes say.
  if (parameter === 'enabled' && ends[at].enabled?.value === 'in part') return null;
  const id = at === side ? parameter : mirrorOf(parameter);
  const own = ends[side];
  const wanted = wantedFor(id, ends[otherSide(side)]);
  if (wanted === undefined || wanted instanceof Key || wanted === null || isClash(id, wanted, own)) return null;
  const line = format.lineFor(id, wanted, name, called);
  const now = own[id]?.value;
  // A line that says what is there already mends nothing: the type of an identity may have no word in it.
  return now !== undefined && !(now instanceof Key) && line === format.lineFor(id, now, name, called) ? null : line;
}

/** What would set an end against itself: its neighbor's own AS or address, or an address that its tunnel interface has not. */
function isClash(id: keyof Values, wanted: unknown, own: End): boolean {
  const vti = own['vti-address']?.value.split('/')[0];
  switch (id) {
    case 'bgp-as':
      return wanted === own['bgp-neighbor-as']?.value;
    case 'bgp-neighbor':
      return wanted === vti || wanted === own['bgp-address']?.value;
    case 'bgp-address':
      return wanted === own['bgp-neighbor']?.value || (vti !== undefined && wanted !== vti);
    default:
      return false;
  }
}

/** The value at which one end agrees with the other. */
function wantedFor(id: keyof Values, other: End): Values[keyof Values] | undefined {
  switch (id) {
    case 'enabled':
    case 'bgp-enabled':
      return true;
    case 'initiation':
      return 'starts';
    case 'bgp-passive':
      return false;
    // Where the ends need not say the same, what is right is no mirror of the other.
    case 'bgp-in':
    case 'bgp-out':
    case 'bgp-maximum-prefixes':
    case 'bgp-router-id':
    case 'bgp-role':
    case 'bgp-hold-time':
    case 'bgp-multihop':
    case 'vti-address':
      return undefined;
    // An end that has none switched on is no model, nor is one that takes whoever comes.
    case 'bgp-families':
      return other['bgp-families']?.value.length ? other['bgp-families'].value : undefined;
    case 'local-address':
      return other['peer-address']?.value === 'any' ? undefined : other['peer-address']?.value;
    case 'selectors':
      return other.selectors && mirroredPairs(other.selectors.value);
    case 'bgp-as': {
      const as = other['bgp-neighbor-as']?.value;
      return typeof as === 'number' ? as : undefined;
    }
    case 'local-id': {
      const asked = other['peer-id']?.value;
      const isMany = asked !== undefined && (/[*]/.test(asked.value) || (asked.type === 'address' && asked.value.includes('/')));
      return asked?.type === 'any' || asked?.type === 'unread' || isMany ? undefined : asked;
    }
    case 'peer-id': {
      const said = other['local-id']?.value;
      return said?.type === 'unread' ? undefined : said;
    }
    default:
      return other[mirrorOf(id)]?.value;
  }
}
