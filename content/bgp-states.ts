import { defineBgpStates } from './define.ts';

/** The states of BGP's state machine and what each says over a VTI, bottom up. */
export const bgpStates = defineBgpStates([
  {
    id: 'idle',
    name: 'Idle',
    meaning: 'It is not trying, or waits before it tries again.',
    think:
      'No route to the peer’s VTI address, or IPsec is down. After a NOTIFICATION it is a pause, in which the other end’s tries are reset: at first 60 s in BIRD, 30 s in OpenBGPD, longer if it repeats. Some are Idle between any two tries, by others’ logs also Cisco IOS. Permanent: Idle (Admin), shut down; Idle (PfxCt), too many prefixes.',
    measured: { source: 'lab-bgp-asn' },
    problems: ['bgp-transport-blocked', 'bgp-neighbor-address', 'session-disabled', 'bgp-maximum-prefixes'],
    source: 'rfc4271',
  },
  {
    id: 'connect',
    name: 'Connect',
    meaning: 'It has sent a TCP SYN and waits for the answer.',
    think:
      'In FRR, BIRD and OpenBGPD: nothing comes back, not even a reset. TCP 179 dropped on the way, wrong neighbor address or mask of the VTI, or a BGP password that differs or is set at one end only. Others show Active for the same.',
    measured: { source: 'lab-bgp-md5' },
    problems: ['bgp-neighbor-address', 'bgp-transport-blocked', 'bgp-authentication'],
    source: 'rfc4271',
  },
  {
    id: 'active',
    name: 'Active',
    meaning: 'It tries to get a peer: it listens, since TCP failed or it is told to wait, or it connects.',
    think:
      'The peer refuses or closes at once: no BGP there, no neighbor with this source address, or it is shut down there or pauses after a NOTIFICATION. Or it is passive, and so is the peer. Or nothing comes back at all, as with Connect: then GoBGP and ExaBGP show Active, OpenBGPD once the try has timed out, and by others’ logs Cisco IOS.',
    measured: { source: 'lab-bgp-nobody' },
    problems: ['bgp-neighbor-address', 'bgp-transport-blocked', 'bgp-authentication'],
    source: 'rfc4271',
  },
  {
    id: 'open-sent',
    name: 'OpenSent',
    meaning: 'TCP is up, and its OPEN is sent.',
    think:
      'With a wrong ASN it is too short to be seen: read the NOTIFICATION. Where it stays, no OPEN comes in: BGP at the peer hangs behind a kernel that takes the connection, packets are lost one way in the tunnel, or TTL security is set on this end only (measured).',
    measured: { source: 'lab-bgp-ttl' },
    problems: ['bgp-transport-blocked', 'bgp-asn-mismatch', 'bgp-open-mismatch'],
    source: 'rfc4271',
  },
  {
    id: 'open-confirm',
    name: 'OpenConfirm',
    meaning: 'The OPEN of the peer is accepted; it waits for a KEEPALIVE.',
    think:
      'The KEEPALIVE of the peer does not come: BGP there hangs, packets are lost one way in the tunnel, or (measured) TTL security is set at the peer only, which then stays in OpenSent.',
    measured: { source: 'lab-bgp-ttl' },
    problems: ['bgp-transport-blocked', 'mtu-mss', 'bgp-timers'],
    source: 'rfc4271',
  },
  {
    id: 'established',
    name: 'Established',
    meaning: 'The session is up.',
    think:
      'If no route comes: a missing policy, a prefix list or filter, no network statement, own ASN in the path. If one comes and is not used: next hop out of reach, another path that wins.',
    problems: ['bgp-no-prefixes', 'bgp-route-preference'],
    source: 'rfc4271',
  },
  {
    id: 'invalid',
    name: 'INVALID or UNKNOWN',
    meaning: 'A value of the SDDC’s API, which does not explain it: probably no neighbor, or its state was not read.',
    think: 'Refresh. If it stays, see that the VPN has a BGP Remote IP and a neighbor ASN.',
    problems: ['bgp-neighbor-address'],
    source: 'api-bgp',
  },
  {
    id: 'loop',
    name: 'OpenSent, Idle, Active, again and again',
    meaning: 'TCP comes up and one end ends it each time; a NOTIFICATION says why.',
    think: 'Read its code in the log of the remote device: it names the cause. GoBGP does not log one that it received.',
    problems: ['bgp-asn-mismatch', 'bgp-open-mismatch'],
    source: 'lab-bgp-asn',
  },
]);
