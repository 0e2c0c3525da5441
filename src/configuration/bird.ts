import type { ParameterId, Values } from '../settings/end.ts';
import { firstSessions, isAddress, Notes, OwnNetworks } from './bgp-words.ts';
import { birdLineFor } from './bird-line-for.ts';
import { BirdProtocol } from './bird-protocol.ts';
import { birdStatements, saidBy, type BirdStatement, type BirdWord } from './bird-statements.ts';
import type { Called, Configuration, Format, Vpn } from './format.ts';

/** BIRD: `bird.conf`, of version 2; what version 1 has otherwise as well. */
export const bird: Format = {
  format: 'BIRD',
  read,
  lineFor: <Id extends ParameterId>(id: Id, value: Values[Id], _name: string, called: Called = {}) => birdLineFor(id, value, called),
};

interface Known {
  readonly filters: ReadonlyMap<string, readonly BirdStatement[]>;
  readonly templates: ReadonlyMap<string, BirdStatement>;
  readonly routerId: { readonly id: string; readonly line: number } | null;
  readonly statics: OwnNetworks;
  readonly notes: Notes;
}

function read(text: string): Configuration {
  const { statements: raw, unclosed, surplus } = birdStatements(text);
  const statements = defined(raw);
  const sessions = statements.filter((one) => isOf(one, 'protocol', 'bgp'));
  const templates = statements.filter((one) => isOf(one, 'template', 'bgp'));
  const notes = new Notes();
  if (unclosed !== null)
    notes.add(
      unclosed,
      '{',
      'This block is never closed: BIRD refuses the whole file. What stands in it is read all the same; it lacks a }.',
    );
  if (surplus !== null) notes.add(surplus, '}', 'It closes nothing: BIRD refuses the whole file.');
  for (const one of statements)
    if (one.words[0]?.text === 'include') notes.add(one.line, saidBy(one), 'What it includes is not in this text: paste it too.');
  const known: Known = {
    filters: new Map(
      statements.flatMap((one) => (one.words[0]?.text === 'filter' && one.block ? [[one.words[1]?.text ?? '', one.block] as const] : [])),
    ),
    templates: new Map(templates.map((one) => [one.words[2]?.text ?? '', one])),
    routerId: routerIdOf(statements),
    statics: staticsIn(statements),
    notes,
  };
  return { format: 'BIRD', release: null, vpns: firstSessions(sessions, notes).map((session) => vpnOf(session, known)), notes: notes.all };
}

const isOf = ({ words }: BirdStatement, first: string, second: string): boolean => words[0]?.text === first && words[1]?.text === second;

/** With the value of `define` in the place of its name, in what stands in the blocks of BGP. */
function defined(statements: readonly BirdStatement[]): BirdStatement[] {
  const values = new Map<string, BirdWord>();
  for (const { words } of statements) {
    const [define, name, equals, value] = words;
    if (define?.text === 'define' && name && equals?.text === '=' && value && words.length === 4) values.set(name.text, value);
  }
  if (values.size === 0) return [...statements];
  const replaced = (word: BirdWord): BirdWord => (word.isString ? word : (values.get(word.text) ?? word));
  return statements.map((one) =>
    isOf(one, 'protocol', 'bgp') || isOf(one, 'template', 'bgp')
      ? {
          ...one,
          block: (one.block ?? []).map((inner) => ({
            ...inner,
            words: inner.words.map(replaced),
            block: inner.block?.map((innermost) => ({ ...innermost, words: innermost.words.map(replaced) })) ?? null,
          })),
        }
      : one,
  );
}

function routerIdOf(statements: readonly BirdStatement[]): Known['routerId'] {
  const found = statements.filter((one) => isOf(one, 'router', 'id') && isAddress(one.words[2]?.text ?? '')).at(-1);
  return found ? { id: found.words[2]?.text ?? '', line: found.line } : null;
}

function staticsIn(statements: readonly BirdStatement[]): OwnNetworks {
  const networks = new OwnNetworks();
  for (const statement of statements)
    if (isOf(statement, 'protocol', 'static'))
      for (const { words, line } of statement.block ?? []) {
        const network = words[1]?.text ?? '';
        if (words[0]?.text === 'route' && /^[\da-f.:]+\/\d{1,3}$/i.test(network)) networks.add(network, line);
      }
  return networks;
}

