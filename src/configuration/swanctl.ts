import type { Inherited, Section } from './braced.ts';
import { inherited, readBraced, sectionsIn, settingsIn } from './braced.ts';
import { charonText } from './charon-proposals.ts';
import type { Called, Configuration, Format, Noted, Vpn } from './format.ts';
import { EndBuilder, noted } from './format.ts';
import { espCalled } from './child-groups.ts';
import { saidOnce } from './said-once.ts';
import { readChildren } from './swanctl-children.ts';
import { connectionKeys, readConnection, setAnyPeer } from './swanctl-connection.ts';
import { lineFor } from './swanctl-line.ts';
import type { Secrets } from './swanctl-secrets.ts';
import { secretsIn, setSecret } from './swanctl-secrets.ts';

const format = 'swanctl.conf';

/** Connections of strongSwan as `swanctl` loads them: https://docs.strongswan.org/docs/latest/swanctl/swanctlConf.html */
export const swanctlConf: Format = { format, read, lineFor };

function read(text: string): Configuration {
  const notes: Noted[] = [];
  const root = readBraced(text, notes);
  const secrets = secretsIn(root);
  const vpns = connectionsOf(root, notes).map((connection): Vpn => {
    const said = notes.length;
    const all = inherited(connection, root, notes);
    // Where a template is not in the text, the address may stand in it.
    const isWhole = notes.length === said;
    const end = endOf({ connection, all, isWhole }, root, secrets, notes).end();
    return {
      name: connection.name,
      line: connection.line,
      end,
      called: { ...calledOf(connection, sectionsIn(all, root, []), root), ...espCalled(end, (one) => charonText(one, 'child')) },
    };
  });
  return { format, release: null, vpns, notes: saidOnce(notes) };
}

/** Names of a connection and of the sections that it has: another name would be another section. */
function calledOf({ name }: Section, below: ReadonlyMap<string, Inherited>, root: Section): Called {
  const ends = ['local', 'remote'].flatMap((side): [string, string][] => {
    const found = [...below.keys()].find((one) => one.startsWith(side));
    return found === undefined ? [] : [[side, found]];
  });
  const children = below.get('children');
  const names = children ? [...sectionsIn(children, root, []).keys()] : [];
  return {
    connection: name,
    ...Object.fromEntries(ends),
    ...Object.fromEntries(names.slice(0, 50).map((child, at) => [`child ${at + 1}`, child])),
  };
}

interface Whole {
  readonly connection: Section;
  readonly all: Inherited;
  readonly isWhole: boolean;
}

function endOf({ connection, all, isWhole }: Whole, root: Section, secrets: Secrets, notes: Noted[]): EndBuilder {
  const end = new EndBuilder();
  const below = sectionsIn(all, root, notes);
  const settings = settingsIn(all);
  readConnection(end, settings, below, notes);
  if (isWhole && !settings.get('remote_addrs')?.value) setAnyPeer(end, connection.line);
  const children = below.get('children');
  readChildren(end, children ? sectionsIn(children, root, notes) : new Map(), connection.line, notes);
  if (end.get('auth-method') === 'pre-shared key') setSecret(end, secrets, connection, notes);
  return end;
}

/** What stands in `connections`; in a piece of a file, what looks as if it came from there. */
function connectionsOf(root: Section, notes: Noted[]): readonly Section[] {
  const all = root.sections.get('connections');
  if (all) return [...all.sections.values()];
  const found = [root, ...root.sections.values()].filter(isConnection);
  for (const one of found)
    notes.push(
      noted(
        one.line,
        one.name,
        'This stands outside of connections { }, and swanctl loads nothing of it: the rest of the file may be missing.',
      ),
    );
  return found;
}

const isConnection = ({ settings, sections }: Section): boolean =>
  sections.has('children') || [...settings.keys()].some((key) => connectionKeys.has(key) && /addrs|proposals|dpd|rekey/.test(key));
