import { addressOf, slug } from '../tree/addresses.ts';
import { symptomNames } from '../tree/names.ts';
import { nearestAddresses } from '../text/nearest.ts';
import { hasPlaceholder, isMissingValue } from '../text/placeholder.ts';
import type { Observation, Status, Tree } from '../tree/tree.ts';
import { observationLine } from '../tree/observation-line.ts';
import { readWords } from './console-words.ts';
import { candidates, observe } from './observe.ts';
import { writeQuery } from './reading.ts';
import { readingLine } from './reading-line.ts';

/** The keys that an alert's link may carry; `symptom` is for people who build links by hand. */
export const goKeys = ['message', 'status', 'channel', 'tunnel', 'bgp', 'symptom', 'problem', 'device'] as const;

/** What a link is resolved against. */
export interface GoKnown {
  readonly observations: Tree['observations'];
  readonly problems: Readonly<Record<string, { readonly title: string }>>;
  readonly devices: readonly string[];
  /** Retired addresses and where each leads in the end. */
  readonly retired: ReadonlyMap<string, string>;
}

/** One page that the link may mean. Its address is without the site's base path. */
export interface Lead {
  readonly address: string;
  readonly title: string;
}

/** Where an alert's link leads. */
export interface GoAnswer {
  /** The page to go to at once; null: it is not clear, or nothing was asked. */
  readonly to: string | null;
  /** What was mended or left out, one sentence each. */
  readonly notices: readonly string[];
  /** The likeliest pages when it is not clear, best first. */
  readonly leads: readonly Lead[];
  /** A text to diagnose when nothing else leads to one page. A clear finding may be gone to at once only when it is what the alert says. */
  readonly message: { readonly text: string; readonly mayGo: boolean } | null;
}

/** Resolves what an alert says. A problem is surer than the console's words, those are surer than a text. Never throws, whatever it is given. */
export function resolveGo(query: URLSearchParams, known: GoKnown): GoAnswer {
  const device = deviceIn(query, known);
  const problem = problemIn(query, known);
  const words = wordsIn(query, known);
  const to = problem.to ?? words.to;
  if (to) return { to: withDevice(to, device.id), notices: [], leads: [], message: null };
  const unfilled = ['message', 'problem', 'device'].filter((key) => hasPlaceholder(query.get(key) ?? ''));
  const notices = [
    ...unfilled.map((key) => `The alert did not fill in its “${key}”.`),
    ...[problem, words, device].flatMap((part) => part.notices),
  ];
  const message = messageIn(query);
  return {
    to: null,
    notices: notices.length || message || words.leads.length ? notices : [emptyNotice(query)],
    leads: [...problem.leads, ...words.leads].map((lead) => ({ ...lead, address: withDevice(lead.address, device.id) })),
    message,
  };
}

function emptyNotice(query: URLSearchParams): string {
  const [unknown] = goKeys.some((key) => query.has(key)) ? [] : query.keys();
  return unknown === undefined ? 'What the alert gave is empty.' : `This page does not take “${unknown.slice(0, 80)}”.`;
}

/** The alert's text; else the words of a problem that is not known by that name. */
function messageIn(query: URLSearchParams): GoAnswer['message'] {
  const text = given(query, 'message');
  if (text) return { text, mayGo: true };
  const problem = given(query, 'problem');
  return problem === null ? null : { text: problem.replaceAll('-', ' ').slice(0, 200), mayGo: false };
}

/** An address with the reader's device, for the pages that show how to look on it. */
export function withDevice(address: string, device: string | null): string {
  if (!device || !/^\/(?:problems|steps|status)\//.test(address)) return address;
  const [page = '', hash] = address.split('#');
  return `${page}?device=${encodeURIComponent(device)}${hash ? `#${hash}` : ''}`;
}

/** A value that says something: not missing, and no gap of a template. */
function given(query: URLSearchParams, key: (typeof goKeys)[number]): string | null {
  const value = query.get(key) ?? '';
  return isMissingValue(value) || hasPlaceholder(value) ? null : value;
}

/** More pages than this are no choice. */
const mostLeads = 8;

type Part = Omit<GoAnswer, 'message'>;
const nothing: Part = { to: null, notices: [], leads: [] };

function problemIn(query: URLSearchParams, { problems, retired }: GoKnown): Part {
  const value = given(query, 'problem')?.slice(0, 200);
  if (!value) return nothing;
  const id = slug(value.replace(/^.*\/(?=[^/]+\/?$)/, ''));
  if (Object.hasOwn(problems, id)) return { ...nothing, to: addressOf('problem', id) };
  const successor = retired.get(addressOf('problem', id));
  if (successor) return { ...nothing, to: successor };
  const near = nearestAddresses(id, Object.keys(problems), 4, 0.3);
  return {
    to: null,
    notices: [`No problem here is called “${value}”.`],
    leads: near.length
      ? near.map((other) => ({ address: addressOf('problem', other), title: problems[other]?.title ?? other }))
      : [{ address: '/problems/', title: 'All problems' }],
  };
}

function wordsIn(query: URLSearchParams, { observations }: GoKnown): Part {
  const { reading, notices } = readWords(query);
  const observed = observe({ observations }, reading);
  if (!observed) return { ...nothing, notices, leads: notices.length ? [{ address: '/status/', title: 'Every status' }] : [] };
  const fitting = candidates({ observations }, reading);
  const clear = observed.match === 'exact' ? observed.id : null;
  const card = `/?${writeQuery(reading)}`;
  // What an alert did not say is nobody's answer: the card shows all that it may be, and what to set next.
  if (!notices.length && (clear || observed.match === 'incomplete'))
    return { ...nothing, to: clear ? addressOf('observation', clear) : card };
  // A row may show another status beside the one that it is told by: it comes after those that are told by what was said.
  const isSaid = (id: string): boolean => reading.status === null || observations[id]?.status === reading.status;
  const others = [...fitting.filter(isSaid), ...fitting.filter((id) => !isSaid(id))];
  const rows = [...new Set([observed.id, ...others])].slice(0, mostLeads);
  const leads = rows.map((id) => ({ address: addressOf('observation', id), title: titleOf(observations[id], id, reading.status) }));
  const set = { address: card, title: `${readingLine(reading)}: all that it may be, in the console card` };
  return {
    to: null,
    notices: observed.because ? [...notices, observed.because] : notices,
    leads: observed.match === 'incomplete' ? [set, ...leads] : [...leads, set],
  };
}

/** A row under the status that was said, where it may show that. */
function titleOf(observation: Observation | undefined, id: string, said: Status | null): string {
  if (!observation) return id;
  const { symptom, status, also = [] } = observation;
  if (symptom) return symptomNames[symptom];
  return observationLine({ ...observation, status: said && also.includes(said) ? said : status });
}

/** The device as the pages take it: one that is not known is passed on, and the page that shows devices says so. */
function deviceIn(
  query: URLSearchParams,
  { devices, retired }: GoKnown,
): { readonly id: string | null; readonly notices: readonly string[] } {
  const value = given(query, 'device')?.slice(0, 100);
  if (!value) return { id: null, notices: [] };
  const id = slug(value);
  const successor = retired.get(addressOf('device', id));
  if (successor) return { id: slug(successor.replace(/^\/devices\/|\/$/g, '')), notices: [] };
  return { id: id || null, notices: devices.includes(id) ? [] : [`No device here is called “${value}”.`] };
}
