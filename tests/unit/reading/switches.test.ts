import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { stateWords } from '../../../content/diagnosis/states.ts';
import { createSwitchReader } from '../../../src/reading/states/switches.ts';

const read = createSwitchReader(stateWords.switches);
const linesSaid = (text: string) =>
  read(text.split('\n').map((line, index) => ({ number: index + 1, text: line }))).map(({ line }) => line);

const session = (name: string, isOn: boolean) => `{ "display_name": "${name}", "peer_address": "203.0.113.5", "enabled": ${isOn} }`;

describe('a session that is switched off', () => {
  test('is told by the field that says so, whatever the API calls it', () => {
    assert.deepEqual(linesSaid(session('oslo', false)), [1]);
    assert.deepEqual(linesSaid('{\n  "remoteGateway": "198.51.100.20",\n  "disabled": true\n}'), [3]);
    assert.deepEqual(linesSaid('name: hq\nremote gateway: 198.51.100.20\nadmin state: down'), [3]);
  });

  test('is meant when all are, or when the text names it', () => {
    assert.deepEqual(linesSaid([session('oslo', false), session('bergen', false)].join('\n')), [1]);
    assert.deepEqual(linesSaid(['Bergen does not come up:', session('oslo', true), session('site-bergen', false)].join('\n')), [3]);
  });

  test('is none that anybody asked about beside one that is on', () => {
    assert.deepEqual(linesSaid([session('oslo', true), session('bergen', false)].join('\n')), []);
    assert.deepEqual(linesSaid(['Oslo does not come up:', session('oslo', true), session('bergen', false)].join('\n')), []);
  });
});

test('a part of a session that is switched off is no session that is', () => {
  assert.deepEqual(linesSaid('{\n  "peer_address": "203.0.113.5",\n  "enabled": true,\n  "dpd": { "enabled": false }\n}'), []);
  assert.deepEqual(linesSaid('{ "bfd": { "enabled": false } }'), []);
});
