import type { Branch, Leaf } from './branch.ts';
import type { Called, EndBuilder } from './format.ts';
import { identityOf, readKey } from './junos-identity.ts';
import { namedProposals } from './junos-proposals.ts';
import type { Remarks } from './remarks.ts';

const harmless = [
  'description',
  'apply-groups',
  'nat-keepalive',
  'tcp-encap-profile',
  'advpn',
  'reject-duplicate-connection',
  'ppk-profile',
];

/** Phase 1: what a gateway and its policy say; gives the names of what was read. */
export function readGateway(gateway: Branch, root: Branch, end: EndBuilder, remarks: Remarks): Called {
  gateway.pass(...harmless);
  const peer = readPeer(gateway, end, remarks);
  readOwn(gateway, root, end, remarks);
  readDpd(gateway, end);
  const version = gateway.value('version');
  if (version?.value === 'v1-only') end.set('ike-version', [1], version.line);
  else if (version?.value === 'v2-only') end.set('ike-version', [2], version.line);
  else if (version) remarks.add(version.line, 'Junos knows v1-only and v2-only here.');
  const off = gateway.at('no-nat-traversal');
  if (off) end.set('nat-traversal', 'off', off.latest);
  const fragmentation = gateway.at('fragmentation');
  if (fragmentation) end.set('ike-fragmentation', !fragmentation.at('disable'), fragmentation.latest);
  fragmentation?.pass('size');
  for (const word of ['xauth', 'aaa', 'tcp-encap'])
    if (gateway.at(word))
      remarks.add(gateway.at(word)?.latest ?? gateway.line, 'This is for remote users; a VPN between two sites has none of it.');
  gateway.pass('xauth', 'aaa', 'tcp-encap');
  const name = gateway.value('ike-policy');
  const policy = name && root.at('security', 'ike', 'policy', name.value);
  const named = policy ? readPolicy(policy, root, end, remarks) : {};
  if (name && !policy) end.set('ike-proposals', [], name.line);
  if (name && !policy)
    remarks.add(name.line, `The policy ${name.value} is not in this text: paste show configuration security ike as well.`);
  return { 'ike gateway': gateway.word, ...peer, ...(name && { 'ike policy': name.value }), ...named };
}

const words = ['hostname', 'inet', 'inet6', 'user-at-hostname'] as const;

/** The first address, and backups behind it. */
function readPeer(gateway: Branch, end: EndBuilder, remarks: Remarks): Called {
  const [address, ...backups] = gateway.values('address');
  if (address) end.set('peer-address', address.value, address.line);
  const [backup] = backups;
  if (backup)
    end.set(
      'peer-backups',
      backups.map(({ value }) => value),
      backup.line,
    );
  const dynamic = gateway.at('dynamic');
  if (dynamic && !address) end.set('peer-address', 'any', dynamic.latest);
  dynamic?.pass('connections-limit', 'ike-user-type', 'reject-duplicate-connection', 'general-ikeid');
  const general = gateway.at('general-ikeid') ?? dynamic?.find('general-ikeid');
  const id = identityOf(gateway.at('remote-identity'), remarks) ?? identityOf(dynamic, remarks);
  if (general) end.set('peer-id', { type: 'any', value: '' }, general.latest);
  else if (id) end.set('peer-id', id.value, id.line);
  // Its identity stands there with it, where it is one word.
  const held = dynamic && !gateway.at('remote-identity') ? words.find((word) => dynamic.value(word)) : undefined;
  const kept = held && !id?.value.value.includes('*') ? `${held} ${dynamic?.value(held)?.value ?? ''}` : '';
  return {
    ...(dynamic && { dynamic: kept }),
    ...(address && { address: address.value }),
    ...(backup && { 'backup address': backup.value }),
  };
}

function readOwn(gateway: Branch, root: Branch, end: EndBuilder, remarks: Remarks): void {
  const own = identityOf(gateway.at('local-identity'), remarks);
  if (own) end.set('local-id', own.value, own.line);
  const outside = gateway.value('external-interface');
  const address = gateway.value('local-address') ?? (outside && addressOf(outside.value, root));
  if (address) end.set('local-address', address.value, address.line);
}

/** The address of an interface, where it has one alone or one marked as primary. */
function addressOf(name: string, root: Branch): Leaf | undefined {
  const [port = '', unit = '0'] = name.split('.');
  const addresses = root.find('interfaces', port, 'unit', unit, 'family', 'inet', 'address')?.all() ?? [];
  const chosen = addresses.find((one) => one.find('primary')) ?? (addresses.length === 1 ? addresses[0] : undefined);
  return chosen && { value: chosen.word.split('/')[0] ?? '', line: chosen.latest };
}

function readDpd(gateway: Branch, end: EndBuilder): void {
  const dpd = gateway.at('dead-peer-detection');
  if (!dpd) return;
  dpd.pass('threshold', 'always-send', 'optimized', 'probe-idle-tunnel');
  const interval = dpd.value('interval');
  // Without an interval it is ten seconds.
  if (!interval) end.set('dpd', 10, dpd.latest);
  else if (/^\d{1,5}$/.test(interval.value)) end.set('dpd', Number(interval.value), interval.line);
}

function readPolicy(policy: Branch, root: Branch, end: EndBuilder, remarks: Remarks): Called {
  policy.pass('description', 'apply-groups', 'reauth-frequency', 'certificate');
  const mode = policy.value('mode');
  if (mode?.value === 'main' || mode?.value === 'aggressive') end.set('ike-mode', mode.value, mode.line);
  else if (mode) remarks.add(mode.line, 'Junos knows the modes main and aggressive.');
  readKey(policy, end, remarks);
  const named = namedProposals(policy, 'ike', root, remarks);
  if (named?.proposals) end.set('ike-proposals', named.proposals, named.line);
  if (named?.lifetime && /^\d{1,9}$/.test(named.lifetime.value)) end.set('ike-lifetime', Number(named.lifetime.value), named.lifetime.line);
  const certificate = policy.find('certificate');
  const method = named?.method ?? (certificate && { value: 'certificate' as const, line: certificate.latest });
  if (method) end.set('auth-method', method.value, method.line);
  return named?.called ?? {};
}
