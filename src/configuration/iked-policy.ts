import type { Proposal } from '../settings/end.ts';
import { Key } from '../settings/key.ts';
import { rangeOf } from '../settings/networks.ts';
import { evenHex } from './charon-words.ts';
import { ahAlone, espCalled, setAhAlone, setChildProposals } from './child-groups.ts';
import type { Noted, Vpn } from './format.ts';
import { EndBuilder, noted } from './format.ts';
import { transformsOf, transformsText } from './iked-transforms.ts';
import { ikedIdentity, ikedSeconds, isBareKey, networkOf } from './iked-values.ts';
import type { Statement, Word } from './iked-words.ts';
import { isMasked, setShownKey } from './words-of-values.ts';

/** Words that begin a part of a policy, in the order that iked wants them in (ikev2rule of parse.y). */
const order =
  'quick skip default|passive active|ipcomp|tunnel transport|natt|esp ah|inet inet6|proto|rdomain|from to|local peer|ikesa|childsa|srcid|dstid|ikelifetime|lifetime|psk eap rsa ecdsa256 ecdsa384 ecdsa521 rfc7427 signature|config request|iface|tag tap';
const ranks: ReadonlyMap<string, number> = new Map(order.split('|').flatMap((words, rank) => words.split(' ').map((word) => [word, rank])));

/** True for a word that only stands within a policy. */
export const isOfPolicy = ({ text, isQuoted }: Word): boolean => !isQuoted && ranks.has(text);

/** A flow: networks of both ends, and the services that go through. */
interface Flow {
  readonly from: string;
  readonly to: string;
  readonly fromPort: string;
  readonly toPort: string;
}

/** Reads one policy; `number` names it where it has no name. */
export function policyOf(statement: Statement, number: number, notes: Noted[]): Vpn {
  const [, name] = statement;
  const isNamed = name !== undefined && !isOfPolicy(name);
  const policy = new Policy(statement.slice(isNamed ? 2 : 1), statement[0]?.line ?? 1, notes);
  policy.read();
  const esp = espCalled(policy.end.end(), (one) => transformsText(one, 'child'));
  const called = { called: { ...(isNamed && { policy: name.text }), ...esp } };
  return { name: isNamed ? name.text : `policy${number}`, line: statement[0]?.line ?? 1, end: policy.end.end(), ...called };
}

class Policy {
  readonly end = new EndBuilder();
  readonly #words: Statement;
  readonly #line: number;
  readonly #notes: Noted[];
  readonly #flows: Flow[] = [];
  readonly #protocols: string[] = [];
  readonly #ike: Proposal[] = [];
  readonly #child: Proposal[] = [];
  #at = 0;
  #rank = -1;
  #childLine: number | null = null;
  #ahLine: number | null = null;

  constructor(words: Statement, line: number, notes: Noted[]) {
    this.#words = words;
    this.#line = line;
    this.#notes = notes;
  }

  read(): void {
    // Without a word of it a policy waits.
    this.end.set('initiation', 'responds only', this.#line);
    for (let word = this.#next(); word; word = this.#next()) {
      this.#keepOrder(word);
      this.#part(word);
    }
    if (this.#ahLine !== null) setAhAlone(this.end, this.#ahLine);
    else if (this.#childLine !== null) setChildProposals(this.end, this.#child, this.#childLine);
    this.#setSelectors();
  }

  #next(): Word | undefined {
    return this.#words[this.#at++];
  }

  /** The word after, unless it begins another part. */
  #value(): Word | undefined {
    const word = this.#words[this.#at];
    if (!word || isOfPolicy(word)) return undefined;
    this.#at++;
    return word;
  }

  #note(word: Word, why: string): void {
    // What stands in quotes may be a key.
    this.#notes.push(noted(word.line, word.isQuoted ? '"…"' : word.text, why));
  }

  #keepOrder(word: Word): void {
    const rank = word.isQuoted ? undefined : ranks.get(word.text);
    if (rank !== undefined && rank < this.#rank)
      this.#note(word, 'iked expects this earlier in a policy: a syntax error, and it refuses the whole file.');
    this.#rank = Math.max(this.#rank, rank ?? -1);
  }

