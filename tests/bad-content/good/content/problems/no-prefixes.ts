import { defineProblem } from '../define.ts';

export default defineProblem({
  title: 'No prefixes',
  layer: 'bgp',
  summary: { text: 'Neither end sends a route.', source: 'guide' },
  sddc: [{ text: 'It shows Down.', source: 'guide' }],
  initiator: [],
  responder: [{ text: 'It names what it refused.', source: 'rfc7296' }],
  either: [],
  checks: {
    same: {
      where: 'remote',
      ask: 'Is it the same at both ends?',
      how: 'Read it at both.',
      good: 'It is.',
      bad: 'It differs.',
      source: 'inferred',
    },
  },
  fixes: [
    { where: 'sddc', text: 'Write it anew in the form.', disrupts: 'this tunnel', resync: true, source: 'guide' },
    { where: 'remote', text: 'Set it as the SDDC has it.', disrupts: 'this tunnel', source: 'inferred' },
  ],
  alike: [],
  symptoms: ['no routes learned'],
});
