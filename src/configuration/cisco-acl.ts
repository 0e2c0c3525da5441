import type { SelectorPair } from '../settings/end.ts';
import { keepsIkeOut } from './cisco-inbound.ts';
import { networkOf } from './cisco-addresses.ts';
import { portOf } from './cisco-ports.ts';
import { lengthOf, lengthOfWildcard, maskOf, wildcardOf } from './masks.ts';
import { isIpv4 } from './subnet.ts';
import type { Named } from './cisco-interfaces.ts';
import type { Command, Notes } from './cisco-lines.ts';
import type { EndBuilder } from './format.ts';

/** Of networks in a group, and of pairs that a line stands for: more are no configuration of a VPN. */
const most = 1000;

/** Networks by the name of an `object network` or `object-group network`. */
export class NetworkObjects {
  readonly #members = new Map<string, Command[]>();
  readonly #known = new Map<string, readonly string[]>();

  /** Takes the line where it is one of an object, or of a group of them. */
  take(command: Command): boolean {
    const name = /^object(?:-group)? network (\S+)/.exec(command.text)?.[1];
    if (!name) return false;
    const members = this.#members.get(name) ?? [];
    for (const member of command.inside) members.push(member);
    this.#members.set(name, members);
    return true;
  }

  /** Null where the text does not hold it. */
  networks(name: string): readonly string[] | null {
    const known = this.#known.get(name);
    const members = this.#members.get(name);
    if (known || !members) return known ?? null;
    // Groups may name each other in a circle: what is being worked out counts as empty.
    this.#known.set(name, []);
    const networks = [...new Set(members.flatMap(({ text }) => this.#ofMember(text)))].slice(0, most);
    this.#known.set(name, networks);
    return networks;
  }

  #ofMember(text: string): readonly string[] {
    const words = text.replace(/^(?:\d+ )?(?:network-object|subnet) /, '').split(' ');
    const [first = '', second = '', third = ''] = words;
    if (first === 'group-object' || first === 'object') return this.networks(second) ?? [];
    if (first === 'host') return !isIpv4(second) ? [] : [`${second}/32`];
    if (first === 'range') return [`${second}-${third}`];
    if (first === 'any') return ['0.0.0.0/0'];
    const length = second.startsWith('/') ? Number(second.slice(1)) : lengthOf(second);
    return !isIpv4(first) || length === null ? [] : [networkOf(first, length)];
  }
}

/** How a device writes access lists. */
interface AclSyntax {
  readonly mask: 'wildcard' | 'netmask';
  readonly objects: NetworkObjects;
  readonly notes: Notes;
}

/** Access lists by their names, for crypto maps and tunnels that select traffic by them. */
export class AccessLists {
  readonly #lists = new Map<string, { readonly command: Command; readonly says: string }[]>();
  /** Read once, however many VPNs name it. */
  readonly #read = new Map<string, readonly SelectorPair[]>();
  readonly #syntax: AclSyntax;

  constructor(syntax: AclSyntax) {
    this.#syntax = syntax;
  }

  /** Keeps what stands behind the name and its number. */
  add(name: string, says: string, command: Command): void {
    const lines = this.#lists.get(name) ?? [];
    this.#lists.set(name, lines);
    lines.push({ command, says });
  }

  /** Whether a list keeps out the IKE of a peer, with the line that does; its end has none. */
  ikeKeptOut(name: string, peer: string, own: string | null): { readonly command: Command | null } | null {
    const lines = this.#lists.get(name);
    const found = lines && keepsIkeOut(lines, { peer, own });
    return found === undefined ? null : { command: found?.command ?? null };
  }

  /** Sets what the permits of a list select, one pair a permit. */
  select(end: EndBuilder, { name, line }: Named): void {
    const lines = this.#lists.get(name);
    if (!lines) {
      this.#syntax.notes.add({ line, text: name }, `Access list ${name} is not in this text: paste it too.`);
      return;
    }
    const selectors = this.#read.get(name) ?? lines.flatMap(({ command, says }) => new LineReading(command, says, this.#syntax).pairs());
    this.#read.set(name, selectors);
    if (selectors.length) end.set('selectors', selectors, line);
  }
}

/** Reads a line word by word. */
class LineReading {
  readonly #words: string[];
  readonly #command: Command;
  readonly #syntax: AclSyntax;
  #at = 0;

  constructor(command: Command, says: string, syntax: AclSyntax) {
    this.#words = says.split(' ', 24);
    this.#command = command;
    this.#syntax = syntax;
  }

  pairs(): readonly SelectorPair[] {
    const verb = this.#next();
    if (verb === 'remark' || this.#words.includes('inactive')) return [];
    // What every list ends with anyway.
    if (/^deny ip any[46]? any[46]?/.test(this.#words.join(' '))) return [];
    if (verb === 'deny') return this.#without('What a crypto access list denies goes out in clear, or by a later entry of the crypto map.');
    if (verb !== 'permit') return this.#without('No line of an access list: it begins with neither permit nor deny.');
    const protocol = this.#protocol();
    const local = this.#side(protocol);
    const remote = local && this.#side(protocol);
    if (!local || !remote) return [];
    if (local.length * remote.length > most) return this.#without(`Its groups stand for more than ${most} pairs of networks.`);
    // A device makes one pair of each network with each, where a group stands for several.
    return local.flatMap((own) => remote.map((other) => ({ local: [own], remote: [other] })));
  }

  #next(): string {
    const word = this.#words[this.#at] ?? '';
    this.#at += 1;
    return word;
  }

  #protocol(): string {
    const word = this.#next();
    if (word === 'object-group' || word === 'object') return `${this.#next()} group`;
    return word === 'ip' || word === 'ipv4' ? '' : word;
  }

  #side(protocol: string): readonly string[] | null {
    const networks = this.#networks();
    const port = this.#port();
    if (port === null) return null;
    const what = protocol ? `[${protocol}${port ? `/${port}` : ''}]` : '';
    return networks?.map((network) => `${network}${what}`) ?? null;
  }

  #networks(): readonly string[] | null {
    const first = this.#next();
    switch (first) {
      case 'any':
      case 'any4':
        return ['0.0.0.0/0'];
      case 'any6':
        return ['::/0'];
      case 'host': {
        const host = this.#next();
        return !isIpv4(host) ? this.#refuse('No address follows host.') : [`${host}/32`];
      }
      case 'object':
      case 'object-group':
        return this.#group(this.#next());
      default:
        return this.#masked(first, this.#next());
    }
  }

  #group(name: string): readonly string[] | null {
    return this.#syntax.objects.networks(name) ?? this.#refuse(`${name} is not in this text: paste the object too.`);
  }

