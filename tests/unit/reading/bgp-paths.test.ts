import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { bgpTables } from '../../../content/diagnosis/bgp-tables.ts';
import { createUnusedReader, readPaths } from '../../../src/reading/bgp-paths.ts';

const read = (text: string) => readPaths(text.split('\n').map((line, index) => ({ number: index + 1, text: line })));

describe('a path by the tunnel that is not chosen', () => {
  test('on the page of the network', () => {
    const text = `BGP routing table entry for 192.0.2.128/25
 Paths: 2 available
  64900
    10.9.0.2 from 10.9.0.2 (10.9.255.1)
      Origin IGP, metric 0, localpref 100, weight 0
      Received 3d04h ago, valid, external, best
  65000 65000
    169.254.100.1 from 169.254.100.1 (169.254.100.1)
      Origin IGP, metric 0, localpref 100, weight 0
      Received 00:31:12 ago, valid, external`;
    assert.deepEqual(read(text), [{ line: 8, says: 'tunnel not best' }]);
  });
});

describe('nothing is said', () => {
  const page = (best: string, spare: string, is = 'valid') =>
    `BGP routing table entry for 192.0.2.128/25\n    ${best} from ${best} (10.0.0.1)\n      Origin IGP, valid, external, best\n    ${spare} from ${spare} (10.0.0.2)\n      Origin IGP, ${is}, external`;

  test('where one tunnel is the spare of another', () => assert.deepEqual(read(page('169.254.100.1', '169.254.100.5')), []));
  test('where the tunnel is chosen', () => assert.deepEqual(read(page('169.254.100.1', '10.9.0.2')), []));
  test('where the path is not valid', () => assert.deepEqual(read(page('10.9.0.2', '169.254.100.1', 'suppressed')), []));
  test('in a table of all networks, where a spare is no fault', () => {
    assert.deepEqual(read('*> 192.0.2.128/25 10.9.0.2 0 0 65000 i\n*                 169.254.100.1 0 0 65000 i'), []);
  });
  test('whatever the text is, no line is named that it does not have', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => read(text).every(({ line }) => line <= text.split('\n').length)));
  });
});

describe('that no path of a neighbor is used', () => {
  const readUnused = createUnusedReader(bgpTables);
  const table = (command: string, ...rows: string[]) =>
    readUnused(
      [command, '   Network          Next Hop            Metric LocPrf Weight Path', ...rows].map((text, index) => ({
        number: index + 1,
        text,
      })),
      [{ line: 9, state: 'Established', received: 2 }],
    );
  const own = '*> 10.44.0.0/16     0.0.0.0                  0         32768 i';
  const unusable = '   192.0.2.128/25   198.51.100.9                           0 65000 i';

  test('is told at the first one', () => assert.deepEqual(table('r1# show ip bgp', own, unusable), [4]));
  test('or at the session that brought some, where the table has none', () => assert.deepEqual(table('$ gobgp global rib', own), [9]));
  test('and not where one is valid, nor of a table of what is sent', () => {
    assert.deepEqual(table('r1# show ip bgp', own, `* ${unusable.slice(2)}`, unusable), []);
    assert.deepEqual(table('r1# show ip bgp neighbors 169.254.44.1 advertised-routes', own), []);
  });
});
