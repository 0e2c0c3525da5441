import type { ParameterId, Values } from '../settings/end.ts';
import type { Family } from '../settings/end.ts';
import { firstSessions, isAddress, Notes, OwnNetworks, withoutPrompts } from './bgp-words.ts';
import { birdLineFor } from './bird-line-for.ts';
import { BirdProtocol, isOn, master, tableNamed } from './bird-protocol.ts';
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
  readonly statics: ReadonlyMap<string, OwnNetworks>;
  /** It is of BIRD 1, which has no channels. */
  readonly isFirst: boolean;
  readonly notes: Notes;
}

function read(text: string): Configuration {
  const { statements: raw, unclosed, surplus } = birdStatements(withoutPrompts(text));
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
    filters: filtersIn(statements),
    templates: new Map(templates.map((one) => [one.words[2]?.text ?? '', one])),
    routerId: routerIdOf(statements),
    statics: staticsIn(statements),
    isFirst: statements.some(isOfFirst),
    notes,
  };
  return { format: 'BIRD', release: null, vpns: firstSessions(sessions, notes).map((session) => vpnOf(session, known)), notes: notes.all };
}

const isOf = ({ words }: BirdStatement, first: string, second: string): boolean => words[0]?.text === first && words[1]?.text === second;

/** With the value of `define` in the place of its name. */
function defined(statements: readonly BirdStatement[]): readonly BirdStatement[] {
  const values = new Map<string, BirdWord>();
  const replaced = (word: BirdWord): BirdWord => (word.isString ? word : (values.get(word.text) ?? word));
  for (const { words } of statements) {
    const [define, name, equals, value] = words;
    if (define?.text === 'define' && name && equals?.text === '=' && value && words.length === 4) values.set(name.text, replaced(value));
  }
  const within = (all: readonly BirdStatement[], deep: number): BirdStatement[] =>
    all.map(({ line, words, block }) => ({
      line,
      // The first word says what stands here.
      words: words.map((word, at) => (at ? replaced(word) : word)),
      block: block && deep ? within(block, deep - 1) : block,
    }));
  return values.size ? within(statements, deepest) : statements;
}

/** Blocks in blocks of what is read: a protocol, its channel, a filter there. */
const deepest = 3;

/** A filter's own variables stand before its block. */
function filtersIn(statements: readonly BirdStatement[]): Known['filters'] {
  const filters = new Map<string, readonly BirdStatement[]>();
  let open: string | null = null;
  for (const { words, block } of statements) {
    if (words[0]?.text === 'filter') open = words[1]?.text ?? '';
    else if (words[0]?.text === 'function') open = null;
    if (open === null || !block) continue;
    filters.set(open, block);
    open = null;
  }
  return filters;
}

/** BIRD 1 has its policies in the protocol itself, as a pipe has them still. */
const isOfFirst = ({ words, block }: BirdStatement): boolean =>
  /^(?:protocol|template)$/.test(words[0]?.text ?? '') &&
  words[1]?.text !== 'pipe' &&
  (block ?? []).some((one) => /^(?:import|export)$/.test(one.words[0]?.text ?? ''));

function routerIdOf(statements: readonly BirdStatement[]): Known['routerId'] {
  const found = statements.filter((one) => isOf(one, 'router', 'id') && isAddress(one.words[2]?.text ?? '')).at(-1);
  return found ? { id: found.words[2]?.text ?? '', line: found.line } : null;
}

/** By the table that they stand in. */
function staticsIn(statements: readonly BirdStatement[]): Known['statics'] {
  const statics = new Map<string, OwnNetworks>();
  for (const { words, block } of statements) {
    if (words[0]?.text !== 'protocol' || words[1]?.text !== 'static' || isDisabled(block)) continue;
    const table = tableOf(block);
    const networks = statics.get(table) ?? new OwnNetworks();
    statics.set(table, networks);
    for (const { words: said, line } of block ?? []) {
      const network = said[1]?.text ?? '';
      if (said[0]?.text === 'route' && /^[\da-f.:]+\/\d{1,3}$/i.test(network)) networks.add(network, line);
    }
  }
  return statics;
}