  #masked(address: string, mask: string): readonly string[] | null {
    if (!isIpv4(address) || !isIpv4(mask)) return this.#refuse('Half a line: an address or its mask is missing.');
    const [length, other] =
      this.#syntax.mask === 'wildcard' ? [lengthOfWildcard(mask), lengthOf(mask)] : [lengthOf(mask), lengthOfWildcard(mask)];
    if (length !== null) return [networkOf(address, length)];
    if (other === null) return this.#refuse('Its mask is not in one piece, so this is no one network.');
    return this.#syntax.mask === 'wildcard'
      ? this.#refuse(`A network mask stands where a wildcard belongs: write ${wildcardOf(other)} for ${mask}.`)
      : this.#refuse(`A wildcard stands where a network mask belongs, which the device refuses: write ${maskOf(other)} for ${mask}.`);
  }

  /** Null for a name that is not known here. */
  #port(): string | null {
    const word = this.#words[this.#at] ?? '';
    if (!/^(?:eq|range|gt|lt|neq)$/.test(word)) return '';
    this.#at += 1;
    const names = word === 'range' ? [this.#next(), this.#next()] : [this.#next()];
    const ports = names.map(portOf);
    if (ports.includes(null)) return this.#refuse('Its port has a name that is not known here: write its number.');
    return word === 'eq' || word === 'range' ? ports.join('-') : `${word} ${ports.join()}`;
  }

  #without(why: string): readonly SelectorPair[] {
    this.#refuse(why);
    return [];
  }

  /** Notes why a line selects nothing. */
  #refuse(why: string): null {
    this.#syntax.notes.add(this.#command, why);
    return null;
  }
}
