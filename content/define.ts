import type { AlertTemplate } from '../src/console/alert-template.ts';
import type { BgpStateEntry } from '../src/bgp/bgp-state.ts';
import type { Console, Device } from '../src/device/device.ts';
import type { GeneralMarks, OtherSubject, Senses, Synonyms } from '../src/diagnosis/lexicon.ts';
import type { NotificationCode } from '../src/bgp/notification.ts';
import type { WireReasons } from '../src/diagnosis/wire-reasons.ts';
import type { Tool } from '../src/names/tool.ts';
import type { AttemptWords } from '../src/reading/attempts.ts';
import type { BlockWords } from '../src/reading/blocks.ts';
import type { SentenceRoles } from '../src/reading/sentences.ts';
import type { Counters } from '../src/reading/counters.ts';
import type { StateWords } from '../src/reading/states/read.ts';
import type { BgpDetails } from '../src/reading/bgp-detail.ts';
import type { BgpTables } from '../src/reading/bgp-table.ts';
import type { Implementation } from '../src/settings/behaviour.ts';
import type { ParameterId } from '../src/settings/end.ts';
import type { Problem } from '../src/tree/tree.ts';
import type { ProblemId } from './problem-ids.ts';
import type { ReferenceId } from './references.ts';

/** Types a problem: a look-alike or source that does not exist is an error at the word. */
export function defineProblem(problem: Problem<ProblemId, ReferenceId>): Problem<ProblemId, ReferenceId> {
  return problem;
}

/** Types a device: a problem or source that does not exist is an error at the word. */
export function defineDevice(device: Device<ProblemId, ReferenceId>): Device<ProblemId, ReferenceId> {
  return device;
}

/** Types a console, cloud or protocol and its messages, likewise. */
export function defineConsole(console: Console<ProblemId, ReferenceId>): Console<ProblemId, ReferenceId> {
  return console;
}

/** Types what is known of how an implementation negotiates, likewise. */
export function defineImplementation(implementation: Implementation<ReferenceId | 'inferred' | 'unverified'>): typeof implementation {
  return implementation;
}

/** Types what parameters are called and the problems that their differences make, likewise. */
export function defineParameters(
  parameters: Readonly<Record<ParameterId, { readonly name: string; readonly problem: ProblemId | null }>>,
): typeof parameters {
  return parameters;
}

/** Types what a worksheet asks of each end: the field, its values where they are few, and what it must agree with. */
export function defineWorksheet(
  fields: readonly { readonly label: string; readonly values?: readonly string[]; readonly agrees: string }[],
): typeof fields {
  return fields;
}

/** Types what this site has beside its lists. */
export function defineTools(tools: readonly Tool[]): readonly Tool[] {
  return tools;
}

/** Types the codes of a BGP NOTIFICATION, likewise. */
export function defineNotificationCodes(
  codes: readonly NotificationCode<ProblemId, ReferenceId>[],
): readonly NotificationCode<ProblemId, ReferenceId>[] {
  return codes;
}

/** Types what alerting tools write, likewise. */
export function defineAlertTemplates(templates: readonly AlertTemplate<ReferenceId>[]): readonly AlertTemplate<ReferenceId>[] {
  return templates;
}

/** Types what BGP's states say, likewise. */
export function defineBgpStates(
  states: readonly BgpStateEntry<ProblemId, ReferenceId>[],
): readonly BgpStateEntry<ProblemId, ReferenceId>[] {
  return states;
}

/** Types the words by which a text is about IPsec, BGP, an exchange or a way of authenticating. */
export function defineMarks(marks: GeneralMarks): GeneralMarks {
  return marks;
}

/** Types what a text may be about instead. */
export function defineOtherSubjects(subjects: readonly OtherSubject[]): readonly OtherSubject[] {
  return subjects;
}

/** Types the synonyms and keeps their concepts as literals, so that a wrong one elsewhere is an error at the word. */
export function defineSynonyms<C extends string>(synonyms: Synonyms<C>): Synonyms<C> {
  return synonyms;
}

/** Types what words mean by what stands beside them: every concept is one of synonyms.ts. */
export function defineSenses<C extends string>(senses: Senses<C>): Senses<C> {
  return senses;
}

/** Types German phrases with what they are in English. */
export function defineGerman(german: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return german;
}

/** Types how lines name the tunnel that they are of. */
export function defineAttempts(words: AttemptWords): AttemptWords {
  return words;
}

/** Types by which words the parts of a text are told apart. */
export function defineBlockWords(words: BlockWords): BlockWords {
  return words;
}

/** Types by which words a sentence is known for something else than what happens. */
export function defineSentenceRoles(roles: SentenceRoles): SentenceRoles {
  return roles;
}

/** Types what packets say for or against each suspect of what they show. */
export function defineWireReasons(reasons: WireReasons<ProblemId>): WireReasons {
  return reasons;
}

/** Types how printers write what a child SA has received and sent. */
export function defineCounters(counters: Counters): Counters {
  return counters;
}

/** Types how devices word what they show of tunnels, SAs and routes. */
export function defineStateWords(words: StateWords): StateWords {
  return words;
}

/** Types how the details of a BGP neighbor are told field by field. */
export function defineBgpDetails(details: BgpDetails): BgpDetails {
  return details;
}

/** Types how tables of BGP neighbors are headed and filled. */
export function defineBgpTables(tables: BgpTables): BgpTables {
  return tables;
}

/** The words of lines, apart. */
export function definePlainWords(...lines: readonly string[]): readonly string[] {
  return lines.flatMap((line) => line.split(' '));
}
