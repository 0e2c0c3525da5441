import { message } from '../bgp-message.ts';
import { ascii, four, octets, two } from '../octets.ts';
import type { End, Scene } from '../scene.ts';
import { other, pause, sendError, sendTcp } from '../scene.ts';
import type { Planted } from './planted.ts';

const [fin, syn, rst, push, ack] = [1, 2, 4, 8, 16];
const md5 = octets([1, 1, 19, 18], new Uint8Array(16).fill(5));
const keepalive = message(4, new Uint8Array());
const endOfRib = message(2, octets(two(0), two(0)));
const notification = (code: number, subcode: number, bytes: Uint8Array = new Uint8Array()): Uint8Array =>
  message(3, octets(code, subcode, bytes));
const route = (third: number): Uint8Array =>
  message(2, octets(two(0), two(20), [0x40, 1, 1, 0, 0x40, 2, 6, 2, 1, 0, 0, 0xfd, 0xe8, 0x40, 3, 4, 10, 0, 0, 1], [24, 10, 9, third]));

/** What an end says of itself in its OPEN. */
interface Speaker {
  readonly as: number;
  readonly holdTime: number;
  readonly id: Uint8Array;
}

/** A connection of TCP between the tunnel addresses; `caller` is who dials. */
interface Talk {
  readonly say: (from: End, ...messages: readonly Uint8Array[]) => void;
  readonly put: (from: End, flags: number, options?: Uint8Array) => void;
  /** What is said and never acknowledged. */
  readonly sayInVain: (from: End, message: Uint8Array) => void;
  /** The last segment of this end again. */
  readonly again: (from: End) => void;
  readonly speakers: Readonly<Record<End, Speaker>>;
}

function dial(scene: Scene, caller: End, { port, signed = false }: { port?: number; signed?: boolean } = {}): Talk {
  const { random } = scene;
  const called = other(caller);
  const ports = { [caller]: port ?? random.whole(1025, 65000), [called]: 179 } as Record<End, number>;
  const next = { a: random.whole(1, 0x7fffffff), b: random.whole(1, 0x7fffffff) };
  const last: Partial<Record<End, () => void>> = {};
  const segment = (from: End, flags: number, payload: Uint8Array, options: Uint8Array = new Uint8Array()): void => {
    const to = other(from);
    const own = signed ? md5 : options;
    const mss = flags & syn ? octets([2, 4], two(1350)) : new Uint8Array();
    const header = {
      fromPort: ports[from],
      toPort: ports[to],
      sequence: next[from],
      acknowledged: flags & ack ? next[to] : 0,
      flags,
      options: octets(mss, own),
    };
    const send = (): void => sendTcp(scene, from, header, payload);
    last[from] = send;
    send();
    next[from] = (next[from] + payload.length + Number((flags & (syn | fin)) > 0)) >>> 0;
  };
  const holdTime = random.one([30, 90, 180]);
  return {
    speakers: {
      a: { as: 65001, holdTime, id: octets(10, 0, 0, 1) },
      b: { as: 65000, holdTime, id: octets(10, 0, 0, 2) },
    },
    say: (from, ...messages) => {
      segment(from, ack | push, octets(...messages));
      segment(other(from), ack, new Uint8Array());
    },
    put: (from, flags, options) => segment(from, flags, new Uint8Array(), options),
    sayInVain: (from, one) => segment(from, ack | push, one),
    again: (from) => last[from]?.(),
  };
}

function connect(scene: Scene, caller: End, options?: Parameters<typeof dial>[2]): Talk {
  const talk = dial(scene, caller, options);
  talk.put(caller, syn);
  talk.put(other(caller), syn | ack);
  talk.put(caller, ack);
  return talk;
}

/** The OPEN of an end: IPv4 alone, and nothing that a peer could mind. */
function opens({ random }: Scene, { speakers }: Talk, from: End, change: Partial<Speaker> = {}): Uint8Array {
  const { as, holdTime, id } = { ...speakers[from], ...change };
  const capabilities = [
    octets(1, 4, two(1), 0, 1),
    octets(65, 4, four(as)),
    ...random.some([octets(2, 0), octets(6, 0), octets(64, 2, two(0x8078)), octets(70, 0), octets(128, 0)]),
  ];
  const parameters = random.chance(0.5)
    ? octets(2, octets(...capabilities).length, ...capabilities)
    : octets(...capabilities.map((one) => octets(2, one.length, one)));
  return message(1, octets(4, two(as), two(holdTime), id, parameters.length, parameters));
}

