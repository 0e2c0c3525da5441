import { defineStateWords } from '../define.ts';

export const stateWords = defineStateWords({
  tunnels: {
    interfaces: ['pipe{n}'],
    named: ['pipe {name}'],
    off: ['{tunnel} shut'],
    heads: ['{tunnel} open'],
    in: ['came {count}'],
    out: ['went {count}'],
  },
  sas: {
    ikeUp: ['key agreed'],
    ikeDown: ['key refused'],
    noChild: ['no pipe'],
    childUp: ['a pipe'],
    refused: ['pipe refused'],
    ikeDone: ['key done'],
    nothing: ['nothing'],
    asks: ['pipes?'],
    nested: [{ ike: 'key agreed', child: 'pipe' }],
    idle: { connection: 'asleep', wanted: 'awake', list: 'list', entry: 'entry' },
  },
  routes: { asked: ['way to'], none: ['no way'] },
  versions: { first: ['old key'], second: ['new key'], begins: ['asks'], hears: ['hears'], agreed: ['key agreed'] },
  ends: { waits: ['asleep'], ids: [{ own: 'me {id}', expected: 'you {id}' }], refused: ['who are you'], up: ['a pipe'] },
  phrases: { 'not taken': ['pipe refused'] },
  rules: { counts: ['Taken'], drops: ['drop'], permits: ['pass'], ike: ['key'], esp: ['water'], tunnel: ['pipe'] },
  tables: {
    columns: { tunnel: ['Pipe'], state: ['State'], in: ['In'], out: ['Out'] },
    up: ['open'],
    down: ['shut'],
    off: ['sealed'],
    about: ['pipes'],
    others: ['Valve'],
  },
  certificates: ['certificate'],
});
