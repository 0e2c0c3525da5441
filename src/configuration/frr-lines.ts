import type { Family } from '../settings/end.ts';

/** One command, with the block that it stands in. */
export interface FrrLine {
  /** Counted from 1. */
  readonly line: number;
  readonly text: string;
  readonly words: readonly string[];
  readonly block: FrrBlock;
}

export interface FrrBlock {
  readonly kind: 'top' | 'router' | 'family' | 'route map' | 'interface' | 'other';
  /** The words of the line that opens it. */
  readonly words: readonly string[];
  readonly line: number;
  /** Of the blocks within `router bgp`. */
  readonly router: FrrBlock | null;
  /** Null where it is not unicast of IPv4 or IPv6. */
  readonly family: Family | null;
}

const top: FrrBlock = { kind: 'top', words: [], line: 0, router: null, family: null };
const prompt = /^[\w.-]{1,64}(?:\([\w-]{1,40}\))?[#>] ?/;
const opening = /^(?:router|route-map|interface|vrf|line|key|pbr-map|bfd|segment-routing|peer|ip vrf) ?/;

/** The commands of a configuration as `vtysh` shows it; without comments. */
export function frrLines(text: string): FrrLine[] {
  const lines: FrrLine[] = [];
  let block = top;
  let number = 0;
  for (const raw of text.split(/\r\n|\r|\n/)) {
    number += 1;
    const bare = raw
      .trim()
      .replace(/^(?:--More--)\s*/, '')
      .replace(prompt, '')
      .trim();
    if (!bare || bare.startsWith('!') || bare.startsWith('#')) continue;
    const words = bare.split(/\s+/);
    if (/^(?:exit|end|exit-vrf|exit-address-family|quit)$/.test(bare)) {
      block = (bare === 'exit-address-family' || block.kind === 'family' ? block.router : null) ?? top;
      continue;
    }
    const opened = blockOf(words, number, block);
    if (opened) block = opened;
    else lines.push({ line: number, text: bare, words, block });
    if (opened) lines.push({ line: number, text: bare, words, block: opened });
  }
  return lines;
}

function blockOf(words: readonly string[], line: number, within: FrrBlock): FrrBlock | null {
  const [first = '', second = ''] = words;
  if (first === 'address-family' && (within.kind === 'router' || within.kind === 'family'))
    return { kind: 'family', words, line, router: within.kind === 'router' ? within : within.router, family: unicastOf(words) };
  if (!opening.test(`${words.join(' ').slice(0, 40)} `)) return null;
  const kind =
    first === 'router' && second === 'bgp' ? 'router' : first === 'route-map' ? 'route map' : first === 'interface' ? 'interface' : 'other';
  return { kind, words, line, router: null, family: null };
}

function unicastOf([, family = '', sub = 'unicast']: readonly string[]): Family | null {
  if (sub !== 'unicast') return null;
  return family === 'ipv4' || family === 'ipv6' ? family : null;
}
