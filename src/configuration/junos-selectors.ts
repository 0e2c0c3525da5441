import type { SelectorPair } from '../settings/end.ts';
import type { Branch } from './branch.ts';
import type { EndBuilder } from './format.ts';
import type { Remarks } from './remarks.ts';
import { isIp, isPrefix } from './subnet.ts';

const everything = '0.0.0.0/0';
const everything6 = '::/0';

/** Which networks a VPN carries: its traffic selectors, its proxy identity, the policies that name it, or everything. */
export function readSelectors(vpn: Branch, root: Branch, end: EndBuilder, remarks: Remarks): void {
  const selectors = vpn.each('traffic-selector');
  const pairs = selectors.map((selector) => ofSelector(selector, remarks));
  const proxy = vpn.at('ike', 'proxy-identity');
  const bound = vpn.value('bind-interface');
  if (selectors.length) {
    setPairs(pairs, vpn.find('traffic-selector')?.latest ?? vpn.line, end);
    if (proxy)
      remarks.add(proxy.latest, 'Beside traffic selectors Junos takes no proxy-identity: the commit fails. Delete one of the two.');
  } else if (proxy) setPairs([ofProxy(proxy, remarks)], proxy.latest, end);
  else if (bound) end.set('selectors', [{ local: [everything], remote: [everything] }], bound.line);
  else ofPolicies(vpn, root, end, remarks);
}

/** What one of them does not say leaves open what the VPN carries. */
function setPairs(pairs: readonly (SelectorPair | null)[], line: number, end: EndBuilder): void {
  const known = pairs.flatMap((pair) => pair ?? []);
  if (known.length && known.length === pairs.length) end.set('selectors', known, line);
}

/** A selector is one child SA, also where its terms name several networks; null where one of them is not known. */
function ofSelector(selector: Branch, remarks: Remarks): SelectorPair | null {
  selector.pass('description', 'metric', 'apply-groups');
  const terms = selector.each('term');
  const pairs = (terms.length ? terms : [selector]).map((term) => ofTerm(term, remarks));
  const of = (side: 'local' | 'remote'): readonly string[] => [...new Set(pairs.flatMap((pair) => pair?.[side] ?? []))];
  return pairs.includes(null) ? null : { local: of('local'), remote: of('remote') };
}

function ofTerm(term: Branch, remarks: Remarks): SelectorPair | null {
  const of = (word: string): readonly (string | null)[] => term.values(word).map(({ value, line }) => network(value, line, remarks));
  const [local, remote] = [of('local-ip'), of('remote-ip')];
  if (local.length === 0 || remote.length === 0) {
    remarks.add(term.latest, 'A traffic selector needs local-ip and remote-ip; without both the commit fails.');
    return null;
  }
  if (local.includes(null) || remote.includes(null)) return null;
  const [own, their] = [service(term, 'source-port'), service(term, 'destination-port')];
  return { local: local.map((one) => `${one ?? ''}${own}`), remote: remote.map((one) => `${one ?? ''}${their}`) };
}

/** `[tcp/22]` where a selector is of one protocol or port. */
function service(part: Branch, port: string): string {
  const [protocol, number] = [part.value('protocol')?.value, part.value(port)?.value];
  return protocol ? `[${protocol}${number ? `/${number}` : ''}]` : '';
}

function ofProxy(proxy: Branch, remarks: Remarks): SelectorPair | null {
  const service = proxy.value('service');
  if (service && service.value !== 'any')
    remarks.add(service.line, 'A proxy identity of one service works only with a peer that asks for the same; set any.');
  const leaves = [proxy.value('local'), proxy.value('remote')];
  // Both sides are of one family.
  const all = leaves.some((leaf) => leaf?.value.includes(':')) ? everything6 : everything;
  const [local, remote] = leaves.map((leaf) => (leaf ? network(leaf.value, leaf.line, remarks) : all));
  return local && remote ? { local: [local], remote: [remote] } : null;
}

function network(text: string, line: number, remarks: Remarks): string | null {
  if (isPrefix(text)) return text;
  if (isIp(text)) return `${text}/${text.includes(':') ? 128 : 32}`;
  remarks.add(line, 'This is no network; one is written as 192.0.2.0/24.');
  return null;
}

/** A policy-based VPN: each security policy that names it is a child SA between its addresses. */
function ofPolicies(vpn: Branch, root: Branch, end: EndBuilder, remarks: Remarks): void {
  const policies = (root.find('security', 'policies')?.all() ?? [])
    .flatMap((from) => from.all())
    .flatMap((zone) => zone.all())
    .flatMap((to) => (to.word === 'to-zone' ? to.all() : []))
    .flatMap(
      (zone) =>
        zone
          .find('policy')
          ?.all()
          .map((policy) => ({ policy, zone: zone.word })) ?? [],
    );
  const own = policies.filter(({ policy }) => policy.find('then', 'permit', 'tunnel', 'ipsec-vpn', vpn.word));
  const pairs = own.slice(0, mostPolicies).map(({ policy }) => pairOf(policy, root, remarks));
  if (own.length) setPairs(pairs.includes(null) ? pairs : distinct(pairs), own[0]?.policy.latest ?? vpn.line, end);
  else if (vpn.find('ike'))
    remarks.add(
      vpn.line,
      'It is bound to no st0 interface in this text: paste the security policies that name it with their address book, or its bind-interface.',
    );
}

const mostPolicies = 200;

function pairOf(policy: Branch, root: Branch, remarks: Remarks): SelectorPair | null {
  const of = (word: string): readonly string[] | null => {
    const named = (policy.find('match', word)?.all() ?? []).map(({ word: name, latest }) => addressesNamed(name, latest, root, remarks));
    return named.length && named.every(({ length }) => length) ? named.flat() : null;
  };
  const [local, remote] = [of('source-address'), of('destination-address')];
  return local && remote ? { local, remote } : null;
}

/** Both directions of one VPN are two policies: the way back is the same child SA. */
function distinct(pairs: readonly (SelectorPair | null)[]): readonly SelectorPair[] {
  const kept: SelectorPair[] = [];
  const same = (a: readonly string[], b: readonly string[]): boolean => a.join() === b.join();
  for (const pair of pairs) if (pair && !kept.some((one) => same(one.local, pair.remote) && same(one.remote, pair.local))) kept.push(pair);
  return kept;
}

function addressesNamed(name: string, line: number, root: Branch, remarks: Remarks): readonly string[] {
  if (name === 'any' || name === 'any-ipv4') return [everything];
  if (name === 'any-ipv6') return [everything6];
  const zones = root.find('security', 'zones', 'security-zone')?.all() ?? [];
  const books = [...(root.find('security', 'address-book')?.all() ?? []), ...zones.flatMap((zone) => zone.find('address-book') ?? [])];
  const found = books.flatMap((book) => inBook(name, book, 0));
  if (found.length === 0) remarks.add(line, `The address ${name.slice(0, 60)} is not in this text: paste the address book as well.`);
  return found;
}

function inBook(name: string, book: Branch, depth: number): readonly string[] {
  const words = book.find('address', name)?.all() ?? [];
  const direct = words.flatMap(({ word }) => (isPrefix(word) ? [word] : []));
  const set = book.find('address-set', name);
  if (!set || depth > 8) return direct;
  const names = [...(set.find('address')?.all() ?? []), ...(set.find('address-set')?.all() ?? [])];
  return [...direct, ...names.flatMap((one) => inBook(one.word, book, depth + 1))];
}
