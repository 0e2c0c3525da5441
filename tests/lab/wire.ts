import { once } from 'node:events';
import { mkdir } from 'node:fs/promises';
import type { Host } from './host.ts';
import { createHost } from './host.ts';
import type { Wire } from './fault.ts';
import type { Side } from './side.ts';
import { sides } from './side.ts';

/** Two ends and what lies between them, with a capture at each end's side of it. */
export interface Network {
  readonly a: Host;
  readonly b: Host;
  readonly between: Host;
  drop(what: string, from?: Side): Promise<void>;
  /** What was captured beside an end, as tcpdump prints it. */
  captured(side: Side): Promise<string>;
  stop(): Promise<void>;
}

/** Addresses of one end, with lengths: `outer` towards the other end, `inner` what the VPN or BGP is for. */
export interface Addresses {
  readonly outer: readonly string[];
  readonly inner: readonly string[];
  readonly routes?: readonly string[];
}

interface Plan {
  readonly roots: Readonly<Record<Side | 'between', readonly string[]>>;
  readonly folder: string;
  readonly addresses: Readonly<Record<Side, Addresses>>;
  /** The addresses of the one in the middle, where it is a router. */
  readonly router: Readonly<Record<Side, string>>;
  readonly wire: Wire;
  /** What is captured, as tcpdump filters it. */
  readonly filter: string;
}

// What a card would sum is summed in software, so that captures hold whole packets with right sums.
const summed = (device: string): string => `ethtool -K ${device} tx off gro off gso off tso off >/dev/null 2>&1 || true`;

export async function createNetwork(plan: Plan): Promise<Network> {
  const made: Host[] = [];
  const host = async (name: Side | 'between'): Promise<Host> => {
    const folder = `${plan.folder}/${name}`;
    await mkdir(folder, { recursive: true });
    const one = await createHost(name, { roots: plan.roots[name], folder, ownProcesses: name !== 'between' });
    made.push(one);
    return one;
  };
  const stop = async (): Promise<void> => {
    await Promise.all(made.map((one) => one.stop()));
  };
  try {
    const [a, b, between] = await Promise.all([host('a'), host('b'), host('between')]);
    const ends = { a, b };
    await between.must(['sh', '-ec', linkAll(plan, a.pid, b.pid)]);
    await Promise.all(sides.map((side) => ends[side].must(['sh', '-ec', addressAll(plan, side)])));
    for (const { what, from } of plan.wire.drop ?? []) await drop(between, what, from);
    const captures = sides.map((side) =>
      between.start(
        [
          'tcpdump',
          '-i',
          `to-${side}`,
          '-n',
          '-U',
          '--immediate-mode',
          '-s',
          '0',
          '-Z',
          'root',
          '-w',
          `${plan.folder}/${side}.pcap`,
          plan.filter,
        ],
        `${plan.folder}/tcpdump.txt`,
      ),
    );
    await Promise.all(
      captures.map(async (capture) =>
        Promise.race([once(capture.stderr as NonNullable<typeof capture.stderr>, 'data'), once(capture, 'exit')]),
      ),
    );
    return {
      ...ends,
      between,
      drop: (what, from) => drop(between, what, from),
      captured: async (side) =>
        (await between.run(['tcpdump', '-n', '-v', '-tttt', '-Z', 'root', '-r', `${plan.folder}/${side}.pcap`], { seconds: 20 })).stdout,
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

function linkAll({ wire, router }: Plan, a: number, b: number): string {
  const links = [
    `ip link add to-a type veth peer name eth0 netns /proc/${a}/ns/net`,
    `ip link add to-b type veth peer name eth0 netns /proc/${b}/ns/net`,
  ];
  const up = sides.flatMap((side) => [`ip link set to-${side} up`, summed(`to-${side}`)]);
  const middle =
    wire.between === 'switch'
      ? ['ip link add name switch type bridge', 'ip link set to-a master switch', 'ip link set to-b master switch', 'ip link set switch up']
      : [
          ...sides.map((side) => `ip address add ${router[side]} dev to-${side}`),
          'echo 1 > /proc/sys/net/ipv4/ip_forward',
          'nft add table ip nat',
          "nft 'add chain ip nat out { type nat hook postrouting priority 100; }'",
          'nft \'add rule ip nat out oifname "to-b" masquerade\'',
        ];
  return [...links, ...middle, ...up].join('\n');
}

function addressAll({ addresses, wire, router }: Plan, side: Side): string {
  const { outer, inner, routes = [] } = addresses[side];
  return [
    // No address that nobody asked for: daemons log them.
    'ip link set eth0 addrgenmode none',
    'ip link set eth0 up',
    ...outer.map((address) => `ip address add ${address} dev eth0`),
    ...inner.map((address) => `ip address add ${address} dev lo`),
    ...(wire.between === 'switch' ? [] : [`ip route add default via ${router[side].split('/')[0] ?? ''}`]),
    ...routes.map((route) => `ip route add ${route}`),
    summed('eth0'),
    // A larval SA stands for the installed one where ESP is a stand-in: it must not expire.
    'echo 3600 > /proc/sys/net/core/xfrm_acq_expires',
  ].join('\n');
}

/** Dropped where it comes in from `from`, or from both ends, after the capture has seen it. */
async function drop(between: Host, what: string, from?: Side): Promise<void> {
  const rules = sides
    .filter((side) => !from || from === side)
    .map(
      (side) =>
        `table netdev lab {\n chain from-${side} {\n type filter hook ingress device "to-${side}" priority 0;\n ${what} drop\n }\n}\n`,
    );
  await between.must(['nft', '-f', '-'], rules.join(''));
}
