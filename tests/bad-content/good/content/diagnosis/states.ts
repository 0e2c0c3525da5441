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
    nothing: ['nothing'],
    nested: [{ ike: 'key agreed', child: 'pipe' }],
    idle: { connection: 'asleep', wanted: 'awake', list: 'list', entry: 'entry' },
  },
  routes: { asked: ['way to'], none: ['no way'] },
  certificates: ['certificate'],
});
