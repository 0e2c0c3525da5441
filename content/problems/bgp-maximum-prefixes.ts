import { defineProblem } from '../define.ts';

export default defineProblem({
  title: 'A prefix limit closed the BGP session',
  layer: 'bgp',
  summary: {
    text: 'One end received more prefixes than it is told to accept and closed the session; by default FRR, BIRD, OpenBGPD and GoBGP then stay down until somebody acts.',
    source: 'lab-bgp-prefix-limit',
  },
  sddc: [
    { text: 'Yellow, after BGP worked: the session went down, for instance, when networks were added.', source: 'inferred' },
    {
      text: 'Look for the limit at the device first: by the page of NSX 9 the SDDC’s own Maximum Routes raises an alarm at 75 %, and routes above it are still taken.',
      source: 'nsx9-bgp',
    },
  ],
  initiator: [],
  responder: [],
  either: [
    {
      text: 'At the end with the limit: NOTIFICATION 6/1 sent, then, by default, the neighbor stays idle for ever (FRR and GoBGP: Idle (PfxCt); BIRD: protocol down, Route limit exceeded; OpenBGPD: Idle).',
      source: 'lab-bgp-prefix-limit',
    },
    {
      text: 'At the other end: 6/1 received once, then only refused connections, so that the cause is forgotten: BIRD’s last error becomes Connection reset by peer at the first retry.',
      source: 'lab-bgp-prefix-limit',
    },
    {
      text: 'The data after 6/1 is family and limit in FRR (00 01 01 and four bytes); BIRD, OpenBGPD and GoBGP send none.',
      source: 'lab-bgp-prefix-limit',
    },
  ],
  checks: {
    'below-the-limit': {
      where: 'remote',
      ask: 'Are fewer prefixes received than the limit allows?',
      how: 'Read the neighbor’s limit and its state: PfxCt, PfxLimit or a maximum-prefix line names it. Count while the session is up; while it is down the count is 0, so count what the other end advertises.',
      good: 'No such state, and no limit or one well above the count.',
      bad: 'Above the limit, or close to it: reduce what is advertised, or raise the limit, then clear this neighbor alone (BIRD, GoBGP: enable it).',
      commands: ['bgp-neighbor'],
      settings: ['bgp-filters'],
      source: 'lab-bgp-prefix-limit',
    },
    'no-cease-one': {
      where: 'remote',
      ask: 'Is the log of the device free of NOTIFICATION 6/1 at the time when BGP went down?',
      how: 'Search back to the moment of the drop, not the last lines: later tries only log refused or reset connections. Note whether 6/1 was sent or received.',
      good: 'No 6/1: look for the true reason of the drop.',
      bad: 'Sent: the SDDC advertises more than the device takes. Received: the device advertises more than the other end takes.',
      commands: ['bgp-neighbor'],
      source: 'lab-bgp-prefix-limit',
    },
    'sddc-sends-few': {
      where: 'sddc',
      ask: 'Does the SDDC advertise only what the device expects?',
      how: 'Count Advertised Routes under View Routes. The SDDC advertises its own segments, and what it learns on one route-based VPN it passes on to the others.',
      good: 'The count is well below the limit of the device.',
      bad: 'More than the limit: raise it, or filter at the SDDC, then clear this neighbor. An inbound filter on the device helps only where the limit counts what is accepted, as in FRR without force.',
      settings: ['bgp-filters'],
      source: 'inferred',
    },
  },
  fixes: [
    {
      where: 'remote',
      disrupts: 'bgp session',
      text: '6/1 sent: raise the limit of the device, then clear that one neighbor (BIRD, GoBGP: enable it). 6/1 received: summarize or filter what the device advertises; we know of no clear at the SDDC, so see whether it comes back.',
      settings: ['bgp-filters'],
      source: 'lab-bgp-prefix-limit',
    },
    {
      where: 'remote',
      disrupts: 'bgp session',
      text: 'If the limit is on the device: let it only warn, or restart by itself after some minutes, so that one leak does not keep the session down for ever. A session that is down already is to be cleared once.',
      settings: ['bgp-filters'],
      source: 'frr-vty',
    },
    {
      where: 'sddc',
      disrupts: 'nothing',
      text: 'If the SDDC passes on networks of another VPN, filter them with an out prefix list on the neighbor that permits the rest, by API or PyVMC. They are withdrawn: the device no longer reaches them by this way.',
      settings: ['bgp-filters'],
      source: 'pyvmc-commands',
    },
  ],
  alike: [
    { problem: 'bgp-timers', when: 'the code is 4/0 and the session comes back by itself', source: 'inferred' },
    { problem: 'bgp-update-refused', when: 'the code is 3/x: a route is badly written, not one too many', source: 'rfc4271' },
    {
      problem: 'session-disabled',
      when: 'the code is 6/2, or the state is Idle (Admin): the neighbor is shut down',
      source: 'lab-bgp-shutdown',
    },
    {
      problem: 'bgp-no-prefixes',
      when: 'the session is Established and prefixes are missing: a filter drops them and no limit ends the session',
      source: 'lab-bgp-no-policy',
    },
    {
      problem: 'bgp-neighbor-address',
      when: 'connections are reset and no 6/1 was ever logged, back to the moment of the first drop',
      source: 'lab-bgp-stranger',
    },
    {
      problem: 'bgp-route-preference',
      when: 'the session that dropped is the one of a Direct Connect, whose private VIF takes 100 prefixes',
      source: 'aws-dx-limits',
    },
  ],
  symptoms: [
    'maximum prefix limit reached',
    'idle pfxct',
    'max-prefix exceeded',
    'bgp down after networks were added',
    'bgp notification 6/1',
    'cease maximum number of prefixes reached',
    'route limit exceeded, protocol shut down',
    'maximum prefixes reached',
    'prefix limit exceeded',
    'bgp stays idle after too many routes',
    'maxpfxexceed',
    'prefix limit reached by the peer',
    'bgp session stays down after a route leak',
    'maximum-prefix warning at 75 percent',
  ],
});
