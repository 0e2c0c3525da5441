import { note, numberOf, wordOf, type Reading } from './fortios-setting.ts';
import type { Block, Setting } from './fortios-text.ts';
import { lengthOf } from './masks.ts';
import { isIp, isWithin } from './subnet.ts';

/** The address of an interface with its prefix length: a tunnel has a host mask beside its own address, and that of the network beside the other end's. */
export function addressOf(block: Block): string | null {
  const [address = '', mask] = (wordOf(block, 'ip') ?? '').includes('/')
    ? slashed(wordOf(block, 'ip') ?? '')
    : (block.settings.get('ip')?.words ?? []);
  if (!isIp(address) || address === '0.0.0.0') return null;
  const [, remoteMask] = remoteOf(block);
  const own = mask === undefined ? 32 : lengthOrNumber(mask);
  const remote = remoteMask === undefined ? 32 : lengthOrNumber(remoteMask);
  if (own === null || remote === null) return null;
  return own === 32 && isElsewhere(block) ? `${address}/32` : `${address}/${own === 32 ? remote : own}`;
}

/** The far end is of another network: the tunnel leads there, and not to the neighbors of its own address. */
function isElsewhere(block: Block): boolean {
  const [far = '', mask] = remoteOf(block);
  const own = (block.settings.get('ip')?.words[0] ?? '').split('/')[0] ?? '';
  const length = mask === undefined ? null : lengthOrNumber(mask);
  return isIp(far) && far !== '0.0.0.0' && isIp(own) && length !== null && length < 32 && !isWithin(`${own}/${length}`, far);
}

const slashed = (word: string): string[] => word.split('/');
const lengthOrNumber = (mask: string): number | null => (/^\d{1,2}$/.test(mask) ? Number(mask) : lengthOf(mask));

/** The other end's address in the tunnel, and its mask. */
export function remoteOf(block: Block): readonly string[] {
  const [address = '', mask] = block.settings.get('remote-ip')?.words ?? [];
  return address.includes('/') ? slashed(address) : mask === undefined ? [address] : [address, mask];
}

/** Takes what the tunnel interface of a VPN sets. */
export function readInterface(block: Block, to: Reading): void {
  takeAddress(block, to);
  const status = block.settings.get('status');
  if (status) to.end.set('enabled', status.words[0] !== 'down', status.line);
  const mtu = block.settings.get('mtu');
  const override = wordOf(block, 'mtu-override');
  const bytes = mtu && numberOf(mtu, 68, 65535);
  if (mtu && typeof bytes === 'number' && override === 'enable') to.end.set('mtu', bytes, mtu.line);
  else if (mtu && override === undefined) note(to, mtu, 'Without set mtu-override enable it has no effect.');
  const mss = block.settings.get('tcp-mss');
  const clamp = mss && numberOf(mss, 0, 65535);
  if (mss && typeof clamp === 'number') to.end.set('mss', clamp, mss.line);
}

function takeAddress(block: Block, to: Reading): void {
  const ip = block.settings.get('ip');
  const address = addressOf(block);
  if (ip && address) to.end.set('vti-address', address, ip.line);
  else if (ip && ip.words[0] && ip.words[0] !== '0.0.0.0') note(to, ip, 'Not an address with its mask: FortiOS refuses the line.');
  const remote = block.settings.get('remote-ip');
  if (remote && isElsewhere(block))
    note(to, remote, 'The far end is of another network than the tunnel’s own address: no route leads to a neighbor in that one.');
}

/** The clamps of TCP that policies set, by the interfaces that the policies are for. */
export function clampsOf(policies: Block | undefined): ReadonlyMap<string, readonly Setting[]> {
  const found = new Map<string, Setting[]>();
  for (const policy of policies?.blocks.values() ?? []) {
    const clamps = ['tcp-mss-sender', 'tcp-mss-receiver'].flatMap((key) => policy.settings.get(key) ?? []);
    const names = new Set(['srcintf', 'dstintf'].flatMap((key) => policy.settings.get(key)?.words ?? []));
    if (!clamps.length) continue;
    for (const name of names) {
      const own = found.get(name) ?? [];
      own.push(...clamps);
      found.set(name, own);
    }
  }
  return found;
}

/** Takes the smallest clamp of those that policies set for a tunnel; 0 only where none is set. */
export function takeClamp(clamps: readonly Setting[], to: Reading): void {
  const values = clamps.flatMap((setting) => {
    const value = numberOf(setting, 0, 65535);
    return value === null ? [] : [{ value, line: setting.line }];
  });
  const [smallest] = values.toSorted((a, b) => (a.value || Infinity) - (b.value || Infinity));
  if (smallest) to.end.set('mss', smallest.value, smallest.line);
}
