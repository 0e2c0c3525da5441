import { defineDevice } from '../define.ts';

export default defineDevice({
  name: 'Gate OS',
  vendor: 'Gate',
  scope: 'Gates of release 4.',
  marks: { lines: ['gated'], names: ['gate os'] },
  commands: {
    'ike-sa': { run: ['show ike'], look: 'It says up.', source: 'gate-manual' },
    'child-sa': { run: ['show esp'], source: 'gate-manual' },
    proposals: { run: ['show proposals'], source: 'gate-manual' },
    'debug-on': { run: [{ run: 'debug ike', disrupts: 'logging' }], source: 'gate-manual' },
    'debug-off': { run: [{ run: 'no debug ike', disrupts: 'logging' }], source: 'gate-manual' },
    clear: {
      run: [
        { run: 'clear ike peer sddc', disrupts: 'this tunnel' },
        { run: 'clear ike all', disrupts: 'all tunnels' },
      ],
      source: 'gate-manual',
    },
    'bgp-neighbor': { run: ['show bgp'], source: 'gate-manual' },
    'bgp-received': { none: 'Gate OS keeps no received routes.', source: 'inferred' },
    'bgp-advertised': { run: ['show bgp out'], source: 'gate-manual' },
  },
  settings: { 'pre-shared-key': { where: 'ike key', source: 'gate-manual' } },
  config: { parts: [{ disrupts: 'this tunnel', text: 'ike peer sddc' }], source: 'gate-manual' },
  notes: [{ text: 'A gate forgets its key at a reset.', source: 'gate-manual' }],
  messages: {
    'gate-key-refused': {
      text: 'gate refused the secret of {peer}',
      example: 'Nov 28 08:00:00 gate1 gated: gate refused the secret of 198.51.100.20',
      role: 'responder',
      problems: ['wrong-key'],
      meaning: 'The secrets differ: compare them.',
      source: 'gate-manual',
    },
    'gate-nobody-home': {
      text: 'nobody home at {peer}, trying once more',
      example: 'Nov 28 08:00:10 gate1 gated: nobody home at 198.51.100.20, trying once more',
      role: 'initiator',
      problems: ['wall-in-the-way'],
      tells: 'no-reply',
      meaning: 'No answer came.',
      source: 'gate-manual',
    },
    'gate-bgp-ceased': {
      text: 'gate bgp ceased: NOTIFICATION received {code}',
      example: 'Nov 28 08:01:00 gate1 gated: gate bgp ceased: NOTIFICATION received 6/2',
      role: 'either',
      problems: ['no-prefixes'],
      meaning: 'The other end shut the session down.',
      source: 'gate-manual',
    },
  },
});
