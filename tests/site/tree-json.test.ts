import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { references } from '../../content/references.ts';
import { tree } from '../../content/tree.ts';
import { bgpStates, channelErrors, channelStates, layers, statuses, tunnelErrors, tunnelStates } from '../../src/tree/tree.ts';
import { readSite } from '../support/site.ts';

/** The form of a value: a list of allowed words, a check, a list of one form, or an object of forms. */
type Form = readonly (string | null)[] | ((value: unknown) => boolean) | { readonly each: Form } | { readonly [key: string]: Form };

const text: Form = (value) => typeof value === 'string' && value.length > 0;
const url: Form = (value) => typeof value === 'string' && /^\/(vpn\/)?(steps|status|problems)\/[a-z0-9-]+\/$/.test(value);
const flag: Form = (value) => typeof value === 'boolean';
const id: Form = (value) => typeof value === 'string' && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value);

/** The contract of /tree.json. Programs may rely on these; more may stand beside them. */
const contract: Form = {
  version: (value) => typeof value === 'number',
  start: id,
  observations: {
    each: {
      id,
      url,
      status: statuses,
      channel: { state: [...channelStates, null], error: [...channelErrors, null] },
      tunnel: { state: [...tunnelStates, null], error: [...tunnelErrors, null] },
      bgp: [...bgpStates, null],
      suspects: { each: id },
      inferred: flag,
    },
  },
  steps: { each: { id, url, ask: text, answers: { each: { label: text, to: { kind: ['step', 'problem', 'observation', 'end'], id } } } } },
  problems: {
    each: {
      id,
      url,
      title: text,
      layer: layers,
      checks: { each: { id, where: ['sddc', 'remote'], text } },
      sources: { each: Object.keys(references) },
    },
  },
};

/** Every place where a value has not the form. */
function misfits(value: unknown, form: Form, at: string): string[] {
  if (typeof form === 'function') return form(value) ? [] : [`${at}: ${JSON.stringify(value)}`];
  if (Array.isArray(form)) return form.includes(value) ? [] : [`${at}: ${JSON.stringify(value)}`];
  if ('each' in form) {
    if (!Array.isArray(value)) return [`${at} is no list`];
    const each = form.each; // an object's form has no key of that name
    return value.flatMap((item, index) => misfits(item, each, `${at}[${index}]`));
  }
  if (typeof value !== 'object' || value === null) return [`${at} is no object`];
  const properties = new Map<string, unknown>(Object.entries(value));
  return Object.entries(form).flatMap(([key, inner]) =>
    properties.has(key) ? misfits(properties.get(key), inner as Form, `${at}.${key}`) : [`${at}.${key} is missing`],
  );
}

interface TreeDocument {
  readonly start: string;
  readonly observations: readonly { id: string; url: string; suspects: string[] }[];
  readonly steps: readonly { id: string; url: string; answers: { to: { kind: string; id: string } }[] }[];
  readonly problems: readonly { id: string; url: string }[];
  readonly ends?: readonly { id: string }[];
}

for (const { folder, base } of [
  { folder: 'dist', base: '' },
  { folder: 'dist-vpn', base: '/vpn' },
])
  describe(`/tree.json in ${folder}`, () => {
    const site = readSite(folder, base);
    const data: unknown = JSON.parse(site.read('/tree.json').toString());
    const document = data as TreeDocument; // its form is the first test

    test('has the form that programs rely on', () => assert.deepEqual(misfits(data, contract, 'tree'), []));

    test('leads only to what it holds', () => {
      const known = new Set([
        ...document.observations.map((one) => `observation/${one.id}`),
        ...document.steps.map((one) => `step/${one.id}`),
        ...document.problems.map((one) => `problem/${one.id}`),
        ...(document.ends ?? Object.keys(tree.ends).map((end) => ({ id: end }))).map((one) => `end/${one.id}`),
      ]);
      const targets = [
        `step/${document.start}`,
        ...document.steps.flatMap(({ answers }) => answers.map(({ to }) => `${to.kind}/${to.id}`)),
        ...document.observations.flatMap(({ suspects }) => suspects.map((suspect) => `problem/${suspect}`)),
      ];
      assert.deepEqual(
        targets.filter((target) => !known.has(target)),
        [],
      );
    });

    test('names addresses that are published', () => {
      const urls = [...document.observations, ...document.steps, ...document.problems].map((one) => one.url);
      assert.deepEqual(
        urls.filter((each) => !each.startsWith(`${base}/`) || !site.pages.has(each.slice(base.length))),
        [],
      );
    });

    test('holds all of the tree', () => {
      assert.deepEqual(
        [document.observations.length, document.problems.length],
        [Object.keys(tree.observations).length, Object.keys(tree.problems).length],
      );
    });

    test('prints the console’s words as the console does', () => {
      assert.match(site.read('/tree.json').toString(), /"error":"IPSec negotiation not started"/);
    });
  });
