import { implementations } from '../../../content/negotiation.ts';
import { implementationOf, partyOf } from '../../../src/configuration/ends.ts';
import type { Format, Noted } from '../../../src/configuration/format.ts';
import { sddcForm as form } from '../../../src/configuration/sddc-form.ts';
import type { Implementation } from '../../../src/settings/behaviour.ts';
import { compare, type Comparison } from '../../../src/settings/compare.ts';
import { sddcForm } from '../../support/two-ends.ts';

const all = Object.values<Implementation>(implementations);

/** What the first VPN of a text and an SDDC do with each other; the SDDC is B. */
export function withSddc(format: Format, text: string, sddc = sddcForm): Comparison {
  const [own] = format.read(text).vpns;
  const [theirs] = form.read(sddc).vpns;
  if (!own || !theirs) throw new Error('no VPN in a text');
  return compare(partyOf(own, implementationOf([format.format], all)), partyOf(theirs, implementationOf([form.format], all)), null);
}

/** How far such a pair comes. */
export function heights(format: Format, text: string): readonly unknown[] {
  const { outcome } = withSddc(format, text);
  return [outcome.ike, outcome.child, outcome.bgp];
}

/** Line and sentence of each note. */
export const sentences = ({ notes }: { readonly notes: readonly Noted[] }): string[] => notes.map(({ line, why }) => `${line}: ${why}`);
