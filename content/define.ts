import type { AlertTemplate } from '../src/console/alert-template.ts';
import type { BgpStateEntry } from '../src/bgp/bgp-state.ts';
import type { Console, Device } from '../src/tree/device.ts';
import type { NotificationCode } from '../src/bgp/notification.ts';
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
