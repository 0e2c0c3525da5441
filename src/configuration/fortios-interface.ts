import { note, numberOf, wordOf, type Reading } from './fortios-setting.ts';
import type { Block } from './fortios-text.ts';
import { isAddress, lengthOf } from './in-network.ts';

/** The address of an interface with its prefix length: a tunnel has a host mask beside its own address, and that of the network beside the other end's. */
export function addressOf(block: Block): string | null {
  const [address = '', mask] = (wordOf(block, 'ip') ?? '').includes('/')
    ? slashed(wordOf(block, 'ip') ?? '')
    : (block.settings.get('ip')?.words ?? []);
  if (!isAddress(address) || address === '0.0.0.0') return null;
  const [, remoteMask] = remoteOf(block);
  const own = mask === undefined ? 32 : lengthOrNumber(mask);
  const remote = remoteMask === undefined ? 32 : lengthOrNumber(remoteMask);
  return own === null || remote === null ? null : `${address}/${own === 32 ? remote : own}`;
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
}

/** Takes the clamp of TCP from the policies that a tunnel is in, the smallest where they differ. */
export function readPolicies(policies: Block | undefined, tunnel: string, to: Reading): void {
  const own = [...(policies?.blocks.values() ?? [])].filter((policy) =>
    ['srcintf', 'dstintf'].some((key) => policy.settings.get(key)?.words.includes(tunnel)),
  );
  const clamps = own
    .flatMap((policy) => [policy.settings.get('tcp-mss-sender') ?? [], policy.settings.get('tcp-mss-receiver') ?? []].flat())
    .map((setting) => ({ line: setting.line, value: numberOf(setting, 0, 65535) }))
    .flatMap(({ line, value }) => (value === null ? [] : [{ line, value }]))
    .filter(({ value }, _, all) => value > 0 || all.every((other) => other.value === 0));
  const [smallest] = clamps.toSorted((a, b) => a.value - b.value);
  if (smallest) to.end.set('mss', smallest.value, smallest.line);
}