const isDisabled = (block: BirdStatement['block']): boolean =>
  (block ?? []).some(({ words: [first, second] }) => first?.text === 'disabled' && isOn(second));

const tableOf = (block: BirdStatement['block']): string =>
  tableNamed((block ?? []).flatMap((one) => [one, ...(one.block ?? [])]).find(({ words }) => words[0]?.text === 'table')?.words[1]?.text);

function vpnOf(session: BirdStatement, known: Known): Vpn {
  const { filters, routerId, notes } = known;
  const protocol = new BirdProtocol(filters, notes);
  for (const statement of statementsOf(session, known)) protocol.take(statement);
  protocol.setPolicies();
  const { end } = protocol;
  if (routerId && !end.has('bgp-router-id')) end.set('bgp-router-id', routerId.id, routerId.line);
  setNetworks(protocol, known);
  contradict(protocol, session, isWhole(session, known), known);
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
function setNetworks({ end, policies, tables }: BirdProtocol, { statics }: Known): void {
  const own = (end.get('bgp-families') ?? families).flatMap((family) => {
    const passes = (policies.export.get(family) ?? policies.export.get('all'))?.passes;
    return passes === 'own' || passes === 'all' ? (statics.get(tables.get(family) ?? master)?.of([family]) ?? []) : [];
  });
  const networks = own.flatMap((one) => one.networks);
  const last = own.at(-1);
  if (last) end.set('bgp-networks', networks, last.line);
}

const families: readonly Family[] = ['ipv4', 'ipv6'];

/** What BIRD refuses. */
function contradict(protocol: BirdProtocol, session: BirdStatement, isRead: boolean, { notes, isFirst }: Known): void {
  const { end, policies } = protocol;
  const refuse = (why: string): void => {
    notes.add(session.line, saidBy(session), why);
  };
  const isSaid = protocol.isWhole && isRead;
  if (isSaid && !end.has('bgp-as')) refuse('Local AS number must be set: BIRD refuses the whole file. It lacks local as.');
  if (isSaid && !end.has('bgp-neighbor-as'))
    refuse('Remote AS number must be set: BIRD refuses the whole file. It lacks the as of neighbor.');
  const [as, other] = [end.get('bgp-as'), end.get('bgp-neighbor-as')];
  const isInternal = other === 'internal' || (other !== undefined && other === as);
  if (isInternal && end.has('bgp-role')) refuse('Local role cannot be set on IBGP sessions: BIRD refuses the whole file.');
  const channels = protocol.families.length ? protocol.families : (['all'] as const);
  const lacks = (way: 'import' | 'export'): boolean => channels.some((channel) => !policies[way].has(channel) && !policies[way].has('all'));
  const lacking = other === undefined ? [] : (['import', 'export'] as const).filter(lacks);
  // It is the channels of BIRD 2 that are checked; elsewhere nothing goes out that no line lets out.
  const isChecked = !isInternal && protocol.families.length > 0;
  if (isRead && !isChecked && !policies.export.size && (isFirst || isInternal)) end.set('bgp-out', 'none', session.line);
  if (isRead && isChecked && lacking.length) end.set('bgp-enabled', false, session.line);
  if (isChecked)
    for (const way of lacking)
      refuse(`EBGP requires explicit ${way} policy: BIRD refuses the whole file. It lacks ${way} all, or a filter.`);
  if (isRead && !isFirst && protocol.families.length === 0) refuse('It has no channel like ipv4 { … }: BIRD 2 takes no routes through it.');
  const [hold, keepalive] = [end.get('bgp-hold-time'), end.get('bgp-keepalive')];
  if (hold !== undefined && keepalive !== undefined && keepalive > hold)
    refuse('Keepalive time must be at most hold time: BIRD refuses the whole file.');
}
