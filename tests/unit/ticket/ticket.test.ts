import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Kept } from '../../../src/ticket/gather.ts';
import { gatherTicket } from '../../../src/ticket/gather.ts';
import type { Known, Settings } from '../../../src/known/known.ts';
import { nothingKnown } from '../../../src/known/known.ts';
import { ticketFacts } from '../../../src/ticket/facts.ts';
import { maskTicket } from '../../../src/ticket/mask-ticket.ts';
import { shownInQuery } from '../../../src/ticket/shown-in-query.ts';
import { ticketJson } from '../../../src/ticket/ticket-json.ts';
import { ticketMarkdown } from '../../../src/ticket/ticket-markdown.ts';
import { ticketText } from '../../../src/ticket/ticket-text.ts';
import type { Ticket } from '../../../src/ticket/ticket.ts';
import type { Answers } from '../../../src/tree/trail.ts';
import { observationOn, trailFrom } from '../../../src/tree/trail.ts';
import { tinyTree } from '../../support/tiny-tree.ts';

const values = { status: { down: { part: 'Status', shows: 'Down' } }, channel: { up: { part: 'Channel Status', shows: 'Up' } } };
const known = ticketFacts(tinyTree, new Map([['box', { name: 'A Box' }]]), values);
const nothing: Kept = { known: nothingKnown, trail: [], shown: [], device: null };
const gather = ({ trail = [], shown = [], device = null, ...rest }: Partial<Omit<Kept, 'known'> & Known>): Ticket =>
  gatherTicket(
    known,
    { ...nothing, trail, shown, device, known: { ...nothingKnown, ...rest } },
    '2026-11-24T03:12:45.000Z',
    (address) => `https://x.example${address}`,
  );
const walked = (answers: Answers): Pick<Kept & Known, 'answers' | 'trail' | 'start' | 'observation'> => {
  const trail = trailFrom(answers, 'step/ask');
  return { answers, trail, start: 'step/ask', observation: observationOn(trail) };
};

const seen: Answers = {
  'step/ask': { ask: 'What does it show?', answer: 'Down', to: 'observation/down' },
  'observation/down': { ask: 'Down', answer: 'Wrong key', to: 'step/check-key-same' },
};
const bad: Answers = {
  ...seen,
  'step/check-key-same': { ask: 'Is it right?', answer: 'I can’t tell', to: 'step/check-key-again' },
  'step/check-key-again': { ask: 'Is it right?', answer: 'No', to: 'step/fix-key' },
};
const inVain: Answers = { ...bad, 'step/fix-key': { ask: 'Came up?', answer: 'No, it shows the same as before', to: 'step/not-key' } };

const compared: Settings = {
  names: ['the SDDC', 'strongSwan'],
  a: '{}',
  b: '{}',
  rows: [
    { name: 'Lifetime', a: '8 h', b: '', verdict: 'unknown' },
    { name: 'Group', a: '14', b: '5', verdict: 'differs' },
  ],
  findings: [{ problem: 'key', lines: ['The groups differ'] }],
};

test('a check is named with its number among those of its problem', () => {
  assert.deepEqual(
    gather(walked(bad)).checks.map(({ number, of }) => `${number} of ${of}`),
    ['1 of 2', '2 of 2'],
  );
  assert.match(ticketText(gather(walked(bad))), /Is it right\? \(check 2 of 2, remote peer\)/);
});

