import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

/** A protocol or a field as tshark shows it (PDML); `value` are its bytes in hex. */
export interface Node {
  readonly name: string;
  readonly show: string;
  readonly showname: string;
  readonly value: string;
  readonly children: readonly Node[];
}

interface Growing extends Node {
  readonly children: Growing[];
}

/** What is read besides the lengths of packets; everything else is left out. */
const wanted = 'frame ip ipv6 udp tcp esp ah udpencap isakmp bgp icmp icmpv6';

/** Fragments and segments are put together as we do it, and out of order as well. */
const preferences = [
  'ip.defragment:TRUE',
  'ipv6.defragment:TRUE',
  'tcp.desegment_tcp_streams:TRUE',
  'tcp.reassemble_out_of_order:TRUE',
  'bgp.desegment:TRUE',
  // An SKF is told as it is, and not as what all of them are together.
  'isakmp.reassemble_unencrypted:FALSE',
];

/** Calls back for each frame of a capture with its protocols, the outermost first. @throws where tshark is not there. */
export async function eachFrame(file: string, taken: (protocols: readonly Node[]) => void): Promise<void> {
  const options = preferences.filter((one) => known.has(one)).flatMap((one) => ['-o', one]);
  const child = spawn('tshark', ['-n', '-r', file, '-T', 'pdml', '-J', wanted, ...options], { stdio: ['ignore', 'pipe', 'ignore'] });
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on('error', () => reject(new Error('tshark is not here: apt-get install tshark')));
    child.on('close', resolve);
  });
  let stack: Growing[] = [];
  const read = async (): Promise<void> => {
    for await (const line of createInterface({ input: child.stdout, crlfDelay: Infinity })) {
      const begin = line.trimStart();
      if (begin.startsWith('<packet>')) stack = [{ name: '', show: '', showname: '', value: '', children: [] }];
      else if (begin.startsWith('</packet>')) taken(stack[0]?.children ?? []);
      else if (begin.startsWith('</')) stack.pop();
      else if (begin.startsWith('<field') || begin.startsWith('<proto')) {
        const node: Growing = {
          name: attribute(line, 'name'),
          show: attribute(line, 'show'),
          showname: attribute(line, 'showname'),
          value: attribute(line, 'value'),
          children: [],
        };
        stack.at(-1)?.children.push(node);
        if (!line.endsWith('/>')) stack.push(node);
      }
    }
  };
  const [status] = await Promise.all([ended, read()]);
  if (status !== 0) throw new Error(`tshark ended with ${String(status)} at ${file}`);
}

const known = new Set(preferences.filter((one) => !one.startsWith('isakmp.')));

/** Text is escaped; the quotes are what ends it. */
function attribute(line: string, name: string): string {
  const at = line.indexOf(` ${name}="`);
  if (at < 0) return '';
  const begin = at + name.length + 3;
  const text = line.slice(begin, line.indexOf('"', begin));
  return text.includes('&') ? text.replace(/&(?:amp|lt|gt|quot|#x27);/g, (one) => escapes[one] ?? one) : text;
}

const escapes: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#x27;': "'" };

/** All nodes below, in the order in which they stand, that have this name. */
export function all(nodes: readonly Node[], name: string): Node[] {
  return nodes.flatMap((node) => [...(node.name === name ? [node] : []), ...all(node.children, name)]);
}

export const first = (nodes: readonly Node[], name: string): Node | null => {
  for (const node of nodes) {
    if (node.name === name) return node;
    const found = first(node.children, name);
    if (found) return found;
  }
  return null;
};

/** What a field of this name shows as a number; null where there is none. */
export function number(nodes: readonly Node[], name: string): number | null {
  const found = first(nodes, name);
  return found && found.show !== '' ? Number(found.show) : null;
}
