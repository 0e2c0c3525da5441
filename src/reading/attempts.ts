import { literalOf } from '../text/literal.ts';

/** How lines name the tunnel that they are of: content. */
export interface AttemptWords {
  /** Templates with gaps: `{tunnel}` a name, `{n}` the attempt's number, `{x}` anything short. */
  readonly names: readonly string[];
  /** Words beside which the addresses of a line are those of a tunnel's ends: in one text. */
  readonly ends: string;
}

/** Which tunnel a line is of, and which attempt at it; each is empty where nothing says so. Of one reader, the same attempt is one object. */
export interface Attempt {
  readonly tunnel: string;
  readonly number: string;
}

/** Follows the tunnels of one log: what is asked of a line may depend on those before it. */
export interface AttemptReader {
  readonly of: (text: string) => Attempt;
  /** What is known of a tunnel alone. */
  readonly at: (tunnel: string) => Attempt;
  /** The name by which a tunnel was known at last: before somebody named it, it was known by its ends. */
  readonly nameOf: (tunnel: string) => string;
}

const longestHead = 320;
/** Before the other end is known, FortiOS calls an attempt by its cookies. */
const cookies = /^[0-9a-f]{16}\//i;
/** An address that stands for a host, and is no network. */
const host = /\b(?!0\.0\.0\.0|255\.)\d{1,3}(?:\.\d{1,3}){3}\b(?!\/(?:\d|[12]\d|3[0-2])(?!\d))/g;

/** Sought first: fewer lines have an address than words, and digits are rare. */
const anAddress = /\d\.\d{1,3}\.\d/;

/** Builds the patterns once, and a reader for each log. */
export function createAttempts({ names, ends }: AttemptWords): () => AttemptReader {
  const named = new RegExp(names.map(sourceOf).join('|'));
  const groups = names.flatMap((template) => template.match(/\{(?:tunnel|n)\}/g) ?? []);
  const speaksOfEnds = new RegExp(String.raw`\b(?:${ends.split(' ').join('|')})\b`, 'i');

  const namedIn = (head: string): { tunnel?: string; number?: string } | null => {
    const found = named.exec(head);
    if (!found) return null;
    let [tunnel, number] = ['', ''];
    for (let group = 0; group < groups.length; group += 1) {
      const value = found[group + 1] ?? '';
      if (groups[group] === '{tunnel}') tunnel ||= value;
      else number ||= value;
    }
    return { ...(tunnel && !cookies.test(tunnel) && { tunnel }), ...(number && number !== '0' && { number }) };
  };

  return () => {
    const byPair = new Map<string, string>();
    const byHost = new Map<string, Set<string>>();
    const attempts = new Map<string, Map<string, Attempt>>();
    const attemptAt = (tunnel: string, number: string): Attempt => {
      let numbers = attempts.get(tunnel);
      if (!numbers) attempts.set(tunnel, (numbers = new Map<string, Attempt>()));
      let attempt = numbers.get(number);
      if (!attempt) numbers.set(number, (attempt = { tunnel, number }));
      return attempt;
    };
    let last = attemptAt('', '');

    const learn = (pair: string, tunnel: string): void => {
      const before = byPair.get(pair);
      if (before === tunnel) return;
      byPair.set(pair, tunnel);
      for (const one of pair.split(' ')) {
        const tunnels = byHost.get(one) ?? new Set();
        if (before !== undefined) tunnels.delete(before);
        byHost.set(one, tunnels.add(tunnel));
      }
    };
    /** One end alone may be that of several tunnels. */
    const nameOf = (tunnel: string): string => {
      const [only, ...more] = byHost.get(tunnel) ?? [];
      return byPair.get(tunnel) ?? (more.length === 0 && only !== undefined ? only : tunnel);
    };
    const byEnds = (hosts: readonly string[]): string | undefined => {
      if (hosts.length === 1 && (byHost.get(hosts[0] ?? '')?.size ?? 0) > 1) return last.tunnel;
      return hosts.length === 1 || hosts.length === 2 ? nameOf(hosts.join(' ')) : undefined;
    };

    const of = (text: string): Attempt => {
      const head = text.length > longestHead ? text.slice(0, longestHead) : text;
      const names = namedIn(head);
      const hosts = anAddress.test(head) && speaksOfEnds.test(head) ? [...new Set(head.match(host) ?? [])].sort() : [];
      if (!names && hosts.length === 0) return last;
      const found = names?.tunnel ?? byEnds(hosts) ?? last.tunnel;
      if (hosts.length === 2) learn(hosts.join(' '), found);
      last = attemptAt(found, names?.number ?? (found === last.tunnel ? last.number : ''));
      return last;
    };
    return { of, at: (tunnel) => attemptAt(tunnel, ''), nameOf };
  };
}

const gaps: Readonly<Record<string, string>> = {
  '{tunnel}': String.raw`([\w./@-]{1,64})`,
  '{n}': String.raw`(\d{1,10})`,
  '{x}': String.raw`[^#<|]{0,48}?`,
};

function sourceOf(template: string): string {
  return template
    .split(/(\{\w+\})/)
    .map((part) => gaps[part] ?? literalOf(part))
    .join('');
}
