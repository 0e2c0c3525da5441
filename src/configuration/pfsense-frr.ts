import { Key } from '../settings/key.ts';
import type { Noted } from './format.ts';
import { EndBuilder } from './format.ts';
import { isIp } from './subnet.ts';
import { asNumber, setShownKey } from './words-of-values.ts';
import { child, childrenNamed, descend, elementsNamed } from './xml-located.ts';
import type { XmlElement } from './xml-located.ts';

/** A neighbor of BGP, and whether a tunnel was found for it. */
export interface Neighbor {
  readonly address: string;
  readonly line: number;
  readonly end: EndBuilder;
  taken: boolean;
}

type Put = (name: string, set: (text: string, line: number, element: XmlElement) => void) => void;

const putFrom =
  (of: XmlElement | undefined): Put =>
  (name, set) => {
    const found = child(of, name);
    if (found?.text) set(found.text, found.line, found);
  };

/**
 * Neighbors of pfSense's package FRR: what holds for one, then for its group, then for all.
 * The fields are those that https://github.com/pfsense/FreeBSD-ports/blob/devel/net/pfSense-pkg-frr/files/usr/local/pkg/frr/inc/frr_bgp.inc writes for FRR.
 */
export function frrNeighbors(roots: readonly XmlElement[], notes: Noted[]): Neighbor[] {
  const [packages] = elementsNamed(roots, 'installedpackages');
  const daemon = packages?.children.find(({ name }) => /^frr$/.test(name));
  const general = generalEnd(child(daemon, 'config'), descend(packages, 'frrbgp', 'config'));
  const configs = childrenNamed(child(packages, 'frrbgpneighbors'), 'config');
  const nameOf = (config: XmlElement): string => child(config, 'peer')?.text ?? '';
  const groups = new Map(configs.filter((config) => !isIp(nameOf(config))).map((config) => [nameOf(config), config]));
  return configs.flatMap((config) => {
    const peer = child(config, 'peer');
    if (!peer || !isIp(peer.text)) return [];
    const end = new EndBuilder().set('bgp-neighbor', peer.text, peer.line);
    setNeighbor(end, config, notes);
    const group = groups.get(child(config, 'peergroup')?.text ?? '');
    if (group) {
      const shared = new EndBuilder();
      setNeighbor(shared, group, notes);
      end.fillFrom(shared.end());
    }
    end.fillFrom(general.end());
    return [{ address: peer.text, line: config.line, end, taken: false }];
  });
}

function generalEnd(daemon: XmlElement | undefined, bgp: XmlElement | undefined): EndBuilder {
  const end = new EndBuilder();
  const put = putFrom(bgp);
  put('asnum', (text, line) => {
    const as = asNumber(text);
    if (as !== null) end.set('bgp-as', as, line);
  });
  putFrom(daemon)('routerid', (text, line) => end.set('bgp-router-id', text, line));
  put('routerid', (text, line) => end.set('bgp-router-id', text, line));
  const [keepalive, hold] = [child(bgp, 'timers_keepalive'), child(bgp, 'timers_holdtime')];
  // The router takes both or none.
  if (isNumber(keepalive) && isNumber(hold))
    end.set('bgp-keepalive', Number(keepalive.text), keepalive.line).set('bgp-hold-time', Number(hold.text), hold.line);
  // A box that is not ticked is kept as an element without text.
  const off = child(bgp, 'shutdown')?.text
    ? child(bgp, 'shutdown')
    : [daemon, bgp].map((of) => child(of, 'enable')).find((one) => one?.text === '');
  if (off) end.set('bgp-enabled', false, off.line);
  const networks = childrenNamed(bgp, 'row').flatMap((row) => child(row, 'distributeroutevalue') ?? []);
  const named = networks.map(({ text }) => text).filter(Boolean);
  if (named.length) end.set('bgp-networks', named, networks[0]?.line ?? null);
  return end;
}

const isNumber = (element: XmlElement | undefined): element is XmlElement => /^\d{1,5}$/.test(element?.text ?? '');

function setNeighbor(end: EndBuilder, config: XmlElement, notes: Noted[]): void {
  const put = putFrom(config);
  put('asnum', (text, line) => {
    const as = asNumber(text);
    if (text === 'internal' || text === 'external') end.set('bgp-neighbor-as', text, line);
    else if (as !== null) end.set('bgp-neighbor-as', as, line);
  });
  put('localas_num', (text, line) => {
    const as = asNumber(text);
    if (as !== null) end.set('bgp-as', as, line);
  });
  put('password', (text, line, { raw }) => setShownKey(end, 'bgp-password', { text, key: new Key(raw), line }, notes));
  put('shutdown', (_, line) => end.set('bgp-enabled', false, line));
  put('passive', (_, line) => end.set('bgp-passive', true, line));
  put('updatesource', (text, line) => {
    const address = /^_vip[^|]*\|(.+)$/.exec(text)?.[1] ?? text;
    if (isIp(address)) end.set('bgp-address', address, line);
  });
  setTimers(end, config);
  setHops(end, config);
  put('maximumprefix_num', (text, line) => {
    if (/^\d{1,10}$/.test(text) && !child(config, 'maximumprefix_warnonly')?.text) end.set('bgp-maximum-prefixes', Number(text), line);
  });
  setFilters(end, config);
}

/** A hold time counts only beside a keepalive. */
function setTimers(end: EndBuilder, config: XmlElement): void {
  const [keepalive, hold] = [child(config, 'timers_keepalive'), child(config, 'timers_holdtime')];
  if (!isNumber(keepalive)) return;
  end.set('bgp-keepalive', Number(keepalive.text), keepalive.line);
  if (isNumber(hold)) end.set('bgp-hold-time', Number(hold.text), hold.line);
}

function setHops(end: EndBuilder, config: XmlElement): void {
  const [hops, security] = [child(config, 'ebgpmultihop'), child(config, 'ttlsecurityhops')];
  // 0 stands for ebgp-multihop without a number, which is 255.
  if (isNumber(hops)) end.set('bgp-multihop', Number(hops.text) || 255, hops.line);
  else if (isNumber(security)) {
    end.set('bgp-ttl-security', true, security.line);
    if (Number(security.text) > 1) end.set('bgp-multihop', Number(security.text), security.line);
  }
}

const filters = ['distribute', 'prefixfilter', 'aspathfilter', 'routemap'];

function setFilters(end: EndBuilder, config: XmlElement): void {
  for (const way of ['in', 'out'] as const) {
    const found = filters.map((name) => child(config, `${name}_${way}`)).find((one) => one?.text && one.text !== 'none');
    if (found) end.set(`bgp-${way}`, 'some', found.line);
  }
}