/** Both OPENs and the first KEEPALIVEs. */
function establish(scene: Scene, talk: Talk, first: End): void {
  talk.say(first, opens(scene, talk, first));
  talk.say(other(first), opens(scene, talk, other(first)), keepalive);
  talk.say(first, keepalive);
}

function routes(talk: Talk): void {
  talk.say('a', route(1), route(2), endOfRib);
  talk.say('b', route(3), endOfRib);
}

function live(scene: Scene, talk: Talk, rounds: number): void {
  for (let nth = 0; nth < rounds; nth += 1) {
    pause(scene, 29);
    talk.say('a', keepalive);
    pause(scene, 0.7);
    talk.say('b', keepalive);
  }
}

function close(talk: Talk, from: End): void {
  talk.put(from, fin | ack);
  talk.put(other(from), fin | ack);
  talk.put(from, ack);
}

/** Dials `times`, each refused by a NOTIFICATION of `by` after the OPENs. */
function refused(scene: Scene, by: End, code: number, subcode: number, bytes?: Uint8Array, change: Partial<Speaker> = {}): void {
  for (let nth = scene.random.whole(1, 4); nth > 0; nth -= 1) {
    const caller = scene.random.one(['a', 'b'] as const);
    const talk = connect(scene, caller);
    talk.say(other(by), opens(scene, talk, other(by), change));
    if (scene.random.chance(0.5)) talk.say(by, opens(scene, talk, by));
    talk.say(by, notification(code, subcode, bytes));
    close(talk, by);
    pause(scene, scene.random.whole(5, 60));
  }
}

/** A session that ends by a NOTIFICATION, and after which the other end dials in vain or not at all. */
function ended(scene: Scene, by: End, code: number, subcode: number, bytes?: Uint8Array): void {
  const talk = connect(scene, 'a');
  establish(scene, talk, 'a');
  routes(talk);
  live(scene, talk, 2);
  pause(scene, 10);
  talk.say(by, notification(code, subcode, bytes));
  close(talk, by);
}

export { connect, dial, establish, live, refused, routes };

const words = (text: string): Uint8Array => octets(text.length, ascii(text));

