import { withoutSecret } from './hide-secrets.ts';
import type { End, Given, Identity, ParameterId, Values } from '../settings/end.ts';

/** A line of a VPN's configuration that says something which was not taken as a setting. */
export interface Noted {
  /** Counted from 1. */
  readonly line: number;
  /** The line itself, cut, and without what is secret in it. */
  readonly text: string;
  /** What is wrong with it or not known of it, and the mend where there is one. */
  readonly why: string;
}

/** One VPN, or one BGP session, that a configuration sets up; only what it says, without what holds by default. */
export interface Vpn {
  /** What the configuration calls it, shown where a reader chooses among several. */
  readonly name: string;
  readonly line: number;
  readonly end: End;
  /** What the configuration calls the objects that its settings stand in, by kinds of the syntax: `{ 'ike policy': 'TO-SDDC' }`. */
  readonly called?: Called;
  /** The same with its two sides changed, where the syntax leaves to the device which of them it is. */
  readonly turned?: Vpn;
}

/** Names of objects by their kind; a kind that is not there was not read. */
export type Called = Readonly<Record<string, string>>;

/** What was read of a configuration. */
export interface Configuration {
  /** The syntax that it is written in: `swanctl.conf`, `FortiOS`. */
  readonly format: string;
  /** The release, where the text says it. */
  readonly release: string | null;
  readonly vpns: readonly Vpn[];
  readonly notes: readonly Noted[];
}

/** One syntax of configurations, read and written. Pure, never throws for any text; linear in the text's length. */
export interface Format {
  readonly format: string;
  read(text: string): Configuration;
  /**
   * The lines that set a parameter to this value, as one types them, with the block that they stand in; null where the syntax has no such setting.
   * `name` is the VPN's. An object whose name is not in `called` stands there by a name in capitals, never by one that looks like the reader's own.
   */
  lineFor<Id extends ParameterId>(id: Id, value: Values[Id], name: string, called?: Called): string | null;
}

/** An identity that the text sets and that is none that can be compared: a pattern, a name that is looked up. Left out, what holds by default would. */
export const unreadIdentity: Identity = { type: 'unread', value: '' };

/** An end while it is read: later lines win, as they do on devices. */
export class EndBuilder {
  #end: { [Id in ParameterId]?: Given<Values[Id]> } = {};

  set<Id extends ParameterId>(id: Id, value: Values[Id], line: number | null): this {
    const given: Given<Values[Id]> = { value, by: 'set', line };
    this.#end = { ...this.#end, [id]: given };
    return this;
  }

  has(id: ParameterId): boolean {
    return id in this.#end;
  }

  get<Id extends ParameterId>(id: Id): Values[Id] | undefined {
    return (this.#end as End)[id]?.value;
  }

  /** What `other` says holds where this one says nothing. */
  fillFrom(other: End): this {
    this.#end = { ...other, ...this.#end };
    return this;
  }

  end(): End {
    return { ...this.#end };
  }
}

/** The longest piece of a line that a note shows. */
const shown = 120;

/** The longest piece of a line that is looked through. */
const looked = 400;

/** A note whose text holds no secret: what stands in `secrets` is taken out of it, and what follows a word for one. */
export function noted(line: number, text: string, why: string, secrets: readonly string[] = []): Noted {
  const bare = withoutSecret(
    secrets.reduce((rest, secret) => (secret ? rest.replaceAll(secret, '…') : rest), text.trim().slice(0, looked)),
  );
  return { line, text: bare.length > shown ? `${bare.slice(0, shown)}…` : bare, why };
}
