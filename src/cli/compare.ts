import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { implementations } from '../../content/negotiation.ts';
import { parameters, problemOf } from '../../content/parameters.ts';
import { bothImplementations, namesOf, partyOf } from '../configuration/ends.ts';
import { faces, facing } from '../configuration/facing.ts';
import type { Configuration, Vpn } from '../configuration/format.ts';
import { formats } from '../configuration/formats.ts';
import { readWhole } from '../configuration/read-whole.ts';
import { open } from '../opened/open.ts';
import type { Implementation, Party } from '../settings/behaviour.ts';
import type { Comparison, Row } from '../settings/compare.ts';
import { compare } from '../settings/compare.ts';
import type { Side } from '../settings/outcome.ts';
import { sayOutcome, sayStop } from '../settings/say.ts';
import { sayStarts } from '../settings/say-starts.ts';
import { valueText } from '../settings/value-text.ts';

const usage = `Usage: npm run -s compare -- [OPTIONS] A B
  Reads the configurations of both ends and says what they will do with each other.
  --initiator a|b   who starts; how the ends are set decides unless it is given
  --json            {"rows", "outcome": {"ike", "child", "bgp"}, "stops"} for programs; each of outcome is up, down, may or null
  --vpn-a, --vpn-b  which VPN of a file, by its name
  --format-a, --format-b   the syntax of a file, where it is not recognised: ${formats.map(({ format }) => format).join(', ')}
  A file may hold several texts of one end: its IKE and its BGP configuration.`;

const { values, positionals } = options();
if (values.help) {
  console.log(usage);
  process.exit(0);
}
const [fileA, fileB, ...rest] = positionals;
if (!fileA || !fileB || rest.length) refuse('give two files to compare');
if (values.initiator && !/^[ab]$/.test(values.initiator)) refuse('--initiator is a or b');

interface ReadFile {
  readonly file: string;
  readonly configuration: Configuration;
  readonly syntaxes: readonly string[];
  /** Those that may be meant: the one that is named, or all of them. */
  readonly vpns: readonly Vpn[];
}

interface Given extends ReadFile {
  readonly vpn: Vpn;
  readonly implementation: Implementation | null;
}

const readA = await read(fileA, values['format-a'], values['vpn-a']);
const readB = await read(fileB, values['format-b'], values['vpn-b']);
const faced = facing(readA.vpns, readB.vpns);
if (!faced) refuse('no VPN in one of the files');
const kinds = bothImplementations({ a: readA.syntaxes, b: readB.syntaxes }, Object.values<Implementation>(implementations));
const a: Given = { ...readA, vpn: faced[0], implementation: kinds.a };
const b: Given = { ...readB, vpn: faced[1], implementation: kinds.b };
for (const one of [a, b]) if (one.vpns.length > 1) sayWhich(one);
const comparison = compare(party(a), party(b), (values.initiator as Side | undefined) ?? null);
if (values.json) console.log(JSON.stringify(forPrograms(comparison)));
else print(comparison);

async function read(file: string, format: string | undefined, name: string | undefined): Promise<ReadFile> {
  const whole = await readWhole(await readText(file), format ?? null);
  if (!whole)
    refuse(
      format
        ? `${format} is not a syntax that is read`
        : `${file}: no configuration that is known; name its syntax with --format-a or --format-b`,
    );
  const { configuration, syntaxes } = whole;
  const vpns = configuration.vpns.filter((vpn) => !name || vpn.name === name);
  const names = configuration.vpns.map((vpn) => vpn.name);
  if (vpns.length === 0)
    refuse(name ? `${file} has no VPN ${name}, but ${names.join(', ') || 'none'}` : `${file}: ${configuration.format}, and no VPN in it`);
  for (const { line, text: shown, why } of configuration.notes) console.error(`${file}:${line}: ${why}${shown ? `: ${shown}` : ''}`);
  return { file, configuration, syntaxes, vpns };
}

function sayWhich({ file, vpns, vpn }: Given): void {
  const others = vpns.filter((one) => one !== vpn).map(({ name }) => name);
  const which = faces(a.vpn, b.vpn) ? 'which faces the other end the most' : 'though none faces the other end by its addresses,';
  console.error(`${file}: ${vpn.name}, ${which} of ${vpns.length} VPNs; others: ${others.join(', ')}`);
}

function party({ vpn, implementation }: Given): Party {
  return partyOf(vpn, implementation);
}

function forPrograms({ rows, outcome }: Comparison): unknown {
  const { ike, child, bgp, stops, starts, unknown } = outcome;
  return {
    rows: rows.map((row) => ({ parameter: row.parameter, a: shown(row, 'a'), b: shown(row, 'b'), verdict: row.verdict })),
    outcome: { ike, child, bgp },
    stops: [...new Set(stops.flatMap((stop) => problemOf(stop) ?? []))],
    initiator: starts,
    unknown: unknown.map(({ parameter, at }) => ({ parameter, at })),
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

function print(comparison: Comparison): void {
  const { rows, outcome } = comparison;
  const names = namesOf(nameOf(a), nameOf(b));
  console.log(`${sayOutcome(outcome)}\n`);
  for (const stop of outcome.stops)
    console.log(
      `- ${sayStop(stop, { names, ends: { a: party(a).end, b: party(b).end } })} (${problemOf(stop) ?? (stop.parameter === 'enabled' ? 'see its notes' : 'no problem by itself')})`,
    );
  if (outcome.unknown.length)
    console.log(
      `- Not known, but the result depends on it: ${outcome.unknown.map(({ parameter, at }) => `${parameters[parameter].name} of ${names[at]}`).join(', ')}`,
    );
  const starts = sayStarts(comparison, { names });
  if (!starts.isAlike) console.log(`- ${starts.words}`);
  if (outcome.stops.length || outcome.unknown.length || !starts.isAlike) console.log();
  for (const row of rows)
    if (row.verdict !== 'same')
      console.log(
        `${row.verdict.padEnd(10)} ${parameters[row.parameter].name}: ${shown(row, 'a') ?? 'not said'} | ${shown(row, 'b') ?? 'not said'}`,
      );
  console.log(`${rows.filter(({ verdict }) => verdict === 'same').length} parameters are the same`);
}

function nameOf({ implementation, configuration, vpn }: Given): { name: string; vpn: string } {
  return { name: implementation?.name ?? configuration.format, vpn: vpn.name };
}

async function readText(file: string): Promise<string> {
  const opened = await open(new Blob([Uint8Array.from(bytesOf(file))]));
  if ('text' in opened) return opened.text;
  return refuse(`${file}: ${'refused' in opened ? opened.refused : 'This is a capture. Give the configuration of each end.'}`);
}

function bytesOf(file: string): Uint8Array {
  try {
    return readFileSync(file === '-' ? 0 : file);
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
        help: { type: 'boolean', short: 'h' },
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
