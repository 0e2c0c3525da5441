import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readSockets } from '../../../src/reading/states/sockets.ts';

const says = (text: string): string[] =>
  readSockets(text.split('\n').map((line, index) => ({ number: index + 1, text: line }))).map((fact) => fact.says);

describe('a speaker that names the port of BGP says how the connection failed', () => {
  for (const [line, expected] of [
    ['dial tcp 169.254.71.1:179: i/o timeout', 'port silent'],
    ['dial tcp 169.254.71.2:0->169.254.71.1:179: connect: no route to host', 'port silent'],
    ['connect 169.254.71.1:179 ETIMEDOUT', 'port silent'],
    ['open of 169.254.71.1.179 failed: Operation timed out', 'port silent'],
    ['dial tcp 169.254.71.1:179: connect: connection refused', 'port refused'],
    ['connect() to [fd00::1]:179 ECONNREFUSED', 'port refused'],
  ] as const)
    test(line, () => assert.deepEqual(says(line), [expected]));
});

describe('and nothing where', () => {
  for (const line of [
    'connected to 169.254.71.1:179',
    'dial tcp 10.0.0.5:5432: connect: connection refused',
    'read tcp 169.254.71.2:40112->169.254.71.1:179: i/o timeout',
    'dial tcp 10.0.0.5:1790: i/o timeout',
  ])
    test(line, () => assert.deepEqual(says(line), []));
});

test('the port tried by hand is told by the fields of the answer', () => {
  assert.deepEqual(says('RemotePort       : 179\nInterfaceAlias   : vti\nTcpTestSucceeded : False'), ['port silent']);
  assert.deepEqual(says('RemotePort       : 443\nTcpTestSucceeded : False'), []);
});
