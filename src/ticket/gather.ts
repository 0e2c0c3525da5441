import { caseLadder } from '../known/case-ladder.ts';
import type { CaseSuspect } from '../known/case.ts';
import { withConsole } from '../known/about.ts';
import { checksMade, own, placeOf, ruledOut, suspectedIn } from '../known/case.ts';
import type { Known } from '../known/known.ts';
import { foundIn } from '../known/known.ts';
import { maskSecrets } from '../masking/secrets.ts';
import type { NodeRef } from '../tree/addresses.ts';
import { addressOf, addressOfRef } from '../tree/addresses.ts';
import type { SaidRung } from '../tree/ladder.ts';
import { layerNames } from '../tree/ladder.ts';
import type { Answers, TrailLine } from '../tree/trail.ts';
import { fixStepId } from '../tree/walk.ts';
import type { TicketFacts } from './facts.ts';
import { missingFrom } from './missing.ts';
import type { ChangeMade, NamedFound, Shown, Suspected, Ticket, TicketRung } from './ticket.ts';
import { ticketVersion } from './ticket.ts';

/** What a ticket is gathered from: what the reader knows, and what the page makes of it. */
export interface Kept {
  readonly known: Known;
  readonly trail: readonly TrailLine[];
  /** What was set on the console card; empty when nothing was. */
  readonly shown: readonly Shown[];
  readonly device: string | null;
}

/** The ticket that comes of what was kept: secrets masked, addresses not yet. `url` makes an address into a link. */
export function gatherTicket(facts: TicketFacts, kept: Kept, made: string, url: (address: string) => string): Ticket {
  const known = withConsole(kept.known, facts.observations);
  const trail = kept.trail.filter(({ at }) => /^(?:step|problem|observation|end)\/[a-z0-9-]+$/.test(at));
  const observed = known.observation === null ? undefined : own(facts.observations, known.observation);
  const seen = kept.shown.length ? kept.shown : (observed?.shown ?? []);
  const checked = checksMade(facts.problems, known.answers);
  const titled = (id: string) => ({ title: facts.problems[id]?.title ?? id, url: url(addressOf('problem', id)) });
  const checks = checked.map(({ at, ...check }) => {
    return { ...check, ...placeOf(facts.problems, check), title: titled(check.problem).title, url: url(addressOfRef(at)) };
  });
  const findings = foundIn(known).flatMap((found): NamedFound[] =>
    own(facts.problems, found.problem) ? [{ ...found, lines: found.lines.map(maskSecrets), ...titled(found.problem) }] : [],
  );
  const suspect = suspectedIn(facts.problems, known);
  const suspected = suspect && { id: suspect.problem, ...titled(suspect.problem), because: becauseOf(suspect) };
  const deviceName = kept.device === null ? undefined : own(facts.devices, kept.device);
  const device = kept.device !== null && deviceName !== undefined ? { id: kept.device, name: deviceName } : null;
  const wanted = suspected ? (own(facts.problems, suspected.id)?.settings ?? []) : [];
  return {
    version: ticketVersion,
    made,
    masked: false,
    seen,
    suspected,
    solved: suspect?.by === 'solved',
    ruledOut: ruledOut(facts.problems, checked).map((id) => titled(id).title),
    ladder: rungsOf(caseLadder(known, facts)),
    device,
    checks,
    changes: changesIn(facts, known.answers),
    findings,
    settings: known.settings && { names: known.settings.names, rows: known.settings.rows },
    trail: trail.map(({ at, ask, answer }) => ({ at, ask, answer, url: url(addressOfRef(at as NodeRef)) })), // a key of Answers is one
    missing:
      suspect?.by === 'solved'
        ? []
        : missingFrom({ seen, findings, checks, device, settings: known.settings ? null : wanted, notes: known.notes }),
    notes: maskSecrets(known.notes),
  };
}

const becauseWords: Readonly<Record<CaseSuspect['by'], string>> = {
  check: 'a check came out bad',
  finding: 'what was given points to it',
  open: 'being checked, nothing proven yet',
  solved: 'its fix brought the VPN up',
};
const becauseOf = ({ by }: CaseSuspect): Suspected['because'] => becauseWords[by];

/** Top down, as a ladder stands; empty while nothing says anything of a layer. */
function rungsOf(rungs: readonly SaidRung[]): TicketRung[] {
  if (rungs.every(({ rung }) => rung === 'unknown')) return [];
  return rungs.map(({ layer, rung, because }) => ({ layer, name: layerNames[layer], rung, because })).reverse();
}

function changesIn(facts: TicketFacts, answers: Answers): ChangeMade[] {
  return Object.entries(facts.problems).flatMap(([problem, { title }]) => {
    const given = own(answers, `step/${fixStepId(problem)}`);
    return given ? [{ problem, title, outcome: given.answer }] : [];
  });
}
