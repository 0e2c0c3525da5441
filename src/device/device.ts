import type { Disruption, Line } from '../tree/disruption.ts';
import type { Source } from '../tree/references.ts';
import type { Ask, ChangingAsk, Setting } from '../tree/tree.ts';

/** What a log line proves about how far the negotiation came. Diagnosis combines these with the failures around them. */
export const tells = [
  'ike-started', // an IKE negotiation was begun or answered
  'no-reply', // a request was sent again because nobody answered
  'nat-detected', // NAT on the way: the exchange moves to UDP 4500
  'ike-up', // the IKE SA (phase 1) is established
  'child-started', // a child SA (phase 2) negotiation was begun
  'child-up', // a child SA is established
  'rekeying', // an existing SA is being replaced
  'child-closed', // a child SA was deleted: a fault only where it was the last one
  'bgp-up', // the BGP session is established
  'down', // something that was up is down; says nothing about why
  'echo', // it follows from what another line names, and says more only where no other line does
  'zero', // a count is zero: that says something only where it could count
  'normal', // neither progress nor a fault: it may stand in the log of a VPN that is well
  'ike-accepted', // the offer of its first exchange was accepted
] as const;
export type Tell = (typeof tells)[number];

/** An error or log text and the problems that it points to. Its key is its id, which is its address. */
export interface Message<P extends string = string, R extends string = string> {
  /** The text as it is printed. What varies is a named gap in braces: `no IKE config found for {local}...{remote}`. */
  readonly text: string;
  /** Other wordings of the same message, with the same gaps syntax. */
  readonly also?: readonly string[];
  /** One real-looking line as the device prints it, prefix included; `text` or one of `also` must match it. Addresses from RFC 5737. */
  readonly example: string;
  /** In which role the device was when it printed this. */
  readonly role: 'initiator' | 'responder' | 'either';
  /** Likeliest first. Empty only for a line that proves progress (`tells`). */
  readonly problems: readonly P[];
  /** The order that holds instead when the IKE SA was already established before this line. */
  readonly onceIkeUp?: readonly P[];
  readonly tells?: Tell;
  /** One or two sentences: what it says, when it comes, what to do next. */
  readonly meaning: string;
  readonly source: Source<R>;
}

/**
 * How to ask a device for something: commands as typed, or menu paths where it has no command line.
 * What only shows is plain text; what changes something says what it disrupts, the narrowest first.
 */
export interface Commands<R extends string = string, L extends Line | string = Line | string> {
  readonly run: readonly L[];
  /** What to look for in the answer. */
  readonly look?: string;
  readonly source: Source<R>;
}

/** Why a device can't be asked for something. */
export interface NoCommands<R extends string = string> {
  readonly none: string;
  readonly source: Source<R>;
}

/** Where a setting lives on a device: the command, keyword or menu path that holds it. */
export interface SettingPlace<R extends string = string> {
  readonly where: string;
  /** What lists it as it is set, without a name that the reader may not have. */
  readonly shown?: Commands<R, string>;
  readonly source: Source<R>;
}

/** Lines of a configuration that cost the same when they are put into effect. */
export interface ConfigPart {
  readonly disrupts: Disruption;
  /** What else it costs, in one sentence. */
  readonly cost?: string;
  readonly text: string;
}

/** What a device answers to each ask: those that change something with a cost on every line. */
export type DeviceCommands<R extends string = string> = {
  readonly [A in Ask]: Commands<R, A extends ChangingAsk ? Line : string> | NoCommands<R>;
};

/** Products of one origin print alike. */
export const families = ['charon', 'pluto', 'kame', 'iked', 'windows', 'cisco-firewall', 'vrp'] as const;
export type Family = (typeof families)[number];

/** How the texts of a printer are told from those of others. Empty where nothing tells them. */
export interface Marks {
  /** What only its own lines hold. */
  readonly lines?: readonly string[];
  /** What people call it: a peer may be called so too, in anybody's log. */
  readonly names?: readonly string[];
  readonly families?: readonly Family[];
  /** True where many products print its words: its messages fit every text. */
  readonly everywhere?: true;
}

/** A family of remote peers. The file name is its id. */
export interface Device<P extends string = string, R extends string = string> {
  readonly name: string;
  readonly vendor: string;
  /** What else people call it when they look for it: short forms, its system, its models. */
  readonly called?: readonly string[];
  /** Which products and releases this is about, in one sentence. */
  readonly scope: string;
  readonly marks: Marks;
  /** Names in its commands that stand for the reader's own: of a tunnel, a peer, an interface. */
  readonly placeholders?: readonly string[];
  readonly commands: DeviceCommands<R>;
  /** Omit a setting only when the knowledge says nothing of it. */
  readonly settings: Readonly<Partial<Record<Setting, SettingPlace<R>>>>;
  /** A complete minimal configuration against an SDDC, as the device takes it, in parts that cost the same. */
  readonly config: { readonly parts: readonly ConfigPart[]; readonly source: Source<R> };
  /** Traps of this device that no command shows. */
  readonly notes: readonly { readonly text: string; readonly source: Source<R> }[];
  readonly messages: Readonly<Record<string, Message<P, R>>>;
}

/** Something that prints messages and is not a remote device: the SDDC's console, another cloud's console, a protocol. */
export interface Console<P extends string = string, R extends string = string> {
  readonly name: string;
  readonly called?: readonly string[];
  readonly scope: string;
  readonly marks: Marks;
  readonly messages: Readonly<Record<string, Message<P, R>>>;
}
