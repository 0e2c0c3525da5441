import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { alikeRuns, faultsOf, faultTitle, plainVersion, ranFaults, tellingRun, whatRan, whoPrinted } from '../../../src/lab/group.ts';
import { outcomeOf, tally } from '../../../src/lab/outcome.ts';
import type { LabEnd, LabFault, LabRun } from '../../../src/lab/seen.ts';
import { refusalInAll, wireLine } from '../../../src/lab/wire.ts';

const fault: LabFault = { id: 'other-key', problem: 'keys-differ', what: 'another key at end b' };
const end = (more: Partial<LabEnd> = {}): LabEnd => ({
  daemon: 'swan',
  name: 'Swan',
  version: '5.9-1',
  up: 'nothing',
  says: null,
  found: null,
  sure: false,
  grade: 'right',
  because: null,
  ...more,
});
const run = (more: Partial<LabRun> = {}): LabRun => ({
  fault: fault.id,
  a: end(),
  b: end(),
  wire: [],
  capture: { found: null, sure: false, grade: 'right', because: null },
  on: '2026-11-28',
  esp: 'stand-in',
  ...more,
});
const duck = end({ daemon: 'duck', name: 'Duck', version: '4.10-2+deb12u1' });

describe('what passed', () => {
  for (const [wire, line] of [
    [[], 'nothing'],
    [['a>IKE_SA_INIT', 'b>IKE_SA_INIT= NO_PROPOSAL_CHOSEN'], 'a → IKE_SA_INIT · b → IKE_SA_INIT, refuses with NO_PROPOSAL_CHOSEN'],
    [['a>NOTIFICATION 2/2', 'b>FIN'], 'a → NOTIFICATION 2/2 · b → FIN'],
    [['a>ROUTE REFRESH'], 'a → ROUTE REFRESH'],
    [['a>SYN', 'a>SYN', 'a>SYN', 'b>RST'], '3 × (a → SYN) · b → RST'],
    [['a>MAIN', 'b>MAIN', 'a>MAIN', 'b>MAIN', '…'], '2 × (a → MAIN · b → MAIN) · and so on'],
  ] as const)
    test(`reads: ${line}`, () => assert.equal(wireLine(wire).replaceAll('\u00a0', ' '), line));

  for (const [wires, word] of [
    [[['a>IKE_SA_INIT', 'b>IKE_SA_INIT= NO_PROPOSAL_CHOSEN']], 'b: NO_PROPOSAL_CHOSEN'],
    [[['a>OPEN', 'b>OPEN', 'a>NOTIFICATION 2/2', 'b>RST']], 'a: NOTIFICATION 2/2'],
    [[['a>SYN', 'b>RST']], 'b: RST'],
    [[['a>SYN'], ['a>SYN', 'a>SYN']], 'b never answers'],
    [[[]], 'nothing passes'],
    [[['a>IKE_AUTH', 'b>IKE_AUTH=']], 'nothing in clear'],
    [[['a>SYN', 'b>RST'], ['a>SYN']], null],
  ] as const)
    test(`refuses in all runs by: ${word ?? 'nothing that is the same'}`, () =>
      assert.equal(refusalInAll(wires.map((wire) => run({ wire }))), word));
});

describe('an outcome', () => {
  for (const [told, words] of [
    [{ found: 'keys-differ', sure: true }, 'named it, and was sure'],
    [{ found: 'keys-differ' }, 'named it, unsure'],
    [{ found: 'no-peer' }, 'named what can be known:'],
    [{ grade: 'unknowable', because: 'nothing comes in' }, 'can’t be known from this end: nothing comes in'],
    [{ grade: 'missed' }, 'missed it'],
    [{ grade: 'misled', found: 'no-peer', sure: true }, 'missed it, and was sure of'],
    [{ grade: 'alarm', found: 'no-peer', sure: true }, 'nothing was wrong, and it was sure of'],
  ] as const)
    test(`says: ${words}`, () => assert.equal(outcomeOf(end(told), fault).words, words));

  test('is counted for each end', () =>
    assert.deepEqual(tally([run({ b: end({ grade: 'unknowable' }) }), run({ a: end({ grade: 'misled' }) })]), {
      right: 2,
      unknowable: 1,
      failed: 1,
    }));
});

describe('runs', () => {
  const mixed = run({ a: duck, b: end({ says: 'mismatch' }) });

  test('that came out alike stand together, those of two wires apart', () => {
    const alike = alikeRuns({ ...fault, runs: [run(), mixed, run({ a: duck }), run({ wire: ['a>SYN'] })] });
    assert.deepEqual(
      alike.map(({ length }) => length),
      [2, 1, 1],
    );
  });

  test('tell most where both ends say something', () => {
    const both = run({ a: end({ says: 'refused' }), b: end({ says: 'mismatch' }) });
    assert.equal(tellingRun({ ...fault, runs: [run(), mixed, both] }, [run(), mixed, both]), both);
  });

  test('tell more between two daemons that ran often', () => {
    const rare = run({ a: end({ daemon: 'goose' }), b: duck });
    const often = run({ a: duck });
    assert.equal(tellingRun({ ...fault, runs: [run(), rare, often] }, [run(), rare, often, often]), often);
  });

  test('belong to faults; one that never ran is left out', () => {
    const faults = ranFaults({ faults: [fault, { ...fault, id: 'never' }], runs: [run()] });
    assert.deepEqual(
      faults.map(({ id }) => id),
      ['other-key'],
    );
    assert.equal(faultsOf('keys-differ', faults, [run()]).length, 1);
    assert.equal(faultsOf('no-peer', faults, [run()]).length, 0);
  });

  test('name each version of a daemon once', () =>
    assert.deepEqual(
      whatRan([run(), mixed, run({ a: end({ version: '6.0-1' }), esp: 'none' })]).ike.map(({ name, runs }) => [name, runs]),
      [
        ['Duck', 1],
        ['Swan', 2],
      ],
    ));
});

test('a heading says what was planted', () => {
  assert.equal(faultTitle(fault), 'Another key at end b');
  assert.equal(faultTitle({ ...fault, what: 'nothing; IKEv1' }), 'Nothing planted; IKEv1');
});

test('a version stands without what a distribution adds', () => assert.equal(plainVersion('4.10-2+deb12u1'), '4.10'));

test('a message says which daemons printed it, each version by itself', () => {
  const met = [
    { message: 'quack', daemon: 'duck', version: '4.10-2+deb12u1' },
    { message: 'quack', daemon: 'duck', version: '5.4-1' },
    { message: 'hiss', daemon: 'swan', version: '5.9-1' },
  ];
  assert.deepEqual(whoPrinted('quack', { runs: [run({ b: duck })], met }), ['Duck 4.10', 'Duck 5.4']);
  assert.deepEqual(whoPrinted('moo', { runs: [], met }), []);
});
