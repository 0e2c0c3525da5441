import type { Branch } from './branch.ts';
import type { EndBuilder } from './format.ts';

/** The branch at the end of a path, be it active or not; asking makes it known. */
export function reach(root: Branch, ...path: readonly string[]): Branch | undefined {
  return path.reduce<Branch | undefined>((at, word) => {
    const next = at?.find(word);
    if (next) next.known = true;
    return next;
  }, root);
}

/** Where an interface stands: `ge-0/0/0.5` is its unit 5, and no number is unit 0. */
export function pathOfInterface(name: string): readonly string[] {
  const [port = '', unit = '0'] = name.split('.');
  return ['interfaces', port, 'unit', unit];
}

/** What takes a VPN down: a path that is deactivated, or a `disable` on the way of an interface. */
interface Shut {
  readonly kind: 'deactivated' | 'disabled';
  readonly path: string;
  readonly line: number;
}

function shutAlong(root: Branch, path: readonly string[]): readonly Shut[] {
  return path.flatMap((_, at): readonly Shut[] => {
    const words = path.slice(0, at + 1);
    const branch = root.find(...words);
    if (branch?.inactive) return [{ kind: 'deactivated', path: words.join(' '), line: branch.latest }];
    const off = words[0] === 'interfaces' && at % 2 === 1 ? branch?.find('disable') : undefined;
    return off && !off.inactive ? [{ kind: 'disabled', path: [...words, 'disable'].join(' '), line: off.latest }] : [];
  });
}

/** Where the zone of an interface lets in services and IKE is none of them: the line of the interface there. Null where nothing says so. */
export function zoneWithoutIke(root: Branch, name: string): number | null {
  const zones = root.find('security', 'zones', 'security-zone')?.all() ?? [];
  const [zone] = zones.flatMap((one) => (one.find('interfaces', name) ? [one] : []));
  const link = zone?.find('interfaces', name);
  // A part that says nothing of services at all leaves them out.
  const isSaid = zones.some(
    (one) =>
      one.find('host-inbound-traffic') ??
      one
        .find('interfaces')
        ?.all()
        .some((each) => each.find('host-inbound-traffic')),
  );
  if (!zone || !link || !isSaid) return null;
  // What stands at the interface holds in the place of what the zone says.
  const services = (link.find('host-inbound-traffic') ? link : zone).find('host-inbound-traffic', 'system-services')?.all() ?? [];
  const lets = services.some(({ word, inactive }) => !inactive && /^(?:ike|all|any-service)$/.test(word));
  return lets ? null : link.line;
}

/** Takes whether what a VPN stands on is there; gives the paths that take it down, by what brings them back. */
export function readShut(root: Branch, paths: readonly (readonly string[])[], end: EndBuilder): Readonly<Record<string, string>> {
  const found = paths.flatMap((path) => shutAlong(root, path));
  const [first] = found;
  if (first) end.set('enabled', false, first.line);
  const once = [...new Map(found.map((one) => [one.path, one])).values()];
  return Object.fromEntries(once.map(({ kind, path }, at) => [at ? `${kind} ${at + 1}` : kind, path]));
}
