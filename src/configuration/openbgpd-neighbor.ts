import type { Family } from '../settings/end.ts';
import { Key } from '../settings/key.ts';
import { asNamed, isAddress, isForbiddenHoldTime, notKnown, numberNamed, roleNamed, type Notes } from './bgp-words.ts';
import { EndBuilder } from './format.ts';
import type { BgpdLine } from './openbgpd-lines.ts';
import { hiddenKey, isMasked } from './words-of-values.ts';

/** A neighbor while its commands are read: those of its group first. */
export class BgpdNeighbor {
  readonly end = new EndBuilder();
  readonly #families = new Map<Family, boolean>();
  readonly #notes: Notes;

  constructor(notes: Notes) {
    this.#notes = notes;
  }

  take({ words, line, text }: BgpdLine): void {
    const [first = '', ...rest] = words;
    const take = this.#commands[first];
    if (take) take(rest, line, text);
    else if (!harmless.has(first)) this.#notes.add(line, `${first} …`, notKnown);
  }

  readonly #commands: Readonly<Record<string, (words: readonly string[], line: number, text: string) => void>> = {
    'remote-as': ([word = ''], line, text) => {
      const as = asNamed(word);
      if (as === null) this.#notes.add(line, text, 'This is no AS number: bgpd refuses the whole file.');
      else this.end.set('bgp-neighbor-as', as, line);
    },
    'local-as': ([word = ''], line) => {
      const as = asNamed(word);
      if (as !== null) this.end.set('bgp-as', as, line);
    },
    'local-address': ([address = ''], line) => {
      if (isAddress(address)) this.end.set('bgp-address', address, line);
    },
    announce: (words, line) => {
      this.#announce(words, line);
    },
    export: ([what = ''], line) => {
      this.#export(what, line);
    },
    role: ([name = ''], line, text) => {
      this.#role(name, line, text);
    },
    holdtime: ([first = '', second], line, text) => {
      this.holdTime(first, second, line, text);
    },
    tcp: (words, line) => {
      this.#password(words, line);
    },
    passive: (_words, line) => {
      this.end.set('bgp-passive', true, line);
    },
    down: (_words, line) => {
      this.end.set('bgp-enabled', false, line);
    },
    multihop: ([hops], line) => {
      const number = numberNamed(hops);
      if (number !== null) this.end.set('bgp-multihop', number, line);
    },
    'ttl-security': ([on], line) => {
      this.end.set('bgp-ttl-security', on === 'yes', line);
    },
    'max-prefix': (words, line) => {
      const number = numberNamed(words[0]);
      if (number !== null && !words.includes('out')) this.end.set('bgp-maximum-prefixes', number, line);
    },
  };

  holdTime(first: string, second: string | undefined, line: number, text: string): void {
    const number = numberNamed(first === 'min' ? second : first);
    if (number === null || number === 0 || isForbiddenHoldTime(number))
      this.#notes.add(line, text, 'holdtime must be between 3 and 65535: bgpd refuses the whole file.');
    else if (first !== 'min') this.end.set('bgp-hold-time', number, line);
  }

  /** What goes out whatever the rules say. */
  #export(what: string, line: number): void {
    if (what === 'none') this.end.set('bgp-out', 'none', line);
    else if (what === 'default-route') this.end.set('bgp-out', 'some', line);
  }

  #announce(words: readonly string[], line: number): void {
    const [what = '', value = '', third] = words;
    const family = /^IPv([46])$/i.exec(what)?.[1];
    const isUnicast = value === 'unicast' || value === 'none';
    if (isBeforeExport(words)) this.#export(what, line);
    if (family && isUnicast) this.#families.set(family === '4' ? 'ipv4' : 'ipv6', value !== 'none');
    if (family && isUnicast)
      this.end.set(
        'bgp-families',
        (['ipv4', 'ipv6'] as const).filter((one) => this.#families.get(one) ?? one === 'ipv4'),
        line,
      );
    if (what !== 'policy') return;
    const role = roleNamed(value);
    if (role) this.end.set('bgp-role', role, line).set('bgp-strict-role', third === 'enforce', line);
    else if (value === 'no') this.end.set('bgp-role', null, line);
  }

  #role(name: string, line: number, text: string): void {
    const role = roleNamed(name);
    if (role) this.end.set('bgp-role', role, line);
    else if (name === 'none') this.end.set('bgp-role', null, line);
    else this.#notes.add(line, text, 'This is no role. Roles are provider, customer, peer, rs and rs-client.');
  }

  #password([first = '', kind = '', value = '']: readonly string[], line: number): void {
    if (first !== 'md5sig') return;
    if (this.end.has('bgp-password'))
      this.#notes.add(line, 'tcp md5sig …', 'auth method cannot be redefined: bgpd refuses the whole file.');
    // Whatever is wrong with it, there is to be one.
    this.end.set('bgp-password', Key.hidden(), line);
    if (isMasked(value)) this.#notes.add(line, 'tcp md5sig …', hiddenKey);
    else if (value.length > longest && kind === 'password')
      this.#notes.add(line, 'tcp md5sig …', `tcp md5sig password too long: max ${longest}. bgpd refuses the whole file.`);
    else if (kind === 'password' && value) this.end.set('bgp-password', new Key(value), line);
    else if (kind === 'key' && /^(?:[\da-f]{2})+$/i.test(value)) this.end.set('bgp-password', new Key(fromHex(value)), line);
    else this.#notes.add(line, 'tcp md5sig …', 'It is tcp md5sig password and the password, or tcp md5sig key and hex digits.');
  }
}

/** Until OpenBSD 6.3, where a route that no rule is about passes. */
export const isBeforeExport = ([what = '']: readonly string[]): boolean => /^(?:all|none|self|default-route)$/.test(what);

const longest = 79;

const fromHex = (digits: string): string => digits.replace(/../g, (pair) => String.fromCharCode(Number.parseInt(pair, 16)));

/** They change nothing of whether the session comes up, or what is compared. */
const harmless = new Set(
  'descr description demote depend dump enforce fib-update log reject rde rib route-reflector set softreconfig transparent-as port rtr min-version nexthop as-override local-port add-path graceful'.split(
    ' ',
  ),
);
