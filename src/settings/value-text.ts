import type { Identity, ParameterId, Proposal, SelectorPair, Values } from './end.ts';
import { Key } from './key.ts';
import { proposalName } from './proposals.ts';

/** A value as people read it: `AES-CBC-256, SHA2-256, group 14`, `8 h`, `10.1.0.0/16 ↔ 10.2.0.0/16`. A key is described, never shown. */
export function valueText<Id extends ParameterId>(id: Id, value: Values[Id]): string {
  if (value === null) return 'none';
  if (value instanceof Key) return keyText(value);
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') return isTime(id) ? duration(value) : String(value);
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return listText(id, value as readonly unknown[]);
  return identityText(value as Identity);
}

function keyText(key: Key): string {
  if (key.keptIn !== null) return 'set, not kept';
  return key.isMasked ? 'set, and hidden here' : `set (${key.shape.length} characters)`;
}

const times: ReadonlySet<ParameterId> = new Set(['ike-lifetime', 'child-lifetime', 'dpd', 'bgp-hold-time', 'bgp-keepalive']);
const isTime = (id: ParameterId): boolean => times.has(id);

/** Seconds as people say them, where they are whole minutes or hours: `28800 s (8 h)`. */
function duration(seconds: number): string {
  if (seconds === 0) return 'off';
  if (seconds >= 3600 && seconds % 3600 === 0) return `${seconds} s (${seconds / 3600} h)`;
  return seconds >= 120 && seconds % 60 === 0 ? `${seconds} s (${seconds / 60} min)` : `${seconds} s`;
}

const unread = 'set, and not read here';

function listText(id: ParameterId, list: readonly unknown[]): string {
  switch (id) {
    case 'ike-version':
      return list.map((version) => `IKEv${String(version)}`).join(', ');
    case 'ike-proposals':
    case 'child-proposals':
      return (list as readonly Proposal[]).map(proposalName).join('; ') || unread;
    case 'pfs':
      return list.map((group) => (group === 0 ? 'none' : `group ${String(group)}`)).join(', ') || unread;
    case 'selectors':
      return (list as readonly SelectorPair[]).map(({ local, remote }) => `${local.join(', ')} ↔ ${remote.join(', ')}`).join('; ');
    default:
      return list.map(String).join(', ') || 'none';
  }
}

function identityText({ type, value }: Identity): string {
  if (type === 'unread') return unread;
  if (type === 'any' || type === 'address') return value || type;
  return `${value} (${type})`;
}
