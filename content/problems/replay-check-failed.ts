import { defineProblem } from '../define.ts';

export default defineProblem({
  title: 'The replay check drops packets',
  layer: 'traffic',
  summary: {
    text: 'The tunnel is up, and the receiver drops ESP packets whose sequence number it has seen or that come too late for its window: packets are reordered or duplicated on the way.',
    source: 'rfc4303',
  },
  sddc: [
    { text: 'Success. Traffic is slow or has gaps; replay_errors grow in the statistics of the tunnel.', source: 'inferred' },
    { text: 'No status and no error: both SAs are up, and a drop of single packets ends none of them.', source: 'rfc4303' },
  ],
  initiator: [],
  responder: [],
  either: [
    {
      text: 'At the end that receives: replay check failed, anti-replay, replayed packet. ESP has no initiator: the end that prints it is the one that drops.',
      source: 'rfc4303',
    },
  ],
  checks: {
    'no-replay-drops': {
      where: 'remote',
      shows: 'mostly',
      ask: 'Do the replay counters of both ends stay unchanged while traffic flows?',
      how: 'Read the replay or anti-replay counters of the child SA twice, a minute apart, under load; on the SDDC replay_errors in the statistics.',
      good: 'They do not rise: it is not the replay check.',
      bad: 'They grow with the traffic: the end whose counter grows receives packets out of order or twice.',
      commands: ['child-sa'],
      source: 'inferred',
    },
    'one-path': {
      where: 'remote',
      ask: 'Do the encrypted packets take one path and one queue to the other end?',
      how: 'Look for QoS that puts ESP into several queues after encryption, for per-packet load sharing, and for SD-WAN or bonded circuits that duplicate packets.',
      good: 'One path, one queue for all of one SA.',
      bad: 'Several: packets overtake one another, and the late ones are dropped.',
      source: 'rfc4301',
    },
  },
  fixes: [
    {
      where: 'remote',
      disrupts: 'this tunnel',
      text: 'Keep ESP of this VPN in one queue and on one path: share load by flow, not by packet, and classify before encryption only where each class has an SA of its own.',
      source: 'rfc4301',
    },
    {
      where: 'remote',
      disrupts: 'this tunnel',
      text: 'Widen the replay window at the end that drops, where the device has the setting; it may apply only from the next SA on, and on some devices to every VPN. Do not switch the check off: it stops recorded packets that are sent again.',
      source: 'rfc4303',
    },
  ],
  alike: [
    { problem: 'stale-sa', when: 'the log names an invalid or unknown SPI: that SA is not known at all', source: 'rfc4303' },
    { problem: 'mtu-mss', when: 'only large packets are lost', source: 'inferred' },
  ],
  symptoms: [
    'anti-replay check failed',
    'replay check failed',
    'replayed packets dropped',
    'replay errors grow on the tunnel',
    'anti-replay window too small',
    'esp packets out of order are dropped',
    'sequence number already seen',
    'qos reorders ipsec packets',
    'ecmp reorders esp packets',
  ],
});