  #part(word: Word): void {
    switch (word.isQuoted ? '' : word.text) {
      case 'active':
      case 'passive':
        this.end.set('initiation', word.text === 'active' ? 'starts' : 'responds only', word.line);
        return;
      case 'tunnel':
      case 'transport':
        this.end.set('encapsulation', word.text === 'tunnel' ? 'tunnel' : 'transport', word.line);
        return;
      case 'natt':
        this.end.set('nat-traversal', 'always', word.line);
        return;
      case 'ah':
        this.#ahLine = word.line;
        this.#note(word, ahAlone);
        return;
      case 'proto':
        this.#readProtocols();
        return;
      case 'from':
      case 'to':
        this.#readFlow(word);
        return;
      case 'local':
      case 'peer':
        this.#setAddress(word);
        return;
      case 'ikesa':
      case 'childsa':
        this.#readTransforms(word);
        return;
      case 'srcid':
      case 'dstid':
        this.#setIdentity(word);
        return;
      case 'ikelifetime':
      case 'lifetime':
        this.#setLifetime(word);
        return;
      case 'psk':
        this.#setKey(word);
        return;
      case 'rsa':
      case 'ecdsa256':
      case 'ecdsa384':
      case 'ecdsa521':
      case 'rfc7427':
      case 'signature':
        this.end.set('auth-method', 'certificate', word.line);
        return;
      case 'eap':
        this.#value();
        this.#note(word, 'EAP is not compared, and an SDDC does not ask for it.');
        return;
      case 'config':
      case 'request':
        this.#value();
        this.#value();
        return;
      case 'rdomain':
      case 'iface':
      case 'tag':
      case 'tap':
        this.#value();
        return;
      case 'quick':
      case 'skip':
      case 'default':
      case 'ipcomp':
      case 'esp':
      case 'inet':
      case 'inet6':
      case ',':
        return;
      case '\\':
        this.#note(word, 'Something follows this backslash, a comment perhaps, so the line ends here for iked.');
        return;
      default:
        this.#note(word, 'iked takes no such word here, and refuses the whole file.');
    }
  }

  #readProtocols(): void {
    const first = this.#value();
    if (first?.text !== '{') {
      if (first) this.#protocols.push(first.text);
      return;
    }
    for (let word = this.#value(); word && word.text !== '}'; word = this.#value()) if (word.text !== ',') this.#protocols.push(word.text);
  }

  #readFlow(word: Word): void {
    const first = this.#network();
    const other = this.#words[this.#at];
    const wanted = word.text === 'from' ? 'to' : 'from';
    if (other?.text !== wanted) {
      this.#note(word, `A flow is from … to …: ${wanted} is missing, and iked refuses the whole file.`);
      return;
    }
    this.#at++;
    const second = this.#network();
    const [from, to] = word.text === 'from' ? [first, second] : [second, first];
    this.#flows.push({ from: from.network, fromPort: from.port, to: to.network, toPort: to.port });
  }

  /** A network with its port; what it is translated from, in brackets, is not sent to the peer. */
  #network(): { readonly network: string; readonly port: string } {
    const network = this.#value();
    if (network?.text === '{') this.#note(network, 'iked takes no list here: write from … to … for each network.');
    if (this.#words[this.#at]?.text === '(') while (this.#next()?.text !== ')' && this.#at < this.#words.length);
    const hasPort = this.#words[this.#at]?.text === 'port';
    if (hasPort) this.#at++;
    return { network: network?.text ?? '', port: hasPort ? (this.#value()?.text ?? '') : '' };
  }

  #setAddress(word: Word): void {
    const address = this.#value()?.text ?? 'any';
    const isAny = address === 'any' || (address.includes('/') && !/\/(?:32|128)$/.test(address));
    this.end.set(word.text === 'local' ? 'local-address' : 'peer-address', isAny ? 'any' : address.replace(/\/\d+$/, ''), word.line);
  }

  #readTransforms(word: Word): void {
    const from = this.#at;
    while (this.#goesOn()) this.#at++;
    const words = this.#words.slice(from, this.#at);
    const purpose = word.text === 'ikesa' ? 'ike' : 'child';
    const proposals = transformsOf(words, purpose, word.line, this.#notes);
    if (purpose === 'ike') {
      this.#ike.push(...proposals);
      if (!this.end.has('ike-proposals')) this.end.set('ike-proposals', this.#ike, word.line);
      return;
    }
    this.#child.push(...proposals);
    this.#childLine ??= word.line;
    this.#noteLinux(word, proposals);
  }

  #noteLinux(word: Word, proposals: readonly Proposal[]): void {
    if (proposals.some(({ encryption }) => encryption.some((cipher) => /gcm|poly/.test(cipher))))
      this.#note(word, 'On Linux OpenIKED 7.2 drops GCM from ESP without an error: there it is a cipher and auth hmac-sha2-512.');
    else if (proposals.some(({ integrity }) => integrity.join() === 'sha2-256'))
      this.#note(word, 'On Linux OpenIKED 7.2 cannot install HMAC-SHA2-256: there it is auth hmac-sha2-512, at both ends.');
  }

  #setIdentity(word: Word): void {
    const value = this.#value()?.text;
    if (value) this.end.set(word.text === 'srcid' ? 'local-id' : 'peer-id', ikedIdentity(value), word.line);
  }

  #setLifetime(word: Word): void {
    const value = this.#value();
    const seconds = ikedSeconds(value?.text ?? '');
    if (seconds !== null) this.end.set(word.text === 'lifetime' ? 'child-lifetime' : 'ike-lifetime', seconds, word.line);
    else
      this.#notes.push(
        noted(
          word.line,
          `${word.text} ${value?.text ?? ''}`,
          'iked takes seconds (3600), minutes (60m) or hours (1h) here, and refuses the whole file.',
        ),
      );
    if (this.#words[this.#at]?.text !== 'bytes') return;
    this.#at++;
    const bytes = this.#value();
    const [, number, unit = ''] = /^(\d{1,15})([kmg]?)/i.exec(bytes?.text ?? '') ?? [];
    const size = { k: 1, m: 1024, g: 1024 ** 2 }[unit.toLowerCase()] ?? 1 / 1024;
    if (bytes && number !== undefined) this.end.set('child-kilobytes', Math.floor(Number(number) * size), bytes.line);
  }

  #setKey(word: Word): void {
    this.end.set('auth-method', 'pre-shared key', word.line);
    const value = this.#next();
    if (!value) this.#note(word, 'The key is missing: the text may be cut.');
    else if (!value.isQuoted && value.text === 'file') {
      this.#value();
      this.#note(word, 'The key is in another file, so it can’t be compared.');
      this.end.set('pre-shared-key', Key.hidden(), word.line);
    } else if (isMasked(value.text)) setShownKey(this.end, 'pre-shared-key', value, this.#notes);
    else if (value.text.startsWith('0x') && !/^0x[\da-f]*$/i.test(value.text))
      this.#note(word, 'After 0x iked takes hexadecimal digits only, and refuses the whole file.');
    else if (!value.isQuoted && (!isBareKey(value.text) || this.#goesOn()))
      this.#note(word, 'Such a key must be in quotes: without them it is a syntax error, and iked refuses the whole file.');
    else this.end.set('pre-shared-key', new Key(value.text.startsWith('0x') ? evenHex(value.text.slice(2)) : value.text), value.line);
    // What is left of a key that broke into words is none of a note.
    while (this.#goesOn()) this.#at++;
  }

  /** More words of the same part follow. */
  #goesOn(): boolean {
    const next = this.#words[this.#at];
    return next !== undefined && !isOfPolicy(next);
  }

  #setSelectors(): void {
    if (!this.#flows.length) return;
    const suffixes = (port: string): string[] => {
      const protocols = this.#protocols.length ? this.#protocols.slice(0, mostProtocols) : port ? ['any'] : [];
      return protocols.length ? protocols.map((one) => `[${one}${port ? `/${port}` : ''}]`) : [''];
    };
    const local = this.#flows.flatMap(({ from, fromPort }) => suffixes(fromPort).map((suffix) => networkOf(from) + suffix));
    const remote = this.#flows.flatMap(({ to, toPort }) => suffixes(toPort).map((suffix) => networkOf(to) + suffix));
    if ([...local, ...remote].every((one) => rangeOf(one)))
      this.end.set('selectors', [{ local: [...new Set(local)], remote: [...new Set(remote)] }], this.#line);
    else
      this.#notes.push(
        noted(this.#line, 'from … to …', 'A network is given by a name or an address that is known only later: networks are not compared.'),
      );
  }
}

/** IKE carries 255 selectors at most; nobody names as many protocols. */
const mostProtocols = 16;
