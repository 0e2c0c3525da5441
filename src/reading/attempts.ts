import { literalOf } from '../text/literal.ts';

/** How lines name the tunnel that they are of: content. */
export interface AttemptWords {
  /** Templates with gaps: `{tunnel}` a name, `{n}` the attempt's number, `{x}` anything short. */
  readonly names: readonly string[];
  /** Words beside which the addresses of a line are those of a tunnel's ends: in one text. */
  readonly ends: string;
}

/** Which tunnel a line is of, and which attempt at it; each is empty where nothing says so. */
export interface Attempt {
  readonly tunnel: string;
  readonly number: string;
}

/** Follows the tunnels of one log: what is asked of a line may depend on those before it. */
export interface AttemptReader {
  readonly of: (text: string) => Attempt;
  /** The name by which a tunnel was known at last: before somebody named it, it was known by its ends. */
  readonly nameOf: (tunnel: string) => string;
}

const longestHead = 320;
/** Before the other end is known, FortiOS calls an attempt by its cookies. */
const cookies = /^[0-9a-f]{16}\//i;
/** An address that stands for a host, and is no network. */
const host = /\b(?!0\.0\.0\.0|255\.)\d{1,3}(?:\.\d{1,3}){3}\b(?!\/(?:\d|[12]\d|3[0-2])(?!\d))/g;

/** Builds the patterns once, and a reader for each log. */
export function createAttempts({ names, ends }: AttemptWords): () => AttemptReader {
  const named = new RegExp(names.map(sourceOf).join('|'));
  const groups = names.flatMap((template) => template.match(/\{(?:tunnel|n)\}/g) ?? []);
  const speaksOfEnds = new RegExp(String.raw`\b(?:${ends.split(' ').join('|')})\b`, 'i');

  const namedIn = (head: string): { tunnel?: string; number?: string } => {
    const found = named.exec(head)?.slice(1) ?? [];
    const valueOf = (gap: string): string | undefined => found.find((value, index) => value && groups[index] === gap);
    const tunnel = valueOf('{tunnel}');
    const number = valueOf('{n}');
    return { ...(tunnel && !cookies.test(tunnel) && { tunnel }), ...(number && number !== '0' && { number }) };
  };

  return () => {
    const byPair = new Map<string, string>();
    const byHost = new Map<string, Set<string>>();
    let last: Attempt = { tunnel: '', number: '' };

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
      const { tunnel, number } = namedIn(head);
      const hosts = speaksOfEnds.test(head) ? [...new Set(head.match(host) ?? [])].sort() : [];
      const found = tunnel ?? byEnds(hosts) ?? last.tunnel;
      if (hosts.length === 2) learn(hosts.join(' '), found);
      last = { tunnel: found, number: number ?? (found === last.tunnel ? last.number : '') };
      return last;
    };
    return { of, nameOf };
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
