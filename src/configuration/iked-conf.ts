import type { ParameterId, Values } from '../settings/end.ts';
import type { Called, Configuration, Format, Noted, Vpn } from './format.ts';
import { EndBuilder, noted } from './format.ts';
import { withSetGroups } from './child-groups.ts';
import { isOfPolicy, policyOf } from './iked-policy.ts';
import { ikedGroup, transformsText } from './iked-transforms.ts';
import type { Statement, Word } from './iked-words.ts';
import { statementsOf } from './iked-words.ts';

const format = 'iked.conf';

/** Policies of OpenIKED: iked.conf(5). */
export const ikedConf: Format = { format, read, lineFor };

function read(text: string): Configuration {
  const notes: Noted[] = [];
  const policies: Word[][] = [];
  const settings: Statement[] = [];
  for (const statement of statementsOf(text, notes)) sort(statement, policies, settings, notes);
  const common = settingsOf(settings, notes);
  const vpns = policies.map((one, at): Vpn => {
    const vpn = policyOf(one, at + 1, notes);
    return { ...vpn, end: { ...vpn.end, ...common } };
  });
  return { format, release: null, vpns, notes };
}

/** Puts a statement where it belongs. */
function sort(statement: Statement, policies: Word[][], settings: Statement[], notes: Noted[]): void {
  const [first, second] = statement;
  if (!first || second?.text === '=' || /^(?:user|ike|flow|sa|tcpmd5)$/.test(first.text)) return;
  if (first.text === 'ikev2') policies.push([...statement]);
  else if (first.text === 'set') settings.push(statement);
  else if (first.text === 'include')
    notes.push(noted(first.line, `include ${second?.text ?? ''}`, 'What it includes is not in this text: paste it too.'));
  else if (isOfPolicy(first)) {
    if (!policies.length) policies.push([{ ...first, text: 'ikev2' }]);
    for (const word of statement) policies.at(-1)?.push(word);
    notes.push(
      noted(
        first.line,
        first.text,
        'This begins a line of its own: a backslash is missing at the end of the line before, or ikev2 before all of it.',
      ),
    );
  }
}

/** What holds for all policies. */
function settingsOf(statements: readonly Statement[], notes: Noted[]): ReturnType<EndBuilder['end']> {
  const end = new EndBuilder();
  for (const [, word, value] of statements) if (word) set(end, word, value, notes);
  return end.end();
}

/** Settings that change nothing here. */
const harmless = /^(?:active|couple|decouple|(?:no)?vendorid|(?:no)?enforcesingleikesa|(?:no)?stickyaddress|ocsp|cert_partial_chain)$/;

function set(end: EndBuilder, { text, line }: Word, value: Word | undefined, notes: Noted[]): void {
  if (/^(?:no)?fragmentation$/.test(text)) end.set('ike-fragmentation', !text.startsWith('no'), line);
  else if (/^(?:no)?mobike$/.test(text)) end.set('mobike', !text.startsWith('no'), line);
  else if (text === 'passive') end.set('initiation', 'responds only', line);
  else if (text === 'dpd_check_interval' && /^\d{1,9}$/.test(value?.text ?? '')) end.set('dpd', Number(value?.text), line);
  else if (!harmless.test(text)) notes.push(noted(line, `set ${text}`, 'iked knows no such setting, and refuses the whole file.'));
}

type Writers = { readonly [Id in ParameterId]?: (value: Values[Id], called: Called) => string | null };

/** Lines that stand by themselves, and words within a policy. */
function lineFor<Id extends ParameterId>(id: Id, value: Values[Id], _name: string, called: Called = {}): string | null {
  const own = ofAll[id]?.(value, called);
  if (own) return own;
  const words = ofPolicy[id]?.(value, called);
  return words ? `ikev2 "${called['policy'] ?? 'POLICY'}" … \\\n\t${words}` : null;
}

const ofAll: Writers = {
  dpd: (seconds) => `set dpd_check_interval ${seconds}`,
  mobike: (is) => `set ${is ? '' : 'no'}mobike`,
  'ike-fragmentation': (is) => `set ${is ? '' : 'no'}fragmentation`,
};

const next = ' \\\n\t';

const ofPolicy: Writers = {
  initiation: (how) => (how === 'on traffic' ? null : how === 'starts' ? 'active' : 'passive'),
  encapsulation: (mode) => mode,
  'nat-traversal': (how) => (how === 'always' ? 'natt' : null),
  selectors: ([pair, ...more]) =>
    pair && !more.length ? pair.local.flatMap((from) => pair.remote.map((to) => flow(from, to))).reduce<string | null>(joined, '') : null,
  'local-address': (address) => `local ${address}`,
  'peer-address': (address) => `peer ${address}`,
  'ike-proposals': (proposals) => proposals.map((one) => prefixed('ikesa ', transformsText(one, 'ike'))).reduce<string | null>(joined, ''),
  'child-proposals': (proposals, called) =>
    withSetGroups(proposals, called)
      .map((one) => prefixed('childsa ', transformsText(one, 'child')))
      .reduce<string | null>(joined, ''),
  pfs: (groups, called) => {
    const words = groups.filter((group) => group !== 0).flatMap((group) => ikedGroup(group) ?? []);
    const own = called['esp']?.split('\n').map((text) => ['childsa', text, ...words.map((word) => `group ${word}`)].join(' '));
    if (own) return own.join(next);
    return words.length ? `# each childsa has: ${words.map((word) => `group ${word}`).join(' ')}` : '# no childsa has a group';
  },
  'local-id': (id) => identityText('srcid', id),
  'peer-id': (id) => identityText('dstid', id),
  'ike-lifetime': (seconds) => `ikelifetime ${seconds}`,
  'child-lifetime': (seconds) => `lifetime ${seconds}`,
};

const prefixed = (word: string, text: string | null): string | null => (text === null ? null : word + text);
const joined = (all: string | null, one: string | null): string | null =>
  all === null || one === null ? null : all ? all + next + one : one;

/** A flow; services stand elsewhere in a policy. */
const flow = (from: string, to: string): string | null => (/[[\]-]/.test(from + to) ? null : `from ${from} to ${to}`);

/** Types that iked tells by the text alone. */
const identityText = (word: string, { type, value }: Values['local-id']): string | null =>
  type === 'any' || type === 'key-id' || (type === 'dn' && !value.startsWith('/')) || (type === 'email' && !value.includes('@'))
    ? null
    : `${word} "${value}"`;
