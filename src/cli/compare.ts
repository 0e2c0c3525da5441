import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { implementations } from '../../content/negotiation.ts';
import { parameters, problemOf } from '../../content/parameters.ts';
import type { Configuration, Vpn } from '../configuration/format.ts';
import { formats } from '../configuration/formats.ts';
import { readWhole } from '../configuration/read-whole.ts';
import type { Implementation, Party } from '../settings/behaviour.ts';
import { known, withDefaults } from '../settings/behaviour.ts';
import type { Comparison, Row } from '../settings/compare.ts';
import { compare } from '../settings/compare.ts';
import type { Side } from '../settings/outcome.ts';
import { sayOutcome, sayStop } from '../settings/say.ts';
import { valueText } from '../settings/value-text.ts';

const usage = `Usage: npm run -s compare -- [OPTIONS] A B
  Reads the configurations of both ends and says what they will do with each other.
  --initiator a|b   who starts; how the ends are set decides unless it is given
  --json            {"rows", "outcome": {"ike", "child", "bgp"}, "stops"} for programs; each of outcome is up, down, may or null
  --vpn-a, --vpn-b  which VPN of a file, by its name
  --format-a, --format-b   the syntax of a file, where it is not recognised: ${formats.map(({ format }) => format).join(', ')}
  A file may hold several texts of one end: its IKE and its BGP configuration.`;

const { values, positionals } = options();
const [fileA, fileB, ...rest] = positionals;
if (!fileA || !fileB || rest.length) refuse('two files are compared');
if (values.initiator && !/^[ab]$/.test(values.initiator)) refuse('--initiator is a or b');

interface Given {
  readonly configuration: Configuration;
  readonly vpn: Vpn;
  readonly implementation: Implementation | null;
}

const a = await given(fileA, values['format-a'], values['vpn-a']);
const b = await given(fileB, values['format-b'], values['vpn-b']);
const comparison = compare(party(a), party(b), (values.initiator as Side | undefined) ?? null);
if (values.json) console.log(JSON.stringify(forPrograms(comparison)));
else print(comparison);

async function given(file: string, format: string | undefined, name: string | undefined): Promise<Given> {
  const text = readText(file);
  const read = await readWhole(text, format ?? null);
  if (!read)
    refuse(
      format
        ? `${format} is no syntax that is read`
        : `${file}: no configuration that is known; name its syntax with --format-a or --format-b`,
    );
  const { configuration } = read;
  const names = configuration.vpns.map((vpn) => vpn.name);
  const vpn = name ? configuration.vpns.find((one) => one.name === name) : configuration.vpns[0];
  if (!vpn)
    refuse(name ? `${file} has no VPN ${name}, but ${names.join(', ') || 'none'}` : `${file}: ${configuration.format}, and no VPN in it`);
  if (!name && names.length > 1)
    console.error(`${file}: the first of ${names.length} VPNs, ${vpn.name}; others: ${names.slice(1).join(', ')}`);
  for (const { line, text: shown, why } of configuration.notes) console.error(`${file}:${line}: ${why}${shown ? `: ${shown}` : ''}`);
  const implementation = Object.values<Implementation>(implementations).find((one) => one.formats.includes(configuration.format)) ?? null;
  return { configuration, vpn, implementation };
}

function party({ vpn, implementation }: Given): Party {
  const { behaviour, defaults } = implementation ? known(implementation) : { behaviour: {}, defaults: {} };
  return { end: withDefaults(vpn.end, defaults, behaviour), behaviour };
}

function forPrograms({ rows, outcome }: Comparison): unknown {
  const { ike, child, bgp, stops, starts } = outcome;
  return {
    rows: rows.map((row) => ({ parameter: row.parameter, a: shown(row, 'a'), b: shown(row, 'b'), verdict: row.verdict })),
    outcome: { ike, child, bgp },
    stops: [...new Set(stops.flatMap((stop) => problemOf(stop) ?? []))],
    initiator: starts,
    details: stops.map((stop) => ({
      problem: problemOf(stop),
      parameter: stop.parameter,
      at: stop.at,
      by: stop.by,
      exchange: stop.exchange,
      notify: stop.notify,
      when: stop.when,
      sure: stop.isSure,
    })),
  };
}

function shown(row: Row, side: Side): string | null {
  const value = row[side];
  return value && valueText(side === 'a' ? row.parameter : row.mirror, value.value);
}

function print({ rows, outcome }: Comparison): void {
  const names = { a: nameOf(a, b), b: nameOf(b, a) };
  console.log(`${sayOutcome(outcome)}\n`);
  for (const stop of outcome.stops)
    console.log(`- ${sayStop(stop, { names, ends: { a: party(a).end, b: party(b).end } })} (${problemOf(stop) ?? 'no problem by itself'})`);
  if (outcome.stops.length) console.log();
  for (const row of rows)
    if (row.verdict !== 'same')
      console.log(
        `${row.verdict.padEnd(10)} ${parameters[row.parameter].name}: ${shown(row, 'a') ?? 'not said'} | ${shown(row, 'b') ?? 'not said'}`,
      );
  console.log(`${rows.filter(({ verdict }) => verdict === 'same').length} parameters are the same`);
}

function nameOf(one: Given, other: Given): string {
  const name = one.implementation?.name ?? one.configuration.format;
  return name === (other.implementation?.name ?? other.configuration.format) ? `${name} (${one.vpn.name}, ${one === a ? 'A' : 'B'})` : name;
}

function readText(file: string): string {
  try {
    return readFileSync(file === '-' ? 0 : file, 'utf8');
  } catch (error) {
    return refuse(`${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function options() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        initiator: { type: 'string' },
        'vpn-a': { type: 'string' },
        'vpn-b': { type: 'string' },
        'format-a': { type: 'string' },
        'format-b': { type: 'string' },
      },
    });
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
}

function refuse(why: string): never {
  console.error(`${why}\n${usage}`);
  process.exit(2);
}
