import { defineBgpTables } from '../define.ts';

export const bgpTables = defineBgpTables({
  columns: {
    neighbor: ['Neighbor'],
    as: ['AS'],
    state: ['State'],
    admin: [],
    since: ['Up'],
    messages: [],
    received: ['Received'],
    accepted: [],
    filtered: [],
    advertised: [],
    flaps: ['Fell'],
    info: ['last'],
  },
  states: {
    Idle: ['Idle'],
    Connect: ['Connect'],
    Active: ['Active'],
    OpenSent: ['OpenSent'],
    OpenConfirm: ['OpenConfirm'],
    Established: ['Established'],
  },
  shut: ['Down'],
  others: [],
  shutStates: [],
  allPaths: [],
  never: ['never'],
});