describe('an empty ticket', () => {
  const ticket = gather({});

  test('says what is still to be gathered', () => {
    assert.equal(ticket.missing.length, 7);
    assert.match(ticketText(ticket), /STILL TO BE GATHERED\n- What the console shows/);
  });

  test('has no other part', () => {
    assert.deepEqual(ticketMarkdown(ticket).match(/^## .*/gm), ['## Still to be gathered']);
  });
});

describe('what the console shows', () => {
  test('comes from the observation of the walk', () => {
    assert.deepEqual(
      gather(walked(seen)).seen.map(({ shows }) => shows),
      ['Down', 'Down (Authentication failed)', 'Down (IKE SA down)'],
    );
  });

  test('comes from the console card when that was set', () => {
    const shown = shownInQuery(values, 'channel=up&status=down&psk=Hunter2');
    assert.deepEqual(gather({ ...walked(seen), shown }).seen, [values.status.down, values.channel.up]);
  });

  test('decides where it breaks while nothing is suspected', () => {
    assert.equal(gather({ observation: 'down' }).ladder.find(({ rung }) => rung === 'broken')?.layer, 'ike');
  });
});

describe('the suspected problem', () => {
  test('is the one whose check came out bad', () => {
    const { suspected, ladder } = gather(walked(bad));
    assert.deepEqual([suspected?.id, suspected?.because], ['key', 'a check came out bad']);
    assert.equal(ladder.find(({ rung }) => rung === 'broken')?.layer, 'ike');
  });

  test('is another once its fix was in vain', () => {
    const found = { problem: 'wall', lines: ['dropped'] } as const;
    assert.equal(gather({ ...walked(inVain), findings: [found] }).suspected?.id, 'wall');
    assert.equal(gather(walked(inVain)).suspected, null);
  });

  test('is not one whose every check came out well', () => {
    const good: Answers = { 'step/check-wall-same': { ask: 'Is it right?', answer: 'Yes', to: 'step/not-wall' } };
    const { suspected, ruledOut } = gather({ answers: good });
    assert.equal(suspected, null);
    assert.deepEqual(ruledOut, ['A wall']);
  });
});

describe('what is still to be gathered', () => {
  test('shrinks with what the notes say', () => {
    const notes = 'FortiOS 7.4.1, VPN name to-dc, 203.0.113.7, failed at 03:12 UTC';
    const { missing } = gather({ ...walked(seen), notes, device: 'box' });
    assert.deepEqual(
      missing.map((line) => line.slice(0, 24)),
      ['The remote device’s log ', 'The settings of both end'],
    );
  });

  test('has no settings once both ends were compared', () => {
    assert.ok(gather({}).missing.some((line) => line.startsWith('The settings of both ends')));
    assert.ok(!gather({ settings: compared }).missing.some((line) => line.startsWith('The settings of both ends')));
  });

  test('names the checks that nobody could decide', () => {
    assert.equal(gather(walked(bad)).missing.at(-1), 'Undecided, remote peer: Is it right?');
  });
});

describe('what both ends are set to', () => {
  const written = ticketMarkdown(gather({ settings: compared }));

  test('stands side by side, what differs first', () =>
    assert.deepEqual(written.match(/^- \*\*(?:Group|Lifetime).*/gm), [
      '- **Group**: the SDDC: 14; strongSwan: 5 (differs)',
      '- **Lifetime**: the SDDC: 8 h; strongSwan: not said (unknown)',
    ]));

  test('points to its problem with what was found', () => {
    assert.equal(gather({ settings: compared }).suspected?.id, 'key');
    assert.match(written, /## What points to: Wrong key\n\n```text\nThe groups differ\n```/);
  });

  test('has its addresses masked with all others', () => {
    const rows = [{ name: 'Peer', a: '203.0.113.7', b: '', verdict: 'unknown' }];
    assert.doesNotMatch(ticketText(maskTicket(gather({ settings: { ...compared, rows } }))), /203\.0\.113\.7/);
  });
});

describe('what a browser may have kept by mistake', () => {
  test('is left out', () => {
    const ticket = gather({
      findings: [{ problem: 'no-such', lines: ['x'] }],
      device: 'no-such',
      trail: [{ at: '__proto__', ask: 'x', answer: 'y', to: 'step/ask' }],
      observation: 'constructor',
    });
    assert.deepEqual([ticket.findings, ticket.device, ticket.trail, ticket.seen], [[], null, [], []]);
  });
});

describe('a ticket that leaves', () => {
  const lines = ['peer 203.0.113.7 psk Hunter2', '``` 203.0.113.7'];
  const ticket = gather({ ...walked(bad), findings: [{ problem: 'key', lines }], notes: 'ask 203.0.113.7, secret=Hunter2' });
  const forms = [ticketText, ticketMarkdown, ticketJson];

  test('masks addresses and secrets alike in every form', () => {
    for (const write of forms) {
      assert.doesNotMatch(write(maskTicket(ticket)), /203\.0\.113|Hunter2/);
      assert.equal(write(maskTicket(ticket)).match(/\[address 1\]/g)?.length, 3);
    }
  });

  test('shows addresses when the reader unmasks them, and never secrets', () => {
    for (const write of forms) {
      assert.match(write(ticket), /203\.0\.113\.7/);
      assert.doesNotMatch(write(ticket), /Hunter2/);
    }
  });

  test('masks the names of captures, and says so', () => {
    const named = gather({ findings: [{ problem: 'key', lines: ['“acme hq.pcap”: IKE_AUTH is refused'], files: ['acme hq.pcap'] }] });
    for (const write of forms) {
      assert.match(write(named), /acme hq\.pcap/);
      assert.doesNotMatch(write(maskTicket(named)), /acme/);
      assert.match(write(maskTicket(named)), /\[file 1\]: IKE_AUTH is refused/);
    }
    assert.match(ticketText(maskTicket(named)), /names of captures .* masked/);
  });

  test('keeps log lines inside their fence', () => {
    assert.match(ticketMarkdown(maskTicket(ticket)), /\n````text\npeer .*\n``` .*\n````\n/);
  });

  test('does not repeat its checks in the way here', () => {
    assert.match(ticketText(ticket), /THE WAY HERE\n1\. What does it show\? Down\n2\. Down: Wrong key\n$/);
  });

  test('has the ladder as text', () => {
    assert.match(
      ticketText(ticket),
      /\[!!\] IKE, phase 1 {4}broken here \(“Is it right\?” No\)\n {4}\[ok\] Reachability {4}proven \(Authentication failed: the peer has answered\)\n/,
    );
  });

  test('is JSON with a version', () => {
    assert.equal((JSON.parse(ticketJson(ticket)) as { version: number }).version, 1); // written a line above
  });
});
