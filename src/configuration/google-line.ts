import type { ParameterId, Values } from '../settings/end.ts';
import type { Called } from './format.ts';

/** The command of gcloud that sets a parameter, or what to create anew; null where Google has no such setting. */
export function googleLine<Id extends ParameterId>(id: Id, value: Values[Id], _name: string, called: Called = {}): string | null {
  const write = lines[id] as ((value: Values[Id], called: Called) => string | null) | undefined;
  return write?.(value, called) ?? null;
}

/** A name as a shell takes it; what is none of Google's is not handed on. */
const word = (name: string | undefined, none: string): string => (name !== undefined && /^[\w.-]+$/.test(name) ? name : none);

/** A tunnel of Google takes no change: https://docs.cloud.google.com/network-connectivity/docs/vpn/how-to/managing-vpns */
const anew = (called: Called, options: string): string =>
  [
    '# A VPN tunnel can’t be changed: it is deleted, and created again with all of its options. Traffic stops meanwhile.',
    `gcloud compute vpn-tunnels delete ${word(called['tunnel'], 'TUNNEL')} --region=${word(called['region'], 'REGION')}`,
    `# then gcloud compute vpn-tunnels create ${word(called['tunnel'], 'TUNNEL')} … ${options}`,
  ].join('\n');
const router = (called: Called): string => `${word(called['router'], 'ROUTER')} --region=${word(called['region'], 'REGION')}`;
const peer = (called: Called, options: string): string =>
  `gcloud compute routers update-bgp-peer ${router(called)} --peer-name=${word(called['peer'], 'PEER')} ${options}`;

type Write<Id extends ParameterId> = (value: Values[Id], called: Called) => string | null;

const lines: { readonly [Id in ParameterId]?: Write<Id> } = {
  'ike-version': (versions, called) => (versions.length === 1 ? anew(called, `--ike-version=${versions.join('')}`) : null),
  'peer-address': (address, called) => anew(called, `--peer-address=${address}`),
  selectors: ([pair, ...more], called) =>
    pair && !more.length
      ? anew(called, `--local-traffic-selector=${pair.local.join(',')} --remote-traffic-selector=${pair.remote.join(',')}`)
      : null,
  'bgp-as': (as, called) => `gcloud compute routers update ${router(called)} --asn=${as}`,
  'bgp-neighbor-as': (as, called) => (typeof as === 'number' ? peer(called, `--peer-asn=${as}`) : null),
  'bgp-neighbor': (address, called) => peer(called, `--peer-ip-address=${address}`),
  'bgp-address': (address, called) => peer(called, `--ip-address=${address}`),
  'bgp-keepalive': (seconds, called) => `gcloud compute routers update ${router(called)} --keepalive-interval=${seconds}`,
  'bgp-enabled': (on, called) => peer(called, on ? '--enabled' : '--no-enabled'),
  'bgp-networks': (networks, called) => peer(called, `--advertisement-mode=custom --set-advertisement-ranges=${networks.join(',')}`),
};