function vpnOf(session: BirdStatement, known: Known): Vpn {
  const { filters, routerId, notes } = known;
  const protocol = new BirdProtocol(filters, notes);
  for (const statement of statementsOf(session, known)) protocol.take(statement);
  protocol.setPolicies();
  const { end } = protocol;
  if (routerId && !end.has('bgp-router-id')) end.set('bgp-router-id', routerId.id, routerId.line);
  setNetworks(protocol, known);
  contradict(protocol, session, isWhole(session, known), notes);
  const third = session.words[2]?.text;
  const name = third && third !== 'from' ? third : (end.get('bgp-neighbor') ?? 'bgp');
  const called = third && third !== 'from' ? { called: { protocol: third } } : {};
  return { name, line: session.line, end: end.end(), ...called };
}

/** Whether all the templates that it is made from are in the text. */
function isWhole(session: BirdStatement, { templates }: Known): boolean {
  const seen = new Set<BirdStatement>();
  for (let at: BirdStatement | undefined = session; at && !seen.has(at);) {
    seen.add(at);
    const words: readonly BirdWord[] = at.words;
    const from = words.findIndex(({ text }) => text === 'from');
    if (from < 0) return true;
    at = templates.get(words[from + 1]?.text ?? '');
  }
  return false;
}

/** Those of the templates that it is made from first, the farthest first of all. */
function statementsOf(session: BirdStatement, { templates, notes }: Known): BirdStatement[] {
  const chain: BirdStatement[] = [];
  let at: BirdStatement | undefined = session;
  while (at && !chain.includes(at)) {
    chain.unshift(at);
    const words: readonly BirdWord[] = at.words;
    const from = words.findIndex(({ text }) => text === 'from');
    const name = from < 0 ? null : (words[from + 1]?.text ?? '');
    if (name !== null && !templates.has(name)) notes.add(at.line, saidBy(at), `The template ${name} is not in this text: paste it too.`);
    at = name === null ? undefined : templates.get(name);
  }
  return chain.flatMap(({ block }) => block ?? []);
}

/** Where it announces what is static here. */
function setNetworks({ end, policies }: BirdProtocol, { statics }: Known): void {
  const out = policies.get('export')?.passes;
  const own = out === 'own' || out === 'all' ? statics.of(end.get('bgp-families') ?? ['ipv4', 'ipv6']) : null;
  if (own) end.set('bgp-networks', own.networks, own.line);
}

/** What BIRD refuses. */
function contradict({ end, policies, families }: BirdProtocol, session: BirdStatement, isRead: boolean, notes: Notes): void {
  const refuse = (why: string): void => {
    notes.add(session.line, saidBy(session), why);
  };
  if (!end.has('bgp-as')) refuse('Local AS number must be set: BIRD refuses the whole file. It lacks local as.');
  if (!end.has('bgp-neighbor-as')) refuse('Remote AS number must be set: BIRD refuses the whole file. It lacks the as of neighbor.');
  const [as, other] = [end.get('bgp-as'), end.get('bgp-neighbor-as')];
  const isInternal = other === 'internal' || (other !== undefined && other === as);
  if (isInternal && end.has('bgp-role')) refuse('Local role cannot be set on IBGP sessions: BIRD refuses the whole file.');
  const lacking = other === undefined || isInternal ? [] : (['import', 'export'] as const).filter((way) => !policies.has(way));
  for (const way of lacking) refuse(`EBGP requires explicit ${way} policy: BIRD refuses the whole file. It lacks ${way} all, or a filter.`);
  // It is the channels of BIRD 2 that are checked.
  if (lacking.length && isRead && families.length) end.set('bgp-enabled', false, session.line);
  const [hold, keepalive] = [end.get('bgp-hold-time'), end.get('bgp-keepalive')];
  if (hold !== undefined && keepalive !== undefined && keepalive > hold)
    refuse('Keepalive time must be at most hold time: BIRD refuses the whole file.');
}
