import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Configuration, Format } from '../../../src/configuration/format.ts';
import { formatOf, formats } from '../../../src/configuration/formats.ts';
import type { Identity, ParameterId, Proposal } from '../../../src/settings/end.ts';
import type { Cipher, Hash } from '../../../src/ike/algorithm.ts';
import { saidOf } from '../../support/said-of.ts';

/** A text as somebody exports it, and what is read of it. */
export interface Realistic extends Configuration {
  readonly text: string;
  /** The syntax that the page takes it for. */
  readonly takenFor: string | null;
}

/** A text of `realistic/`, changed where an export differs by its line ends or its first bytes, and read as this syntax. */
export async function realistic(format: Format['format'], name: string, change = (text: string): string => text): Promise<Realistic> {
  const text = change(readFileSync(new URL(`./realistic/${name}.txt`, import.meta.url), 'utf8'));
  const syntax = formats.find((one) => one.format === format);
  assert.ok(syntax, format);
  return { text, takenFor: formatOf(text)?.format ?? null, ...(await syntax.load()).read(text) };
}

/** As Windows writes it. */
export const withCarriageReturns = (text: string): string => text.replaceAll('\n', '\r\n');
export const withByteOrderMark = (text: string): string => `\ufeff${text}`;

/** The line of the `nth` place where a piece stands, counted from 1. */
export function lineOf({ text }: Realistic, piece: string, nth = 1): number {
  const lines = text.split('\n').flatMap((line, at) => (line.includes(piece) ? [at + 1] : []));
  const found = lines[nth - 1];
  assert.ok(found, `${piece} stands in the text`);
  return found;
}

/** What a VPN of this name says; without the settings that another test looks at. */
export function said({ vpns }: Configuration, name: string, ...without: readonly ParameterId[]): Readonly<Record<string, unknown>> {
  const vpn = vpns.find((one) => one.name === name);
  assert.ok(vpn, `${name} among ${vpns.map((one) => one.name).join(', ')}`);
  return Object.fromEntries(Object.entries(saidOf(vpn.end)).filter(([id]) => !without.includes(id as ParameterId)));
}

/** Where each setting of a VPN stands. */
export function linesSaid({ vpns }: Configuration, name: string): Readonly<Partial<Record<ParameterId, number | null>>> {
  const end = vpns.find((one) => one.name === name)?.end ?? {};
  return Object.fromEntries(Object.entries(end).map(([id, { line }]) => [id, line]));
}

export const namesIn = ({ vpns }: Configuration): readonly string[] => vpns.map(({ name }) => name);

/** Lines that have a note. */
export const notedLines = ({ notes }: Configuration): readonly number[] => notes.map(({ line }) => line);

/** Neither what is read nor a note shows one of these; they stand in the text. */
export function hides({ text, vpns, notes }: Realistic, ...keys: readonly string[]): void {
  for (const key of keys) {
    assert.ok(text.includes(key), `${key} stands in the text`);
    assert.ok(!JSON.stringify({ vpns, notes }).includes(key), `${key} is shown`);
  }
}

/** One proposal, with what its lists hold. */
export const proposal = (
  encryption: readonly Cipher[],
  integrity: readonly Hash[],
  groups: readonly number[] = [],
  prf: readonly Hash[] = [],
): Proposal => ({ encryption, integrity, prf, groups, esn: [] });

export const pair = (local: string | readonly string[], remote: string | readonly string[]) => ({
  local: [local].flat(),
  remote: [remote].flat(),
});
export const anyToAny = [pair('0.0.0.0/0', '0.0.0.0/0')];
export const address = (value: string): Identity => ({ type: 'address', value });
export const keyOf = (length: number) => ({ key: `${length} characters` });
/** A key that is set and not shown. */
export const hidden = keyOf('[secret]'.length);
