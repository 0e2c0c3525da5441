import { maskSecrets } from '../masking/secrets.ts';
import type { NodeRef } from '../tree/addresses.ts';
import { addressOf, addressOfRef } from '../tree/addresses.ts';
import type { Answers, TrailLine } from '../tree/trail.ts';
import { observationOn } from '../tree/trail.ts';
import type { Layer } from '../tree/tree.ts';
import { checkStepId, fixStepId, outcomeOf } from '../tree/walk.ts';
import type { TicketKnown } from './known.ts';
import { missingFrom } from './missing.ts';
import type { ChangeMade, CheckMade, Found, NamedFound, Shown, Suspected, Ticket } from './ticket.ts';
import { ticketVersion } from './ticket.ts';

/** What the reader's browser has kept. */
export interface Kept {
  readonly answers: Answers;
  readonly trail: readonly TrailLine[];
  /** What was set on the console card; empty when nothing was. */
  readonly shown: readonly Shown[];
  /** The observation that it comes to. */
  readonly observation: string | null;
  readonly findings: readonly Found[];
  readonly device: string | null;
  readonly notes: string;
}

/** The ticket that comes of what was kept: secrets masked, addresses not yet. `url` makes an address into a link. */
export function gatherTicket(known: TicketKnown, kept: Kept, made: string, url: (address: string) => string): Ticket {
  const trail = kept.trail.filter(({ at }) => /^(?:step|problem|observation|end)\/[a-z0-9-]+$/.test(at));
  const on = kept.observation ?? observationOn(trail);
  const observation = on === null ? undefined : own(known.observations, on);
  const seen = kept.shown.length ? kept.shown : (observation?.shown ?? []);
  const checks = checksIn(known, kept.answers, url);
  const changes = changesIn(known, kept.answers);
  const findings = kept.findings.flatMap((found): NamedFound[] => {
    const problem = own(known.problems, found.problem);
    return problem
      ? [{ ...found, lines: found.lines.map(maskSecrets), title: problem.title, url: url(addressOf('problem', found.problem)) }]
      : [];
  });
  const suspected = suspectedBy(known, checks, kept.answers, findings, url);
  const broken: Layer | undefined = (suspected && own(known.problems, suspected.id)?.layer) ?? observation?.breaks;
  const deviceName = kept.device === null ? undefined : own(known.devices, kept.device);
  const device = kept.device !== null && deviceName !== undefined ? { id: kept.device, name: deviceName } : null;
  const settings = suspected ? (own(known.problems, suspected.id)?.settings ?? []) : [];
  return {
    version: ticketVersion,
    made,
    masked: false,
    seen,
    suspected,
    ruledOut: ruledOutBy(known, checks),
    ladder: (broken && known.ladders[broken]) ?? [],
    device,
    checks,
    changes,
    findings,
    trail: trail.map(({ at, ask, answer }) => ({ at, ask, answer, url: url(addressOfRef(at as NodeRef)) })), // a key of Answers is one
    missing: missingFrom({ seen, findings, checks, device, settings, notes: kept.notes }),
    notes: maskSecrets(kept.notes),
  };
}

function checksIn(known: TicketKnown, answers: Answers, url: (address: string) => string): CheckMade[] {
  return Object.entries(known.problems).flatMap(([problem, { title, checks }]) =>
    Object.entries(checks).flatMap(([check, { ask, where }]): CheckMade[] => {
      const at: NodeRef = `step/${checkStepId(problem, check)}`;
      const given = own(answers, at);
      if (!given) return [];
      return [{ problem, title, check, where, ask, result: resultOf(given.answer), url: url(addressOfRef(at)) }];
    }),
  );
}

const resultOf = (answer: string): CheckMade['result'] => (answer === 'Yes' ? 'yes' : answer === 'No' ? 'no' : 'cannot tell');

function changesIn(known: TicketKnown, answers: Answers): ChangeMade[] {
  return Object.entries(known.problems).flatMap(([problem, { title }]) => {
    const given = own(answers, `step/${fixStepId(problem)}`);
    return given ? [{ problem, title, outcome: given.answer }] : [];
  });
}

/** A check that came out bad says most, then a log, then what the reader was still checking. A fix that changed nothing clears its problem. */
function suspectedBy(
  known: TicketKnown,
  checks: readonly CheckMade[],
  answers: Answers,
  findings: readonly NamedFound[],
  url: (address: string) => string,
): Suspected | null {
  const inVain = (problem: string): boolean => {
    const given = own(answers, `step/${fixStepId(problem)}`);
    return given !== undefined && outcomeOf(given.answer) !== 'up';
  };
  const named = ({ problem, title }: CheckMade | NamedFound, because: string): Suspected => ({
    id: problem,
    title,
    url: url(addressOf('problem', problem)),
    because,
  });
  const bad = checks.filter(({ result, problem }) => result === 'no' && !inVain(problem)).at(-1);
  if (bad) return named(bad, 'a check came out bad');
  const found = findings.find(({ problem }) => !inVain(problem));
  if (found) return named(found, 'the log points to it');
  const ruledOut = ruledOutBy(known, checks);
  const open = checks.filter(({ problem, title }) => !inVain(problem) && !ruledOut.includes(title)).at(-1);
  return open ? named(open, 'being checked, nothing proven yet') : null;
}

function ruledOutBy({ problems }: TicketKnown, checks: readonly CheckMade[]): string[] {
  return Object.entries(problems).flatMap(([id, { title, checks: all }]) => {
    const good = checks.filter(({ problem, result }) => problem === id && result === 'yes').length;
    return good > 0 && good === Object.keys(all).length ? [title] : [];
  });
}

function own<V>(record: Readonly<Record<string, V>>, key: string): V | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