export const bgp: readonly Planted[] = [
  {
    what: 'BGP: an AS that is not expected',
    label: ['bgp-asn-mismatch'],
    plant: (scene) => refused(scene, 'b', 2, 2, octets(two(65009)), { as: 65009 }),
  },
  {
    what: 'BGP: an AS that is not expected, of the end that was called',
    label: ['bgp-asn-mismatch'],
    plant: (scene) => refused(scene, 'a', 2, 2),
  },
  {
    what: 'BGP: a hold time that is refused',
    label: ['bgp-open-mismatch', 'bgp-timers'],
    plant: (scene) => refused(scene, 'b', 2, 6, undefined, { holdTime: 2 }),
  },
  { what: 'BGP: equal router ids', label: ['bgp-open-mismatch'], plant: (scene) => refused(scene, 'b', 2, 3) },
  {
    what: 'BGP: a capability that is missing',
    label: ['bgp-open-mismatch'],
    plant: (scene) => refused(scene, 'b', 2, 7, octets(1, 4, two(1), 0, 1)),
  },
  { what: 'BGP: roles that do not fit', label: ['bgp-open-mismatch'], plant: (scene) => refused(scene, 'b', 2, 11) },
  {
    what: 'BGP: nothing is heard until the hold time is over',
    label: ['bgp-timers', 'bgp-transport-blocked', 'dead-peer-detection'],
    plant: (scene) => {
      const talk = connect(scene, 'a');
      establish(scene, talk, 'a');
      routes(talk);
      live(scene, talk, 2);
      for (let nth = 0; nth < 3; nth += 1) {
        pause(scene, 30);
        talk.say('a', keepalive);
      }
      talk.say('a', notification(4, 0));
      close(talk, 'a');
    },
  },
  {
    what: 'BGP: packets are lost until the hold time is over',
    label: ['bgp-timers', 'bgp-transport-blocked'],
    plant: (scene) => {
      const talk = connect(scene, 'a');
      establish(scene, talk, 'a');
      routes(talk);
      live(scene, talk, 2);
      pause(scene, 29);
      talk.sayInVain('a', keepalive);
      for (let nth = 0; nth < 8; nth += 1) {
        pause(scene, 0.3 * 2 ** nth);
        talk.again('a');
      }
    },
  },
  {
    what: 'BGP: full segments of routes that do not come through',
    label: ['mtu-mss', 'bgp-timers', 'bgp-transport-blocked'],
    plant: (scene) => {
      const talk = connect(scene, 'a');
      establish(scene, talk, 'a');
      talk.say('b', route(3), endOfRib);
      talk.sayInVain('a', octets(...Array.from({ length: 40 }, (_, nth) => route(nth))).subarray(0, 1310));
      for (let nth = 0; nth < 8; nth += 1) {
        pause(scene, 0.4 * 2 ** nth);
        talk.again('a');
        if (nth === 6) talk.sayInVain('b', keepalive);
      }
    },
  },
  {
    what: 'BGP: an AS that is not expected, and an end that waits after it',
    label: ['bgp-asn-mismatch'],
    plant: (scene) => {
      refused(scene, 'b', 2, 2, octets([0, 0, 0xfd, 0xf1]), { as: 65009 });
      for (let nth = 0; nth < 4; nth += 1) {
        const talk = dial(scene, 'a');
        talk.put('a', syn);
        talk.put('b', rst | ack);
        pause(scene, 5);
      }
    },
  },
  {
    what: 'BGP: each end expects another AS',
    label: ['bgp-asn-mismatch'],
    plant: (scene) => {
      const talk = connect(scene, 'a');
      talk.say('a', opens(scene, talk, 'a'));
      talk.say('b', opens(scene, talk, 'b'));
      talk.say('a', notification(2, 2));
      talk.say('b', notification(2, 2));
      close(talk, 'a');
    },
  },
  {
    what: 'BGP: a connection that is reset after the OPEN, again and again',
    label: ['bgp-neighbor-address', 'bgp-transport-blocked', 'session-disabled'],
    plant: (scene) => {
      for (let nth = 0; nth < 4; nth += 1) {
        const talk = connect(scene, 'a');
        talk.say('a', opens(scene, talk, 'a'));
        talk.put('b', rst | ack);
        pause(scene, 20);
      }
    },
  },
  {
    what: 'BGP: a neighbor that is gone by BFD',
    label: ['bgp-timers', 'bgp-transport-blocked'],
    plant: (scene) => ended(scene, 'b', 6, 10),
  },
  {
    what: 'BGP: a peer that was started anew, its old connection unknown',
    label: 'recovered',
    plant: (scene) => {
      const before = connect(scene, 'a');
      establish(scene, before, 'a');
      routes(before);
      live(scene, before, 2);
      before.say('a', keepalive);
      before.put('b', rst);
      pause(scene, 20);
      const talk = connect(scene, 'b');
      establish(scene, talk, 'b');
      routes(talk);
      live(scene, talk, 3);
    },
  },
  {
    what: 'BGP: too many prefixes',
    label: ['bgp-maximum-prefixes'],
    plant: (scene) => ended(scene, 'b', 6, 1, octets(two(1), 1, [0, 0, 0, 100])),
  },
  {
    what: 'BGP: a neighbor that is shut down',
    label: ['session-disabled'],
    plant: (scene) => ended(scene, 'b', 6, 2, words('maintenance')),
  },
  {
    what: 'BGP: a neighbor that is taken out',
    label: ['bgp-neighbor-address', 'session-disabled'],
    plant: (scene) => ended(scene, 'b', 6, 3),
  },
  { what: 'BGP: a neighbor that is not known there', label: ['bgp-neighbor-address'], plant: (scene) => refused(scene, 'b', 6, 5) },
  {
    what: 'BGP: an UPDATE that is refused',
    label: ['bgp-update-refused'],
    plant: (scene) => ended(scene, 'a', 3, scene.random.one([1, 5, 8, 10, 11])),
  },
  {
    what: 'BGP: a filter that drops TCP 179',
    label: ['bgp-transport-blocked', 'bgp-neighbor-address', 'bgp-authentication'],
    plant: (scene) => {
      for (let nth = 0; nth < 2; nth += 1) {
        const talk = dial(scene, 'a');
        talk.put('a', syn);
        for (let again = 0; again < 5; again += 1) {
          pause(scene, 2 ** again);
          talk.again('a');
        }
        pause(scene, 60);
      }
    },
  },
  {
    what: 'BGP: a filter that refuses TCP 179 and says so',
    label: ['bgp-transport-blocked', 'firewall-blocking-ipsec', 'sddc-firewall'],
    plant: (scene) => {
      for (let nth = 0; nth < 3; nth += 1) {
        dial(scene, 'a').put('a', syn);
        sendError(scene, 'a', 13);
        pause(scene, 30);
      }
    },
  },
  {
    what: 'BGP: passwords that differ',
    label: ['bgp-authentication'],
    plant: (scene) => {
      for (let nth = 0; nth < 2; nth += 1)
        for (const from of scene.random.chance(0.5) ? (['a', 'b'] as const) : (['a'] as const)) {
          const talk = dial(scene, from, { signed: true });
          talk.put(from, syn);
          for (let again = 0; again < 4; again += 1) {
            pause(scene, 2 ** again);
            talk.again(from);
          }
          pause(scene, 20);
        }
    },
  },
  {
    what: 'BGP: a password at one end alone',
    label: ['bgp-authentication'],
    plant: (scene) => {
      for (const from of ['a', 'b', 'a', 'b'] as const) {
        const talk = dial(scene, from, { signed: from === 'a' });
        talk.put(from, syn);
        for (let again = 0; again < 3; again += 1) {
          pause(scene, 2 ** again);
          talk.again(from);
        }
        pause(scene, 20);
      }
    },
  },
  {
    what: 'BGP: nobody listens',
    label: ['bgp-transport-blocked', 'bgp-neighbor-address'],
    plant: (scene) => {
      for (let nth = scene.random.whole(1, 5); nth > 0; nth -= 1) {
        const talk = dial(scene, 'a');
        talk.put('a', syn);
        talk.put('b', rst | ack);
        pause(scene, 30);
      }
    },
  },
  {
    what: 'BGP: a connection that is closed without a word',
    label: ['bgp-neighbor-address', 'session-disabled'],
    plant: (scene) => {
      for (let nth = scene.random.whole(2, 5); nth > 0; nth -= 1) {
        const talk = connect(scene, 'a');
        if (scene.random.chance(0.5)) talk.say('a', opens(scene, talk, 'a'));
        talk.put('b', scene.random.one([rst | ack, fin | ack]));
        pause(scene, 30);
      }
    },
  },
  {
    what: 'BGP: TTL security at one end',
    label: ['bgp-transport-blocked'],
    plant: (scene) => {
      const talk = dial(scene, 'a');
      talk.put('a', syn);
      talk.put('b', syn | ack);
      for (let again = 0; again < 5; again += 1) {
        pause(scene, 2 ** again);
        talk.again('b');
        talk.put('a', ack);
      }
    },
  },
  {
    what: 'BGP: families that have nothing in common',
    label: ['bgp-open-mismatch', 'bgp-no-prefixes'],
    plant: (scene) => {
      const talk = connect(scene, 'a');
      const only = (afi: number, as: number): Uint8Array =>
        message(1, octets(4, two(as), two(90), [10, 0, 0, afi], 8, 2, 6, 1, 4, two(afi), 0, 1));
      talk.say('a', only(1, 65001));
      talk.say('b', only(2, 65000), keepalive);
      talk.say('a', keepalive);
      live(scene, talk, 3);
    },
  },
  {
    what: 'BGP: an end that announces nothing',
    label: ['bgp-no-prefixes'],
    plant: (scene) => {
      const talk = connect(scene, 'a');
      establish(scene, talk, 'a');
      talk.say('a', route(1), endOfRib);
      talk.say('b', endOfRib);
      live(scene, talk, 3);
    },
  },
  {
    what: 'BGP: a session that is refused over the same port again and again',
    label: ['bgp-asn-mismatch'],
    plant: (scene) => {
      for (let nth = 0; nth < 3; nth += 1) {
        const talk = connect(scene, 'a', { port: 40179 });
        talk.say('a', opens(scene, talk, 'a', { as: 65009 }));
        talk.say('b', notification(2, 2, octets(two(65009))));
        pause(scene, 30);
      }
    },
  },
  {
    what: 'BGP: a session that falls again and again by its hold time',
    label: ['bgp-timers', 'bgp-transport-blocked', 'mtu-mss'],
    plant: (scene) => {
      for (let nth = 0; nth < 3; nth += 1) {
        const talk = connect(scene, 'a');
        establish(scene, talk, 'a');
        routes(talk);
        pause(scene, 90);
        talk.say('b', notification(4, 0));
        close(talk, 'b');
        pause(scene, 15);
      }
    },
  },
  {
    what: 'BGP: a session that is reset by hand and does not come back',
    label: 'nothing',
    plant: (scene) => ended(scene, 'b', 6, 4),
  },
];
